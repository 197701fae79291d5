package io.pilotgate.rehearsal;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.util.function.Function;

/**
 * Who plays whom where people are scripted: the buyer's roles, two leads among them, and the vendor's person.
 *
 * @param vendors the person of a pilot's vendor
 */
public record Cast(
        PersonId lead,
        PersonId secondLead,
        PersonId qa,
        PersonId security,
        PersonId finance,
        Function<PilotId, PersonId> vendors) {

    public PersonId vendorOf(PilotId pilot) {
        return vendors.apply(pilot);
    }
}
