package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Re-derives the red flags of a vendor now and then, with or without a pilot: what lapses on a day is noticed on it. */
@Component
class FlagsOfVendors implements VendorWatcher {

    private final FlagRegister register;

    FlagsOfVendors(FlagRegister register) {
        this.register = register;
    }

    @Override
    public void look(Vendor vendor, Instant now) {
        register.rederive(
                vendor.id(),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                PersonId.PILOTGATE,
                "Nothing on record raises it any more.");
    }
}
