package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.grading.statistics.StratifiedEstimate.Stratum;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of SciPy and statsmodels, nine digits; plans by exact binomial programs of its own. */
class GateFiguresTests {

    @Test
    void aLotIsFinite() {
        FiniteLot lot = new FiniteLot(1000);

        assertThat(lot.acceptanceProbability(80, 0, 20)).isCloseTo(0.185559162, within(1e-9));
        assertThat(lot.acceptanceProbability(125, 3, 20)).isCloseTo(0.766755222, within(1e-9));
        assertThat(lot.acceptanceProbability(1000, 19, 20)).isZero();
        assertThat(lot.acceptanceProbability(1000, 20, 20)).isEqualTo(1);
    }

    /** Everything was looked at: there is nothing left to be unsure about. */
    @Test
    void theExactLimitsOfALotCloseWithIt() {
        FiniteLot lot = new FiniteLot(100);

        assertThat(lot.exact(97, 100, 0.95)).isEqualTo(new Interval(0.97, 0.97));
        Interval half = lot.exact(48, 50, 0.95);
        assertThat(half.contains(0.96)).isTrue();
        assertThat(ProportionInterval.CLOPPER_PEARSON.twoSided(48, 50, 0.95).contains(half))
                .isTrue();
        assertThat(new FiniteLot(10_000_000).exact(98, 100, 0.95).low())
                .isCloseTo(
                        ProportionInterval.CLOPPER_PEARSON
                                .twoSided(98, 100, 0.95)
                                .low(),
                        within(1e-5));
    }

    /** By enumeration: a value of the lot is within the limits just where neither tail is improbable. */
    @Test
    void theExactLimitsOfALotAreTheInvertedTest() {
        FiniteLot lot = new FiniteLot(60);
        for (int correct = 0; correct <= 20; correct++) {
            Interval limits = lot.exact(correct, 20, 0.9);
            int errors = 20 - correct;
            for (int wrong = errors; wrong <= 60 - correct; wrong++) {
                boolean notTooFew = lot.acceptanceProbability(20, errors, wrong) > 0.05;
                boolean notTooMany = errors == 0 || 1 - lot.acceptanceProbability(20, errors - 1, wrong) > 0.05;
                assertThat(limits.contains((60.0 - wrong) / 60)).isEqualTo(notTooFew && notTooMany);
            }
        }
    }

    @Test
    void strata() {
        StratifiedEstimate estimate = StratifiedEstimate.of(List.of(
                        new Stratum(8000, new Proportion(198, 200)),
                        new Stratum(1500, new Proportion(95, 100)),
                        new Stratum(500, new Proportion(90, 100))))
                .orElseThrow();

        assertThat(estimate.estimate()).isCloseTo(0.9795, within(1e-12));
        assertThat(estimate.standardError()).isCloseTo(0.006552645, within(1e-9));
        assertThat(estimate.normal(0.95).low()).isCloseTo(0.966657052, within(1e-9));
        assertThat(estimate.normal(0.95).high()).isCloseTo(0.992342948, within(1e-9));
        assertThat(StratifiedEstimate.of(
                        List.of(new Stratum(8000, new Proportion(198, 200)), new Stratum(10, Proportion.NO_DATA))))
                .as("a stratum without data is no score")
                .isEmpty();
        assertThat(StratifiedEstimate.of(List.of(new Stratum(4, new Proportion(3, 4))))
                        .orElseThrow()
                        .standardError())
                .isZero();
    }

