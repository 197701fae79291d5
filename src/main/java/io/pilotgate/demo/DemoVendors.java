package io.pilotgate.demo;

import io.pilotgate.evaluation.Certificate;
import io.pilotgate.evaluation.NewVendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the simulated vendors, each with a certificate. */
@Component
@Profile("demo")
class DemoVendors {

    private final Vendors vendors;
    private final Clock clock;

    DemoVendors(Vendors vendors, Clock clock) {
        this.vendors = vendors;
        this.clock = clock;
    }

    Map<DemoVendor, VendorId> register() {
        Map<DemoVendor, VendorId> registered = new EnumMap<>(DemoVendor.class);
        for (DemoVendor vendor : DemoVendor.values()) {
            registered.put(vendor, register(vendor));
        }
        return registered;
    }

    private VendorId register(DemoVendor vendor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DemoLaunches.ZONE);
        VendorId id = vendors.register(
                        new NewVendor(
                                vendor.companyName(),
                                vendor.firstName() + " (simulated)",
                                vendor.person() + "@demo.invalid",
                                "Simulated",
                                "Texts, simulated",
                                new Certificate(
                                        vendor.certificateNumber(),
                                        "Simulated body",
                                        "Simulated annotation work",
                                        today.minusYears(1),
                                        today.plusDays(vendor.certifiedDays()))),
                        PersonId.PILOTGATE)
                .id();
        vendors.setZone(id, vendor.zone(), PersonId.PILOTGATE);
        return id;
    }
}
