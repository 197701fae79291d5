package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.Answers;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 5: no clear protocol for the data at the end, neither as policy and procedure nor in the exit clauses. */
@Component
class NoDestructionProtocol implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        return facts.answers()
                .filter(given -> !isClear(given))
                .map(given -> new RedFlag(
                        "RF5",
                        "No destruction or exit protocol",
                        facts.name() + " has no written policy with a documented procedure for the data at the end, or"
                                + " its exit clauses are silent on it. Have SEC4 and COM4 answered in full."));
    }

    private static boolean isClear(Answers given) {
        return given.yes("SEC4.policy") && given.isSpecific("SEC4.procedure") && given.has("COM4.dataHandling");
    }
}
