package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class StagedPlanPropertyTests {

    private static final StagedPlan PLAN = StagedPlan.twoStages(new Stage(60, 2, 6), 90, 8);

    @Property(tries = 200)
    void betterWorkIsAcceptedMoreOften(
            @ForAll @IntRange(min = 1, max = 200) int n1,
            @ForAll @IntRange(min = 0, max = 10) int c1,
            @ForAll @IntRange(min = 2, max = 8) int between,
            @ForAll @IntRange(min = 0, max = 8) int more,
            @ForAll @IntRange(min = 30, max = 200) int n2,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double one,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double other) {
        StagedPlan plan = StagedPlan.twoStages(new Stage(n1 + c1, c1, c1 + between), n2, c1 + between - 1 + more);

        assertThat(plan.acceptanceProbability(Math.max(one, other)))
                .isGreaterThanOrEqualTo(plan.acceptanceProbability(Math.min(one, other)) - 1e-12);
    }

    /** Both risks, counted without rounding; and fewer items on average than the single plan where the work is good. */
    @Property(tries = 25)
    void theSearchKeepsBothRisks(
            @ForAll @IntRange(min = 20, max = 300) int badErrors,
            @ForAll @IntRange(min = 5, max = 50) int better,
            @ForAll @IntRange(min = 10, max = 200) int producerRisk,
            @ForAll @IntRange(min = 10, max = 200) int consumerRisk) {
        int floor = 1000 - badErrors;
        int target = 1000 - badErrors * better / 100;
        Requirement asked = new Requirement(target / 1e3, floor / 1e3, producerRisk / 1e3, consumerRisk / 1e3);
        AcceptancePlan single = AcceptancePlan.smallest(asked);

        DoublePlanSearch.within(single).ifPresent(found -> {
            ExactRisks exact = new ExactRisks(found.rule());
            assertThat(exact.keepsProducerRisk(thousandths(target), thousandths(producerRisk)))
                    .isTrue();
            assertThat(exact.keepsConsumerRisk(thousandths(floor), thousandths(consumerRisk)))
                    .isTrue();
            assertThat(found.rule().expectedItems(asked.target()))
                    .isLessThan(single.rule().items());
        });
    }

    @Property(tries = 200)
    void oneMoreErrorNeverMakesAVerdictBetter(
            @ForAll @IntRange(min = 1, max = 60) int graded,
            @ForAll @IntRange(min = 0, max = 90) int later,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double laterShare) {
        int errors = (int) (share * (graded - 1));
        int laterErrors = (int) (laterShare * later);

        Verdict before = verdict(errors, graded, laterErrors, later);
        Verdict after = verdict(errors + 1, graded, laterErrors, later);
        assertThat(goodness(after)).isLessThanOrEqualTo(goodness(before));
    }

    /** A verdict stands: whatever a missing item turns out to be, no accept becomes a reject or the other way round. */
    @Property(tries = 200)
    void whatIsSettledStaysSettled(
            @ForAll @IntRange(min = 1, max = 59) int graded,
            @ForAll @IntRange(min = 0, max = 90) int later,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.3) double share,
            @ForAll boolean right) {
        int errors = (int) (share * graded);
        Verdict before = verdict(errors, graded, 0, later);
        Verdict after = verdict(right ? errors : errors + 1, graded + 1, 0, later);

        if (before != Verdict.UNDECIDED) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(tries = 200)
    void sharesOfStrataAddUpAndStayNearTheirProportion(
            @ForAll @IntRange(min = 0, max = 500) int a,
            @ForAll @IntRange(min = 0, max = 500) int b,
            @ForAll @IntRange(min = 1, max = 500) int c,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double part) {
        Map<String, Integer> sizes = new TreeMap<>(Map.of("a", a, "b", b, "c", c));
        int items = (int) (part * (a + b + c));
        SortedMap<String, Integer> shares = StrataShares.of(items, sizes, Map.of(), sizes);

        assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(items);
        sizes.forEach(
                (name, size) -> assertThat(Math.abs(shares.getOrDefault(name, 0) - (double) items * size / (a + b + c)))
                        .isLessThan(1));
    }

    private static Verdict verdict(int errors, int graded, int laterErrors, int later) {
        return PLAN.verdict(
                List.of(new Proportion(graded - errors, graded), new Proportion(later - laterErrors, later)));
    }

    private static int goodness(Verdict verdict) {
        return switch (verdict) {
            case REJECT, NO_DATA -> 0;
            case UNDECIDED -> 1;
            case ACCEPT -> 2;
        };
    }

    private static BigDecimal thousandths(int share) {
        return BigDecimal.valueOf(share, 3);
    }
}
