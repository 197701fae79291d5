package io.pilotgate.demo;

import io.pilotgate.rehearsal.OldLabels;
import io.pilotgate.rehearsal.OldLabels.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Simulated labels of a pilot that plays itself, the same at every start. */
final class DemoLabels {

    static final int ITEMS_A_DAY = 60;

    private static final int CALIBRATION = 100;
    private static final double WRONG_IN_CALIBRATION = 0.01;

    private DemoLabels() {}

    /**
     * The items and their right labels are the same whoever labels them: vendors can be compared on them.
     *
     * @param prefix of the items' names
     * @param hand whose slips they are
     * @param wrongShares share of wrong labels, one report day after the other
     */
    static OldLabels of(String prefix, int hand, List<Double> wrongShares) {
        Random nature = new Random(11);
        Random slips = new Random(hand);
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        Map<String, String> truth = new LinkedHashMap<>();
        for (int number = 0; number < CALIBRATION + wrongShares.size() * ITEMS_A_DAY; number++) {
            double wrong =
                    number < CALIBRATION ? WRONG_IN_CALIBRATION : wrongShares.get((number - CALIBRATION) / ITEMS_A_DAY);
            String item = "%s-%05d".formatted(prefix, number);
            String right = nature.nextBoolean() ? "approve" : "query";
            String given = slips.nextDouble() < wrong ? (right.equals("query") ? "approve" : "query") : right;
            truth.put(item, right);
            answers.put(item, List.of(new Answer(item, "annotator-" + (1 + number % 6), given)));
        }
        return new OldLabels(answers, truth);
    }
}
