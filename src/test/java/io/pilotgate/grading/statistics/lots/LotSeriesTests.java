package io.pilotgate.grading.statistics.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The switching rules of ISO 2859-1:1999, 9.3, worked by hand. */
class LotSeriesTests {

    /** Normal 80/2, tightened 80/1, reduced 32/1 (3 to reject); one limit tighter, 0.65 %, 80/1. */
    private static final long LOT = 1000;

    private final LotSeries lots =
            new LotSeries(new LotInspection(InspectionLevel.II, QualityLimit.of(new BigDecimal("1.0"))));

    @Test
    void twoOfFiveTighten() {
        inspect(0, 3, 0, 0, 2, 0);
        assertThat(lots.next()).isEqualTo(Severity.NORMAL);

        inspect(3);
        assertThat(lots.next()).as("the first rejection was five lots ago").isEqualTo(Severity.NORMAL);

        inspect(0, 0, 0, 3);
        assertThat(lots.next()).isEqualTo(Severity.TIGHTENED);
    }

    @Test
    void twoAtOnceTightenWithoutWaitingForFive() {
        inspect(3, 3);

        assertThat(lots.next()).isEqualTo(Severity.TIGHTENED);
        assertThat(lots.inspect(LOT, 2).accepted()).isFalse();
    }

    @Test
    void fiveAcceptedInARowGoBackToNormal() {
        inspect(3, 3, 1, 1, 1, 1, 2, 0, 0, 0, 0);
        assertThat(lots.next()).isEqualTo(Severity.TIGHTENED);

        inspect(1);
        assertThat(lots.next()).isEqualTo(Severity.NORMAL);
    }

    @Test
    void whatHappenedBeforeTighteningIsForgotten() {
        inspect(3, 3, 0, 0, 0, 0, 0, 3);

        assertThat(lots.next()).isEqualTo(Severity.NORMAL);
    }

    @Test
    void fiveRejectedUnderTightenedInspectionStop() {
        inspect(3, 3, 2, 0, 0, 0, 0, 2, 2, 2);
        assertThat(lots.isStopped()).isFalse();

        inspect(2);
        assertThat(lots.isStopped()).isTrue();
        assertThatThrownBy(() -> lots.inspect(LOT, 0)).hasMessageContaining("stopped after 11 lots");
    }

    @Test
    void tenLotsThatATighterLimitAcceptsTooEarnReducedInspection() {
        inspect(1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(lots.next()).isEqualTo(Severity.NORMAL);

        assertThat(lots.inspect(LOT, 0).score()).isEqualTo(30);
        assertThat(lots.next()).isEqualTo(Severity.REDUCED);
        assertThat(lots.inspect(LOT, 0).plan()).isEqualTo(new LotPlan(CodeLetter.J, 32, 1, 3));
    }

    @Test
    void aLotThatATighterLimitWouldRefuseEndsTheScore() {
        inspect(0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(lots.inspect(LOT, 2).accepted()).isTrue();
        assertThat(lots.lots().get(9).score()).isZero();
    }

    @Test
    void plansWithOneErrorOrNoneEarnTwoALot() {
        LotSeries small = new LotSeries(new LotInspection(InspectionLevel.II, QualityLimit.of(new BigDecimal("0.65"))));
        IntStream.range(0, 14).forEach(lot -> small.inspect(LOT, lot % 2));
        assertThat(small.next()).isEqualTo(Severity.NORMAL);

        assertThat(small.inspect(LOT, 1).score()).isEqualTo(30);
        assertThat(small.next()).isEqualTo(Severity.REDUCED);
    }

    @Test
    void betweenTheNumbersOfReducedInspectionALotIsAcceptedAndInspectionNormalAgain() {
        IntStream.range(0, 10).forEach(lot -> inspect(0));
        inspect(1);
        assertThat(lots.next()).isEqualTo(Severity.REDUCED);

        assertThat(lots.inspect(LOT, 2).accepted()).isTrue();
        assertThat(lots.next()).isEqualTo(Severity.NORMAL);
        assertThat(lots.inspect(LOT, 0).score()).as("the score begins anew").isEqualTo(3);
    }

    @Test
    void aLotRefusedUnderReducedInspectionGoesBackToNormal() {
        IntStream.range(0, 10).forEach(lot -> inspect(0));

        assertThat(lots.inspect(LOT, 3).accepted()).isFalse();
        assertThat(lots.next()).isEqualTo(Severity.NORMAL);
    }

    @Test
    void refusesMoreErrorsThanItems() {
        assertThatThrownBy(() -> lots.inspect(LOT, 81)).hasMessageContaining("sample of 80 items, 81 cannot be wrong");
        assertThatThrownBy(() -> lots.inspect(LOT, -1)).hasMessageContaining("-1 cannot");
    }

    private void inspect(int... errors) {
        IntStream.of(errors).forEach(wrong -> lots.inspect(LOT, wrong));
    }
}
