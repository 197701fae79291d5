package io.pilotgate.grading.metrics;

import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Accuracy over items, each by the majority of its judgments; with one delivered label per item that label is the majority.
 *
 * @param ties what a tied majority was worth; its title belongs beside the figure
 * @param items how many items were judged
 * @param tied how many of them ended in a tie
 * @param credit the sum over items, a whole number unless ties share the credit
 */
public record ItemAccuracy(TiePolicy ties, long items, long tied, double credit) {

    static ItemAccuracy of(List<ItemOutcome> outcomes, TiePolicy ties) {
        return new ItemAccuracy(
                ties,
                outcomes.size(),
                outcomes.stream().filter(outcome -> outcome.vote().isTie()).count(),
                outcomes.stream()
                        .mapToDouble(outcome -> outcome.vote().credit(outcome.truth(), ties))
                        .sum());
    }

    /** Empty without items. */
    public OptionalDouble value() {
        return items == 0 ? OptionalDouble.empty() : OptionalDouble.of(credit / items);
    }

    /** Correct of all items; empty when ties share the credit, because half an item has no binomial interval. */
    public Optional<Proportion> proportion() {
        return ties.countsWholeItems() ? Optional.of(new Proportion(Math.round(credit), items)) : Optional.empty();
    }
}
