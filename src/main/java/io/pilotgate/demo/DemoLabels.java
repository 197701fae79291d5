package io.pilotgate.demo;

import io.pilotgate.rehearsal.OldLabels;
import io.pilotgate.rehearsal.OldLabels.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Simulated labels of the pilot that plays itself, the same at every start. */
final class DemoLabels {

    static final int ITEMS_A_DAY = 60;

    private static final int CALIBRATION = 100;

    private DemoLabels() {}

    /** @param days one kind of day after the other: it says how many of its labels are wrong */
    static OldLabels of(List<DemoDay> days) {
        Random chance = new Random(11);
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        Map<String, String> truth = new LinkedHashMap<>();
        for (int number = 0; number < CALIBRATION + days.size() * ITEMS_A_DAY; number++) {
            double wrong = number < CALIBRATION
                    ? 0.01
                    : days.get((number - CALIBRATION) / ITEMS_A_DAY).wrongShare();
            String item = "invoice-%05d".formatted(number);
            String right = chance.nextBoolean() ? "approve" : "query";
            String given = chance.nextDouble() < wrong ? (right.equals("query") ? "approve" : "query") : right;
            truth.put(item, right);
            answers.put(item, List.of(new Answer(item, "annotator-" + (1 + number % 6), given)));
        }
        return new OldLabels(answers, truth);
    }
}
