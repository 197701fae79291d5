package io.pilotgate.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Red flag 1: an accuracy claim with no method behind it, such as a bare 99.99 %. */
@Component
class NoAccuracyMethod implements RedFlagRule {

    private static final Map<String, String> FIELDS = new TreeMap<>(Map.of(
            "QUA1.target", "the target",
            "QUA1.howMeasured", "how it is measured",
            "QUA1.sampleSize", "the sample size",
            "QUA1.belowThreshold", "what happens below the threshold"));

    private final CurrentAnswers answers;

    NoAccuracyMethod(CurrentAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<RedFlag> raisedBy(Vendor vendor, LocalDate on) {
        return answers.of(vendor.id())
                .map(given -> FIELDS.entrySet().stream()
                        .filter(field -> !given.has(field.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                .filter(missing -> !missing.isEmpty())
                .map(missing -> flag(vendor, missing));
    }

    private static RedFlag flag(Vendor vendor, List<String> missing) {
        return new RedFlag(
                "RF1",
                "Vague accuracy claim",
                vendor.name() + " does not say " + String.join(", ", missing) + ". Have QUA1 answered in full.");
    }
}
