package io.pilotgate.grading.tasks;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which items were put in order among each other: all, or those of a question, where each item is named by its question and a thing,
 * {@code q7 / answer A}, as readers of ordered lists name them. Ranks of different questions have nothing to do with each other. What
 * names no question is ordered among its like.
 */
record Questions(boolean several) {

    /** All items were ordered among each other. */
    static final Questions NONE = new Questions(false);

    static Questions of(Collection<String> items) {
        Map<String, Long> things = items.stream()
                .map(Questions::before)
                .filter(question -> !question.isEmpty())
                .collect(Collectors.groupingBy(question -> question, Collectors.counting()));
        return new Questions(things.size() > 1 && things.values().stream().anyMatch(count -> count > 1));
    }

    /** The question of an item; the same for all where there is but one. */
    String of(String item) {
        return several ? before(item) : "";
    }

    private static String before(String item) {
        return item.substring(0, Math.max(0, item.lastIndexOf(RankOrder.BETWEEN)));
    }
}
