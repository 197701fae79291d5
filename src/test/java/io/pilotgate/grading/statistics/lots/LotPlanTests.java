package io.pilotgate.grading.statistics.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.grading.statistics.SamplingPlan;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of MIL-STD-105E (1989), tables I and II-A to II-C, those with arrows among them. */
class LotPlanTests {

    @ParameterizedTest
    @CsvSource({
        // Without arrows; what these plans accept at the limit: SciPy.
        "II, 501, 1.0, J, 80, 2, 3, 0.9534",
        "II, 1201, 1.0, K, 125, 3, 4, 0.9626",
        "II, 10000, 1.0, L, 200, 5, 6, 0.9840",
        "II, 35000, 1.0, M, 315, 7, 8, 0.9850",
        "II, 3201, 2.5, L, 200, 10, 11, 0.9874",
        "II, 3200, 2.5, K, 125, 7, 8, 0.9864",
        "II, 1200, 2.5, J, 80, 5, 6, 0.9848",
        "III, 3200, 0.65, L, 200, 3, 4, 0.9575",
        "III, 10000, 0.65, M, 315, 5, 6, 0.9820",
        "II, 35001, 0.65, N, 500, 7, 8, 0.9821",
    })
    void normal(
            InspectionLevel level,
            long lot,
            BigDecimal limit,
            CodeLetter letter,
            int n,
            int c,
            int r,
            double acceptedAtLimit) {
        LotPlan plan = new LotInspection(level, QualityLimit.of(limit)).plan(lot, Severity.NORMAL);

        assertThat(plan).isEqualTo(new LotPlan(letter, n, c, r));
        assertThat(new SamplingPlan(plan.n(), plan.c()).acceptanceProbability(1 - limit.doubleValue() / 100))
                .isCloseTo(acceptedAtLimit, Offset.offset(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, II, 2, 0.010, Q, 1250, 0, 1",
        "NORMAL, III, 600000, 0.015, P, 800, 0, 1",
        "NORMAL, III, 600000, 0.025, R, 2000, 1, 2",
        "NORMAL, II, 600000, 0.025, R, 2000, 1, 2",
        "NORMAL, II, 91, 1.0, E, 13, 0, 1",
        "NORMAL, II, 151, 1.0, H, 50, 1, 2",
        "NORMAL, II, 600000, 1.0, Q, 1250, 21, 22",
        "NORMAL, III, 600000, 1.5, P, 800, 21, 22",
        "NORMAL, II, 2, 10, C, 5, 1, 2",
        "NORMAL, II, 2, 6.5, A, 2, 0, 1",
        "NORMAL, II, 10000, 10, K, 125, 21, 22",
        "TIGHTENED, II, 501, 1.0, J, 80, 1, 2",
        "TIGHTENED, II, 51, 1.0, F, 20, 0, 1",
        "TIGHTENED, II, 151, 1.0, J, 80, 1, 2",
        "TIGHTENED, II, 10000, 1.0, L, 200, 3, 4",
        "TIGHTENED, II, 150000, 1.0, N, 500, 8, 9",
        "TIGHTENED, III, 600000, 0.025, S, 3150, 1, 2",
        "TIGHTENED, III, 600000, 0.015, Q, 1250, 0, 1",
        "TIGHTENED, II, 2, 10, D, 8, 1, 2",
        "TIGHTENED, II, 10000, 10, K, 125, 18, 19",
        "REDUCED, II, 501, 1.0, J, 32, 1, 3",
        "REDUCED, II, 91, 1.0, E, 5, 0, 1",
        "REDUCED, II, 151, 1.0, H, 20, 0, 2",
        "REDUCED, II, 10000, 1.0, L, 80, 2, 5",
        "REDUCED, II, 150000, 1.0, N, 200, 5, 8",
        "REDUCED, II, 2, 10, C, 2, 0, 2",
        "REDUCED, II, 10000, 10, K, 50, 10, 13",
    })
    void withArrows(
            Severity severity,
            InspectionLevel level,
            long lot,
            BigDecimal limit,
            CodeLetter letter,
            int n,
            int c,
            int r) {
        assertThat(new LotInspection(level, QualityLimit.of(limit)).plan(lot, severity))
                .isEqualTo(new LotPlan(letter, n, c, r));
    }

    @ParameterizedTest
    @CsvSource({
        "S1, 50, A",
        "S1, 51, B",
        "S2, 500000, E",
        "S3, 500001, H",
        "S4, 8, A",
        "S4, 26, C",
        "I, 150, D",
        "I, 151, E",
        "II, 8, A",
        "II, 9, B",
        "II, 500000, P",
        "II, 500001, Q",
        "III, 15, C",
        "III, 500001, R"
    })
    void letters(InspectionLevel level, long lot, CodeLetter letter) {
        assertThat(level.letter(lot)).isEqualTo(letter);
    }

    @Test
    void everyCellHasAPlanThatCanAcceptAndReject() {
        for (Severity severity : Severity.values()) {
            for (int column = 0; column <= 15; column++) {
                for (int letter = 0; letter <= CodeLetter.R.ordinal(); letter++) {
                    LotPlan plan = MasterTable.of(severity).plan(CodeLetter.values()[letter], new QualityLimit(column));
                    assertThat(plan.c()).isLessThan(plan.r()).isBetween(0, plan.n() - 1);
                }
            }
        }
    }

    @Test
    void refuses() {
        assertThatThrownBy(() -> QualityLimit.of(new BigDecimal("2")))
                .hasMessageContaining("0.010")
                .hasMessageContaining("2.5");
        assertThatThrownBy(() -> QualityLimit.of(new BigDecimal("15"))).hasMessageContaining("no column for 15 %");
        assertThatThrownBy(() -> InspectionLevel.II.letter(1)).hasMessageContaining("2 items or more, not 1");
    }
}
