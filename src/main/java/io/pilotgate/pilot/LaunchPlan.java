package io.pilotgate.pilot;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.kernel.VendorId;
import java.util.Optional;

/**
 * Everything a pilot needs before it may start.
 *
 * @param name what people call it, 1 to 120 characters
 * @param vendor a registered vendor
 * @param escalationContact who is told when people were reminded in vain
 * @param pilotVolume items agreed for the pilot, 1 to 1,000,000,000; no more may be ordered before the decision
 * @param mix what the production will consist of; empty where nobody declares it
 */
public record LaunchPlan(
        String name,
        VendorId vendor,
        Scope scope,
        ContractTerms terms,
        PilotSchedule schedule,
        EscalationContact escalationContact,
        long pilotVolume,
        Optional<ProductionMix> mix) {

    /** Without a declared mix. */
    public LaunchPlan(
            String name,
            VendorId vendor,
            Scope scope,
            ContractTerms terms,
            PilotSchedule schedule,
            EscalationContact escalationContact,
            long pilotVolume) {
        this(name, vendor, scope, terms, schedule, escalationContact, pilotVolume, Optional.empty());
    }
}
