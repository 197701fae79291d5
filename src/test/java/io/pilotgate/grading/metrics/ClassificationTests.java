package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.TiePolicy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Small enough to count by hand. */
class ClassificationTests {

    private static final long SEED = 7;

    @Test
    void judgmentsArePooledAndItemsVote() {
        Classification labels = new Classification(Map.of("i1", "cat", "i2", "dog", "i3", "cat", "i4", "owl"));
        judge(labels, "i1", "cat", "cat", "dog");
        judge(labels, "i2", "cat", "dog");
        judge(labels, "i3", "dog", "dog", "cat");

        ClassificationReport report = labels.report(TiePolicy.SMALLEST_LABEL, SEED);

        assertThat(report.pooled().items()).isEqualTo(3);
        assertThat(report.pooled().judgments()).isEqualTo(8);
        assertThat(report.pooled().proportion()).isEqualTo(new Proportion(4, 8));
        assertThat(report.pooled().bootstrap()).isPresent();
        assertThat(report.pooled().seed()).isEqualTo(SEED);
        assertThat(report.perItem()).isEqualTo(new ItemAccuracy(TiePolicy.SMALLEST_LABEL, 3, 1, 1));
        assertThat(report.perItem().proportion()).hasValue(new Proportion(1, 3));
        assertThat(report.itemsUnanswered()).isEqualTo(1);
    }

    @Test
    void theTiePolicyMovesTheFigureOfItemsOnly() {
        Classification labels = new Classification(Map.of("i1", "cat", "i2", "dog"));
        judge(labels, "i1", "cat", "dog");
        judge(labels, "i2", "dog");

        assertThat(labels.report(TiePolicy.SMALLEST_LABEL, SEED).perItem().value())
                .hasValue(1);
        assertThat(labels.report(TiePolicy.COUNTS_AS_ERROR, SEED).perItem().value())
                .hasValue(0.5);
        assertThat(labels.report(TiePolicy.SHARED, SEED).perItem().value()).hasValue(0.75);
        assertThat(labels.report(TiePolicy.SHARED, SEED).pooled())
                .isEqualTo(labels.report(TiePolicy.COUNTS_AS_ERROR, SEED).pooled());
    }

    @Test
    void halfAnItemHasNoBinomialInterval() {
        Classification labels = new Classification(Map.of("i1", "cat"));
        judge(labels, "i1", "cat", "dog");

        assertThat(labels.report(TiePolicy.SHARED, SEED).perItem().proportion()).isEmpty();
    }

    @Test
    void oneDeliveredLabelIsTheMajority() {
        Classification labels = new Classification(Map.of("i1", "cat", "i2", "dog"));
        judge(labels, "i1", "cat");
        judge(labels, "i2", "cat");

        ClassificationReport report = labels.report(TiePolicy.COUNTS_AS_ERROR, SEED);

        assertThat(report.perItem().proportion()).hasValue(report.pooled().proportion());
        assertThat(report.perItem().tied()).isZero();
    }

    @Test
    void whatHasNoTruthIsCountedAndNotGraded() {
        Classification labels = new Classification(Map.of("i1", "cat"));
        judge(labels, "i1", "cat");
        judge(labels, "stray", "cat", "dog");

        ClassificationReport report = labels.report(TiePolicy.COUNTS_AS_ERROR, SEED);

        assertThat(report.pooled().proportion()).isEqualTo(new Proportion(1, 1));
        assertThat(report.judgmentsWithoutTruth()).isEqualTo(2);
    }

    @Test
    void aLabelThatTruthNeverUsesIsAnError() {
        Classification labels = new Classification(Map.of("i1", "cat"));
        judge(labels, "i1", "vehicel");

        assertThat(labels.report(TiePolicy.COUNTS_AS_ERROR, SEED).pooled().proportion())
                .isEqualTo(new Proportion(0, 1));
    }

    @Test
    void noDataIsNotAScore() {
        ClassificationReport report = new Classification(Map.of("i1", "cat")).report(TiePolicy.COUNTS_AS_ERROR, SEED);

        assertThat(report.pooled()).isEqualTo(new PooledAccuracy(0, Proportion.NO_DATA, noInterval(), SEED));
        assertThat(report.perItem().value()).isEmpty();
        assertThat(report.perItem().proportion()).hasValue(Proportion.NO_DATA);
        assertThat(report.itemsUnanswered()).isEqualTo(1);
    }

    @Test
    void everyGradedItemShowsItsOutcome() {
        Classification labels = new Classification(Map.of("i2", "dog", "i1", "cat"));
        judge(labels, "i2", "cat", "dog", "dog");
        judge(labels, "i1", "cat");

        assertThat(labels.outcomes()).extracting(ItemOutcome::item).containsExactly("i1", "i2");
        assertThat(labels.outcomes().get(1).judgments()).isEqualTo(new Proportion(2, 3));
        assertThat(labels.outcomes().get(1).vote().winners()).containsExactly("dog");
    }

    private static Optional<Interval> noInterval() {
        return Optional.empty();
    }

    private static void judge(Classification labels, String item, String... given) {
        for (String label : given) {
            labels.add(item, label);
        }
    }
}
