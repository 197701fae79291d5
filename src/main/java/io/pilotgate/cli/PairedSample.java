package io.pilotgate.cli;

import io.pilotgate.grading.statistics.McNemar;
import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many items two vendors label, the same ones, so that their difference shows. */
record PairedSample(double accept, double confidence, double power) {

    /**
     * Beside it how many items each would have to label where they get different ones: the better at the accuracy to accept.
     *
     * @param only shares of items that the better one alone gets right, and the other one alone
     */
    void into(Map<String, @Nullable Object> figures, List<Double> only) {
        if (only.size() != 2 || !(only.get(0) > only.get(1) && only.get(1) >= 0 && only.get(0) + only.get(1) <= 1)) {
            throw Refusal.invalid(
                    "--paired",
                    "Give two shares of items, the larger first, such as 0.04,0.01: 4 % that only the better one gets"
                            + " right, 1 % that only the other does. Together they are 1 at most.");
        }
        double significance = 1 - confidence;
        double difference = only.get(0) - only.get(1);
        figures.put("n", McNemar.pairsNeeded(only.get(0), only.get(1), significance, power));
        figures.put("c", null);
        figures.put("difference", difference);
        figures.put("power", power);
        figures.put("confidence", confidence);
        figures.put(
                "unpairedN",
                difference < accept ? McNemar.unpairedNeeded(accept, accept - difference, significance, power) : null);
    }
}
