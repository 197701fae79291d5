package io.pilotgate.pilot;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.evaluation.scoping.LeastCounts;
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
 * @param least how many items the blind sample holds at least of rare parts of the work
 * @param alreadyBegun why it is recorded after its kick-off; empty where it begins today or later
 */
public record LaunchPlan(
        String name,
        VendorId vendor,
        Scope scope,
        ContractTerms terms,
        PilotSchedule schedule,
        EscalationContact escalationContact,
        long pilotVolume,
        Optional<ProductionMix> mix,
        LeastCounts least,
        String alreadyBegun) {

    /** Without least counts. */
    public LaunchPlan(
            String name,
            VendorId vendor,
            Scope scope,
            ContractTerms terms,
            PilotSchedule schedule,
            EscalationContact escalationContact,
            long pilotVolume,
            Optional<ProductionMix> mix) {
        this(name, vendor, scope, terms, schedule, escalationContact, pilotVolume, mix, LeastCounts.NONE, "");
    }

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

    /** The same with other least counts. */
    public LaunchPlan with(LeastCounts counts) {
        return new LaunchPlan(
                name, vendor, scope, terms, schedule, escalationContact, pilotVolume, mix, counts, alreadyBegun);
    }

    /** The same, begun before it is recorded. */
    public LaunchPlan begunBefore(String why) {
        return new LaunchPlan(name, vendor, scope, terms, schedule, escalationContact, pilotVolume, mix, least, why);
    }
}
