package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagedPlanTests {

    private static final StagedPlan SINGLE = StagedPlan.single(306, 10);
    private static final StagedPlan DOUBLE = StagedPlan.twoStages(new Stage(143, 3, 10), 217, 11);

    /** SciPy 1.17.1: {@code binom.cdf} and {@code binom.pmf} summed over the errors that lead to the second stage. */
    @ParameterizedTest
    @CsvSource({
        "0.90, 0.00022833238798545784, 161.27846797697353",
        "0.95, 0.09985736399583854, 305.9130599986736",
        "0.96, 0.29690278797251063, 309.1367745352145",
        "0.97, 0.6599540536489967, 276.058127674616",
        "0.98, 0.9500169840251758, 212.5390583080445",
        "0.99, 0.9997317582066413, 155.2047153968661",
        "1.00, 1.0, 143.0",
    })
    void theOperatingCharacteristicOfTwoStages(double accuracy, double accepted, double items) {
        assertThat(DOUBLE.acceptanceProbability(accuracy)).isCloseTo(accepted, within(1e-12));
        assertThat(DOUBLE.expectedItems(accuracy)).isCloseTo(items, within(1e-9));
    }

    /** n1 50, c1 1, n2 100, c2 3 at 5 % errors: 0.279 at once and 0.011 later, the example of Montgomery's section 15.3.1. */
    @Test
    void theOperatingCharacteristicOfATextbookExample() {
        StagedPlan plan = StagedPlan.twoStages(new Stage(50, 1, 4), 100, 3);

        assertThat(plan.acceptanceProbability(0.95)).isCloseTo(0.2904, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NO_DATA",
        "0, 1, UNDECIDED",
        "0, 295, UNDECIDED",
        "0, 296, ACCEPT",
        "10, 305, UNDECIDED",
        "9, 305, ACCEPT",
        "0, 306, ACCEPT",
        "10, 306, ACCEPT",
        "11, 306, REJECT",
        "306, 306, REJECT",
        "11, 11, REJECT",
        "11, 200, REJECT",
    })
    void theVerdictOfOneStage(long errors, long graded, Verdict verdict) {
        assertThat(SINGLE.verdict(List.of(found(errors, graded)))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // The first stage decides, whatever the second holds.
        "3, 143, 0, 0, ACCEPT",
        "3, 143, 217, 217, ACCEPT",
        "10, 143, 0, 0, REJECT",
        "10, 143, 0, 217, REJECT",
        // In between the errors of both count.
        "4, 143, 7, 217, ACCEPT",
        "4, 143, 8, 217, REJECT",
        "9, 143, 2, 217, ACCEPT",
        "9, 143, 3, 217, REJECT",
        "4, 143, 0, 0, UNDECIDED",
        // Missing items may be right or wrong.
        "2, 142, 0, 0, ACCEPT",
        "3, 142, 0, 0, UNDECIDED",
        "3, 142, 7, 217, ACCEPT",
        "3, 142, 8, 217, UNDECIDED",
        "9, 142, 2, 217, UNDECIDED",
        "9, 142, 3, 217, REJECT",
        "4, 143, 6, 216, ACCEPT",
        "4, 143, 7, 216, UNDECIDED",
        "4, 143, 8, 216, REJECT",
        "10, 20, 0, 0, REJECT",
        "0, 0, 0, 217, NO_DATA",
    })
    void theVerdictOfTwoStages(long errors, long graded, long laterErrors, long laterGraded, Verdict verdict) {
        assertThat(DOUBLE.verdict(List.of(found(errors, graded), found(laterErrors, laterGraded))))
                .isEqualTo(verdict);
    }

    @Test
    void theSecondStageIsGradedOnlyWhereItMayDecide() {
        assertThat(DOUBLE.needsSecond(found(3, 143))).isFalse();
        assertThat(DOUBLE.needsSecond(found(4, 143))).isTrue();
        assertThat(DOUBLE.needsSecond(found(9, 143))).isTrue();
        assertThat(DOUBLE.needsSecond(found(10, 143))).isFalse();
        assertThat(DOUBLE.needsSecond(found(3, 142))).isTrue();
        assertThat(DOUBLE.needsSecond(found(2, 142))).isFalse();
        assertThat(SINGLE.needsSecond(found(5, 200))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 307", "0, 1000"})
    void moreItemsThanAStageFixesAreRefused(long errors, long graded) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SINGLE.verdict(List.of(found(errors, graded))))
                .withMessageContaining("Stage 1 is fixed at 306 items; it cannot judge");
    }

    @Test
    void aStageThatThePlanDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SINGLE.verdict(List.of(found(5, 306), found(0, 10))))
                .withMessageContaining("This plan has 1 stages, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StagedPlan(List.of(new Stage(50, 0, 3), new Stage(50, 1, 4), Stage.last(50, 4))))
                .withMessageContaining("one or two stages, not 3");
    }

    @ParameterizedTest
    @CsvSource({
        "50, 1, 2, 100, 3, leaves nothing",
        "50, 1, 5, 100, 3, the second stage accepts nothing",
        "0, 0, 2, 100, 3, at least 1 item",
        "50, -1, 2, 100, 3, 0 or more",
        "50, 3, 3, 100, 3, above the acceptance number",
        "2, 2, 4, 100, 3, needs more items",
        "2, 1, 4, 1, 3, needs more items",
    })
    void stagesThatDoNotFitTogetherAreRefused(int n1, int c1, int r1, int n2, int c2, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StagedPlan.twoStages(new Stage(n1, c1, r1), n2, c2))
                .withMessageContaining(why);
    }

    private static Proportion found(long errors, long graded) {
        return new Proportion(graded - errors, graded);
    }
}
