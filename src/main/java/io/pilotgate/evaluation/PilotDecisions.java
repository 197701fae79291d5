package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;
import java.time.LocalDate;
import java.util.Optional;

/** When the pilots of a vendor were decided. The room of pilots knows; this one must not ask it. */
public interface PilotDecisions {

    /** The day of the first decision; empty while no pilot of the vendor was decided. */
    Optional<LocalDate> firstOf(VendorId vendor);
}
