package io.pilotgate.evaluation;

import io.pilotgate.evaluation.criteria.AccuracyClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Red flag 1: an accuracy claim with no method behind it, such as a bare 99.99 %. */
@Component
class NoAccuracyMethod implements RedFlagRule {

    @Override
    public Optional<RedFlag> raisedBy(VendorFacts facts, LocalDate on) {
        return facts.answers()
                .map(AccuracyClaim::missing)
                .filter(missing -> !missing.isEmpty())
                .map(missing -> flag(facts, missing));
    }

    private static RedFlag flag(VendorFacts facts, List<String> missing) {
        return new RedFlag(
                "RF1",
                "Vague accuracy claim",
                facts.name() + " does not say " + String.join(", ", missing) + ". Have QUA1 answered in full.");
    }
}
