package io.pilotgate.commercial;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/**
 * Items that were ordered of the vendor.
 *
 * @param basis under which limit
 */
public record ItemOrder(Basis basis, long items, String reason, PersonId by, Instant at) {

    /** What limits an order. */
    public enum Basis {
        /** The volume that was agreed for the pilot. */
        PILOT,
        /** The ramp plan, after the decision to scale up. */
        RAMP
    }
}
