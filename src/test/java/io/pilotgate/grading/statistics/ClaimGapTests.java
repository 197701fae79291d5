package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.grading.statistics.ClaimGap.Day;
import io.pilotgate.grading.statistics.ClaimGap.Look;
import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Single vendors; how often which of thousands is found is simulated elsewhere. */
class ClaimGapTests {

    private static final ClaimGap EARLY = new ClaimGap(List.of(2, 3), List.of(0.01, 0.04));

    @Test
    void looksAreDueWhenTheirDaysAreThere() {
        assertThat(EARLY.looksAfter(days(1, 0.99, 99))).isEmpty();
        assertThat(EARLY.looksAfter(days(2, 0.99, 99))).extracting(Look::day).containsExactly(2);
        assertThat(EARLY.looksAfter(days(9, 0.99, 99))).extracting(Look::day).containsExactly(2, 3);
        assertThat(ClaimGap.STANDARD.looks()).containsExactly(10, 20);
        assertThat(ClaimGap.STANDARD.levels().stream()
                        .mapToDouble(level -> level)
                        .sum())
                .as("both looks together")
                .isEqualTo(0.05, within(1e-12));
    }

    /** Equal claims make a plain binomial tail: 10 errors or more of 200 at 1 %. */
    @Test
    void theTailIsExact() {
        Look look = EARLY.looksAfter(days(2, 0.99, 95)).get(0);

        assertThat(look.audited()).isEqualTo(new Proportion(190, 200));
        assertThat(look.expectedErrors()).isCloseTo(2, within(1e-12));
        assertThat(look.gap()).isCloseTo(0.04, within(1e-12));
        assertThat(look.pValue()).isCloseTo(BinomialDistribution.of(200, 0.01).survivalProbability(9), within(1e-12));
        assertThat(look.isGap()).isTrue();
    }

    @Test
    void aModestClaimIsNoGap() {
        Look look = EARLY.looksAfter(days(2, 0.90, 95)).get(0);

        assertThat(look.gap()).isCloseTo(-0.05, within(1e-12));
        assertThat(look.isGap()).isFalse();
    }

    /** A day without audits adds neither errors nor expectations. */
    @Test
    void daysThatNobodyAuditedAreLeftOut() {
        Look look = EARLY.looksAfter(List.of(new Day(0.5, Proportion.NO_DATA), new Day(0.98, new Proportion(97, 100))))
                .get(0);

        assertThat(look.audited()).isEqualTo(new Proportion(97, 100));
        assertThat(look.expectedErrors()).isCloseTo(2, within(1e-12));
        Look nothing = EARLY.looksAfter(Collections.nCopies(2, new Day(1, Proportion.NO_DATA)))
                .get(0);
        assertThat(nothing.isGap()).isFalse();
        assertThat(nothing.gap()).isNaN();
    }

    /** Who claims to make no error at all is caught by the first one. */
    @Test
    void aClaimOfNoErrorAtAll() {
        assertThat(EARLY.looksAfter(days(2, 1, 99)).get(0).pValue()).isZero();
        assertThat(EARLY.looksAfter(days(2, 1, 99)).get(0).isGap()).isTrue();
        assertThat(EARLY.looksAfter(days(2, 1, 100)).get(0).isGap()).isFalse();
    }

    @Test
    void eachLookHasItsLevel() {
        assertThatThrownBy(() -> new ClaimGap(List.of(1, 2), List.of(0.05))).hasMessageContaining("level");
        assertThatThrownBy(() -> new ClaimGap(List.of(1), List.of(0.0))).hasMessageContaining("level");
        assertThatThrownBy(() -> new Day(1.1, Proportion.NO_DATA)).hasMessageContaining("claimed");
    }

    private static List<Day> days(int days, double claimed, long correctOfHundred) {
        return Collections.nCopies(days, new Day(claimed, new Proportion(correctOfHundred, 100)));
    }
}
