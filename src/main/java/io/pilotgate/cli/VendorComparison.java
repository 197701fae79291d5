package io.pilotgate.cli;

import io.pilotgate.grading.statistics.McNemar;
import io.pilotgate.grading.statistics.PairedOutcomes;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import io.pilotgate.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of two vendors is right more often, on the items that both labeled.
 *
 * @param truths by item, as the labels of both vendors
 */
record VendorComparison(Map<String, String> truths, Map<String, String> one, Map<String, String> other) {

    private static final double SIGNIFICANCE = 0.05;

    /** Nobody reads more items on a screen. */
    private static final int SHOWN = 20;

    Map<String, @Nullable Object> figures() {
        PairedOutcomes outcomes = outcomes();
        if (outcomes.items() == 0) {
            throw Refusal.invalid(
                    "--second", "No item has a truth and a label of both vendors: no data is not a score.");
        }
        McNemar test = outcomes.test();
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("items", outcomes.items());
        figures.put("first", proportion(outcomes.first()));
        figures.put("second", proportion(outcomes.second()));
        figures.put("bothRight", outcomes.both());
        figures.put("onlyFirstRight", outcomes.onlyFirst());
        figures.put("onlySecondRight", outcomes.onlySecond());
        figures.put("bothWrong", outcomes.neither());
        outcomes.difference().ifPresent(each -> {
            figures.put("difference", each.value());
            figures.put("differenceInterval", new double[] {each.low(), each.high()});
        });
        figures.put("differenceMethod", "Newcombe 1998, method 10, 95 %");
        figures.put("mcnemar", test.exact());
        figures.put("decisive", test.isDecisive(SIGNIFICANCE));
        figures.put(
                "verdict",
                test.isDecisive(SIGNIFICANCE)
                        ? (test.onlyFirst() > test.onlySecond() ? "The first is better." : "The second is better.")
                        : "Difference not decisive.");
        figures.put("pairsNeeded", needed(test, outcomes.items()));
        figures.put("tiePolicy", TiePolicy.SMALLEST_LABEL.title());
        figures.put("unmatched", unmatched());
        return figures;
    }

    private PairedOutcomes outcomes() {
        PairedOutcomes outcomes = PairedOutcomes.NONE;
        for (Map.Entry<String, String> item : truths.entrySet()) {
            String said = one.get(item.getKey());
            String otherSaid = other.get(item.getKey());
            if (said != null && otherSaid != null) {
                outcomes = outcomes.with(said.equals(item.getValue()), otherSaid.equals(item.getValue()));
            }
        }
        return outcomes;
    }

    /** Items that would show a difference of this size with 80 % power; none where there is no difference to show. */
    private static @Nullable Long needed(McNemar test, long items) {
        if (test.onlyFirst() == test.onlySecond()) {
            return null;
        }
        return McNemar.pairsNeeded(
                (double) Math.max(test.onlyFirst(), test.onlySecond()) / items,
                (double) Math.min(test.onlyFirst(), test.onlySecond()) / items,
                SIGNIFICANCE,
                0.8);
    }

    private static Map<String, Object> proportion(Proportion counted) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("correct", counted.correct());
        figures.put("accuracy", counted.value().orElseThrow());
        counted.wilson().ifPresent(each -> figures.put("wilson", new double[] {each.low(), each.high()}));
        counted.clopperPearson()
                .ifPresent(each -> figures.put("clopperPearson", new double[] {each.low(), each.high()}));
        return figures;
    }

    /** Items without a truth, or that not both labeled: in no figure, and told. */
    private Map<String, Object> unmatched() {
        Map<String, Object> unmatched = new LinkedHashMap<>();
        SortedSet<String> labeled = new TreeSet<>(one.keySet());
        labeled.addAll(other.keySet());
        without(unmatched, "truth", labeled, truths);
        without(unmatched, "first", truths.keySet(), one);
        without(unmatched, "second", truths.keySet(), other);
        return unmatched;
    }

    /** How many items of these a side has not, and the first of them. */
    private static void without(
            Map<String, Object> unmatched, String side, Set<String> items, Map<String, String> had) {
        List<String> missing =
                items.stream().filter(item -> !had.containsKey(item)).sorted().toList();
        unmatched.put(side, missing.size());
        unmatched.put(side + "Items", missing.stream().limit(SHOWN).toList());
    }
}
