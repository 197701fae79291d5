package io.pilotgate.grading.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An order that was written in one cell: {@code A > B = C}, {@code A|B|C} or {@code ["A", "B", "C"]}, the best first. Each thing in it
 * is an item with its rank, and is ordered among the things of its cell alone.
 */
final class RankOrder {

    private static final Pattern STEPS = Pattern.compile("\\s*(?:>+|\\|)\\s*");
    private static final Pattern TIES = Pattern.compile("\\s*=\\s*");
    private static final Pattern LIST = Pattern.compile("\\[(.*)\\]", Pattern.DOTALL);
    static final String BETWEEN = " / ";

    private RankOrder() {}

    /** By item, its rank from 1; nothing where it is no order. */
    static Map<String, Integer> of(String item, String text) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        String[] steps = STEPS.split(withoutBrackets(text.strip()), -1);
        for (int step = 0; steps.length > 1 && step < steps.length; step++) {
            for (String thing : TIES.split(steps[step], -1)) {
                if (thing.isBlank() || ranks.put(item + BETWEEN + thing.strip(), step + 1) != null) {
                    return Map.of();
                }
            }
        }
        return ranks;
    }

    private static String withoutBrackets(String text) {
        var list = LIST.matcher(text);
        return list.matches() ? list.group(1).replaceAll("[\"']", "").replaceAll("\\s*,\\s*", "|") : text;
    }
}
