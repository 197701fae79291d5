package io.pilotgate.evaluation.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What a claim of accuracy needs beside the figure. The criterion and the red flag on it ask the same. */
public final class AccuracyClaim {

    static final List<String> PARTS = List.of(
            "the accuracy that is committed to",
            "how it is measured",
            "the sample size that it is measured on",
            "what happens below the threshold");

    private AccuracyClaim() {}

    /** What of it is not said, in words; empty where all is. A sample of nothing is none. */
    public static List<String> missing(Answers answers) {
        List<Boolean> said = List.of(
                answers.has("QUA1.target"),
                answers.has("QUA1.howMeasured"),
                isSampled(answers),
                answers.has("QUA1.belowThreshold"));
        return IntStream.range(0, PARTS.size())
                .filter(part -> !said.get(part))
                .mapToObj(PARTS::get)
                .toList();
    }

    private static boolean isSampled(Answers answers) {
        return answers.number("QUA1.sampleSize")
                .filter(size -> size.compareTo(BigDecimal.ONE) >= 0)
                .isPresent();
    }
}
