package io.pilotgate.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Labels of our own: 500 items, three annotators, two classes, each answer wrong with a known chance. */
final class SimulatedLabels {

    private static final int ITEMS = 500;
    private static final int ANNOTATORS = 3;

    /** One answer with its truth. */
    record Row(String item, String annotator, String label, String truth) {}

    private SimulatedLabels() {}

    /** @param wrong chance of a wrong answer, the same for each annotator */
    static List<Row> of(double wrong) {
        Random chance = new Random(20260105);
        List<Row> rows = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            String truth = item % 2 == 0 ? "yes" : "no";
            for (int annotator = 1; annotator <= ANNOTATORS; annotator++) {
                boolean slip = chance.nextDouble() < wrong;
                String label = slip == truth.equals("yes") ? "no" : "yes";
                rows.add(new Row("item-" + item, "ann" + annotator, label, truth));
            }
        }
        return rows;
    }
}
