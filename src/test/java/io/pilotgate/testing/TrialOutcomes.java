package io.pilotgate.testing;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.decision.Decisions;
import io.pilotgate.decision.Outcome;
import io.pilotgate.decision.Recommendations;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import org.springframework.stereotype.Component;

/** Pilots that two people have decided. */
@Component
public class TrialOutcomes {

    public static final PersonId SECOND_LEAD = new PersonId("trialSecondLead");

    private final TrialPilots trials;
    private final Recommendations recommendations;
    private final Decisions decisions;

    TrialOutcomes(TrialPilots trials, Recommendations recommendations, Decisions decisions) {
        this.trials = trials;
        this.recommendations = recommendations;
        this.decisions = decisions;
    }

    public PilotId decided(Outcome outcome, ContractTerms terms) {
        return decide(trials.in(Phase.DECISION, terms), outcome);
    }

    /** Of a pilot that stands wherever; it is moved to its decision first. */
    public PilotId decide(PilotId pilot, Outcome outcome) {
        trials.moveTo(pilot, Phase.DECISION);
        recommendations.recommend(pilot);
        decisions.propose(pilot, outcome, "As the figures say.", TrialPilots.LEAD);
        decisions.confirm(pilot, SECOND_LEAD);
        decisions.record(pilot);
        return pilot;
    }
}
