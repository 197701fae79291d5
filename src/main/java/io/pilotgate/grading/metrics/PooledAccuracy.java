package io.pilotgate.grading.metrics;

import io.pilotgate.grading.statistics.BootstrapByItem;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import java.util.List;
import java.util.Optional;

/**
 * Accuracy over judgments, each counted once. Judgments of one item hang together, so the bootstrap by item is the interval to
 * believe; Wilson's and the exact one, which take judgments as independent, are printed for comparison.
 *
 * @param items how many items were judged
 * @param proportion correct judgments of all judgments
 * @param bootstrap by item, percentile, two-sided at 95 %; empty without data
 * @param seed of the bootstrap, printed with it
 */
public record PooledAccuracy(long items, Proportion proportion, Optional<Interval> bootstrap, long seed) {

    static PooledAccuracy of(List<ItemOutcome> outcomes, long seed) {
        List<Proportion> counts = outcomes.stream().map(ItemOutcome::judgments).toList();
        return new PooledAccuracy(
                counts.size(),
                counts.stream().reduce(Proportion.NO_DATA, Proportion::plus),
                new BootstrapByItem(seed).interval(counts),
                seed);
    }

    public long judgments() {
        return proportion.n();
    }
}
