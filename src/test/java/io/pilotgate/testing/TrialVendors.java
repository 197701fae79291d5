package io.pilotgate.testing;

import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.NewVendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers vendors for tests, each under a name of its own. */
@Component
public class TrialVendors {

    /** Valid from March 2024 to the end of February 2027. */
    public static final Certificate CERTIFICATE = new Certificate(
            "IS-4711", "TÜV", "Annotation, Porto", LocalDate.parse("2024-03-01"), LocalDate.parse("2027-02-28"));

    private final Vendors vendors;

    TrialVendors(Vendors vendors) {
        this.vendors = vendors;
    }

    public VendorId certified() {
        return vendors.register(called("Labelworks " + UUID.randomUUID(), CERTIFICATE), PersonId.PILOTGATE)
                .id();
    }

    public VendorId withoutCertificate() {
        return vendors.register(called("Labelworks " + UUID.randomUUID(), null), PersonId.PILOTGATE)
                .id();
    }

    public static NewVendor called(String name, @Nullable Certificate certificate) {
        return new NewVendor(
                name,
                "Ines Vega",
                "ines@labelworks.example",
                "Portugal",
                "Street scenes, German and English",
                certificate);
    }
}