    @Test
    void twoVendorsOnTheSameItems() {
        assertThat(new McNemar(15, 4).exact()).isCloseTo(0.019210815, within(1e-9));
        assertThat(new McNemar(4, 15).exact()).isCloseTo(0.019210815, within(1e-9));
        assertThat(new McNemar(0, 0).exact()).isEqualTo(1);
        assertThat(new McNemar(5, 5).exact()).isEqualTo(1);
        assertThat(new McNemar(15, 4).isDecisive(0.05)).isTrue();
        assertThat(new McNemar(15, 4).isDecisive(0.01)).isFalse();
        // 4 % against 1 % discordant, power 80 %; unpaired 97 % against 94 % is more, 98 % against 95 % is 588.
        assertThat(McNemar.pairsNeeded(0.04, 0.01, 0.05, 0.8)).isEqualTo(434);
        assertThat(McNemar.unpairedNeeded(0.98, 0.95, 0.05, 0.8)).isEqualTo(588);
        assertThatThrownBy(() -> McNemar.pairsNeeded(0.01, 0.04, 0.05, 0.8)).hasMessageContaining("better");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.05, 381, 368", "0.5, 0.02, 2398, 1935", "0.5, 0.01, 9600, 4899", "0.5, 0.005, 38411, 7935",
        "0.9, 0.05, 141, 140", "0.9, 0.02, 868, 799", "0.9, 0.01, 3461, 2572", "0.9, 0.005, 13833, 5805",
        "0.98, 0.05, 52, 52", "0.98, 0.02, 223, 219", "0.98, 0.01, 792, 734", "0.98, 0.005, 3053, 2340"
    })
    void precision(double accuracy, double halfWidth, long n, long ofTenThousand) {
        PrecisionPlan plan = PrecisionPlan.of(accuracy, halfWidth, 0.95);

        assertThat(plan.n()).isEqualTo(n);
        assertThat(plan.outOf(10_000)).isEqualTo(ofTenThousand);
    }

    /** A test of "no more than 98 %" at 5 % with 80 % power is a plan with these two risks: exact, one-sided, the first n that has it. */
    @ParameterizedTest
    @CsvSource({"0.99, 969, 12, 0.8210", "0.995, 386, 3, 0.8700", "0.999, 149, 0, 0.8615"})
    void power(double accuracy, int n, int c, double power) {
        StagedPlan plan = AcceptancePlan.smallest(new Requirement(accuracy, 0.98, 0.2, 0.05))
                .rule();

        assertThat(plan).isEqualTo(new SamplingPlan(n, c).staged());
        assertThat(plan.acceptanceProbability(accuracy)).isCloseTo(power, within(5e-5));
    }

    @Test
    void sequentialTest() {
        SequentialTest test = new SequentialTest(0.98, 0.95, 0.05, 0.05);

        assertThat(test.perCorrect()).isCloseTo(0.031090587, within(1e-9));
        assertThat(test.perError()).isCloseTo(-0.916290732, within(1e-9));
        assertThat(test.upper()).isCloseTo(2.944438979, within(1e-9));
        assertThat(test.lower()).isCloseTo(-2.944438979, within(1e-9));
        assertThat(test.verdict(new Proportion(94, 94))).isEqualTo(Verdict.UNDECIDED);
        assertThat(test.verdict(new Proportion(95, 95))).isEqualTo(Verdict.ACCEPT);
        assertThat(test.evidence(new Proportion(95, 95))).isCloseTo(2.9536057716529576, within(1e-12));
        assertThat(test.verdict(new Proportion(0, 3))).isEqualTo(Verdict.UNDECIDED);
        assertThat(test.verdict(new Proportion(0, 4))).isEqualTo(Verdict.REJECT);
        assertThat(test.verdict(Proportion.NO_DATA)).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aDecisionOnceReachedStands() {
        SequentialRun run = new SequentialRun(new SequentialTest(0.98, 0.95, 0.05, 0.05));

        assertThat(run.add(Proportion.NO_DATA).verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(run.add(new Proportion(50, 50)).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(run.add(new Proportion(50, 50)).verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(run.add(new Proportion(0, 50)).verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(run.looks()).hasSize(4);
        assertThat(run.looks().get(3).total()).isEqualTo(new Proportion(100, 150));
    }

    /** Holm's own example has p-values .01, .02, .03: worked by hand. */
    @Test
    void holm() {
        assertThat(Holm.adjusted(new double[] {0.03, 0.01, 0.02})).containsExactly(0.04, 0.03, 0.04);
        assertThat(Holm.adjusted(new double[] {0.5, 0.9})).containsExactly(1, 1);
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }

    @Test
    void aWeekBreachesItsFloorOnlyWhenItIsTooImprobable() {
        WeeklyFloor floor = new WeeklyFloor(0.98, 0.05);

        // 6 errors of 100 at 98 %: P = .0155; alone a breach, among four weeks none.
        assertThat(floor.breaches(List.of(new Proportion(94, 100)))).containsExactly(true);
        assertThat(floor.breaches(List.of(
                        new Proportion(94, 100),
                        new Proportion(99, 100),
                        new Proportion(98, 100),
                        Proportion.NO_DATA,
                        new Proportion(100, 100))))
                .containsExactly(false, false, false, false, false);
        assertThat(floor.breaches(List.of(Proportion.NO_DATA))).containsExactly(false);
    }

    /** chisquare([50, 30, 20], [60, 30, 10]) = 11.6667, p = .002928, by hand 100/60 + 0 + 100/10. */
    @Test
    void mixOfItems() {
        MixOfItems mix = MixOfItems.of(
                Map.of("day", 50L, "dusk", 30L, "night", 20L), Map.of("day", 0.6, "dusk", 0.3, "night", 0.1));

        assertThat(mix.chiSquare()).isCloseTo(35 / 3.0, within(1e-9));
        assertThat(mix.degrees()).isEqualTo(2);
        assertThat(mix.pValue()).isCloseTo(Math.exp(-35 / 6.0), within(1e-12));
        assertThat(mix.cramersV().orElseThrow()).isCloseTo(Math.sqrt(35 / 3.0 / 200), within(1e-12));
        assertThat(mix.needsReason()).isTrue();
        MixOfItems undeclared = MixOfItems.of(Map.of("fog", 1L), Map.of("day", 1.0));
        assertThat(undeclared.needsReason()).isTrue();
        assertThat(undeclared.pValue()).isZero();
        assertThat(MixOfItems.of(Map.of(), Map.of("day", 1.0)).cramersV()).isEmpty();
        assertThatThrownBy(() -> MixOfItems.of(Map.of(), Map.of("day", 0.9))).hasMessageContaining("0.9");
    }

    @Test
    void truthHasErrorsOfItsOwn() {
        TruthErrorBudget budget = new TruthErrorBudget(new Proportion(98, 100));

        // Clopper-Pearson of 98 of 100, statsmodels.
        assertThat(budget.errorRate().orElseThrow().low()).isCloseTo(1 - 0.997568663, within(1e-9));
        assertThat(budget.errorRate().orElseThrow().high()).isCloseTo(1 - 0.929616068, within(1e-9));
        Interval work = budget.errorOfWork(new Proportion(90, 100)).orElseThrow();
        assertThat(work.low()).isCloseTo(0.1 - 0.070383932, within(1e-9));
        assertThat(work.high()).isCloseTo(0.1 + 0.070383932, within(1e-9));
        assertThat(new TruthErrorBudget(Proportion.NO_DATA).errorRate()).isEmpty();
        assertThat(budget.errorOfWork(Proportion.NO_DATA)).isEmpty();
    }

    @Test
    void exactErrorsOfUnequalDays() {
        // Two coins by hand: P(at least one of .1 and .2) = .28, both .02.
        List<PoissonBinomial.Lot> two = List.of(new PoissonBinomial.Lot(1, 0.1), new PoissonBinomial.Lot(1, 0.2));
        assertThat(PoissonBinomial.atLeast(1, two)).isCloseTo(0.28, within(1e-12));
        assertThat(PoissonBinomial.atLeast(2, two)).isCloseTo(0.02, within(1e-12));
        assertThat(PoissonBinomial.atLeast(3, two)).isZero();
        assertThat(PoissonBinomial.atLeast(0, two)).isEqualTo(1);
    }

    @Test
    void aConfidenceSequenceIsWiderThanAnIntervalForOneLook() {
        Proportion graded = new Proportion(196, 200);
        Interval always = new ConfidenceSequence(0.95).limits(graded);

        assertThat(always.contains(graded.clopperPearson().orElseThrow())).isTrue();
        assertThat(always.contains(0.98)).isTrue();
        assertThat(new ConfidenceSequence(0.95).limits(Proportion.NO_DATA)).isEqualTo(new Interval(0, 1));
        // Ville's bound by hand for all correct: (n + 1) p^n < .05 leaves p out.
        assertThat(new ConfidenceSequence(0.95).limits(new Proportion(100, 100)).low())
                .isCloseTo(Math.pow(0.05 / 101, 1 / 100.0), within(1e-9));
    }
}
