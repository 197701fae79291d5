package io.pilotgate.grading.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.grading.statistics.BootstrapByItem;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The figures of scikit-learn's accuracy_score, jaccard_score(average="samples"), hamming_loss and f1_score, counted by hand on sets that
 * are small enough.
 */
class MultiLabelTests {

    private static final long SEED = 3;

    @Test
    void setsSmallEnoughToCount() {
        MultiLabel sets = new MultiLabel();
        sets.add("i1", Set.of("a", "b"), Set.of("a", "b"));
        sets.add("i1", Set.of("a"), Set.of("a", "b"));
        sets.add("i2", Set.of("a", "c"), Set.of("b"));
        sets.add("i3", Set.of(), Set.of());

        MultiLabelReport report = sets.report(SEED);

        assertThat(report.exactMatch()).isEqualTo(new Proportion(2, 4));
        assertThat(report.byItem()).containsExactly(new Proportion(1, 2), new Proportion(0, 1), new Proportion(1, 1));
        assertThat(report.jaccard()).hasValue((1 + 0.5 + 0 + 1) / 4);
        // One label left out, three wrong ones of the third; four sets of three labels.
        assertThat(report.hammingLoss()).hasValue(4.0 / 12);
        assertThat(report.perClass().get("a")).isEqualTo(new ClassScore(2, 3, 2));
        assertThat(report.perClass().get("b")).isEqualTo(new ClassScore(1, 1, 3));
        assertThat(report.perClass().get("c")).isEqualTo(new ClassScore(0, 1, 0));
        assertThat(report.micro()).isEqualTo(new ClassScore(3, 5, 5));
        assertThat(report.macroF1().orElseThrow()).isCloseTo((0.8 + 0.5 + 0) / 3, within(1e-12));
        assertThat(report.bootstrap()).isEqualTo(new BootstrapByItem(SEED).interval(report.byItem()));
        assertThat(report.bootstrap()).isPresent();
    }

    @Test
    void noDataIsNotAScore() {
        MultiLabelReport nothing = new MultiLabel().report(SEED);

        assertThat(nothing.exactMatch()).isEqualTo(Proportion.NO_DATA);
        assertThat(nothing.jaccard()).isEmpty();
        assertThat(nothing.hammingLoss()).isEmpty();
        assertThat(nothing.macroF1()).isEmpty();
        assertThat(nothing.bootstrap()).isEqualTo(Optional.<Interval>empty());
    }

    /** A label that is in no set is in no decision: only empty sets leave nothing to decide. */
    @Test
    void emptySetsDecideNothing() {
        MultiLabel sets = new MultiLabel();
        sets.add("i1", Set.of(), Set.of());

        assertThat(sets.report(SEED).hammingLoss()).isEmpty();
        assertThat(sets.report(SEED).jaccard()).hasValue(1);
        assertThat(List.copyOf(sets.report(SEED).perClass().values())).isEmpty();
    }
}
