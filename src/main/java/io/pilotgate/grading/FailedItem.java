package io.pilotgate.grading;

import java.util.List;

/**
 * An item of the blind sample whose label counted as wrong, as its vendor may know it: without the true label.
 *
 * @param number from 1 in the order of the items' ids
 * @param counted the label that the vendor's judgments come to
 * @param labels every label that was delivered for it
 */
public record FailedItem(int number, String item, String counted, List<GivenLabel> labels) {

    /** @param judgments how often it was given */
    public record GivenLabel(String label, long judgments) {}

    public FailedItem {
        labels = List.copyOf(labels);
    }

    /** As people call it: {@code D-3}. It names the item without telling it. */
    public String label() {
        return label(number);
    }

    public static String label(int number) {
        return "D-" + number;
    }
}
