package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.Percent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verdict is the plan's, and the exact interval stands beside it. Intervals by SciPy 1.17.1, {@code beta.ppf(.025, k, n -
 * k + 1)} and {@code beta.ppf(.975, k + 1, n - k)}. The floor is 95 %.
 */
class VerdictTableTests {

    private static final StagedPlan SINGLE = StagedPlan.single(306, 10);
    private static final StagedPlan DOUBLE = StagedPlan.twoStages(new Stage(143, 3, 10), 217, 11);

    @ParameterizedTest
    @CsvSource({
        // errors, graded, missing
        "0, 306, 0, ACCEPT, 0.9880172107339854, 1.0, above",
        "10, 306, 0, ACCEPT, 0.9407234524263423, 0.9842196945888426, includes",
        "11, 306, 0, REJECT, 0.9365910854900241, 0.9819208983930091, includes",
        "16, 306, 0, REJECT, 0.9164753823626673, 0.9698213323117978, includes",
        "30, 306, 0, REJECT, 0.8630054920619541, 0.9328716764224234, under",
        "0, 296, 10, ACCEPT, 0.9876149039079026, 1.0, above",
        "5, 300, 6, UNDECIDED, 0.9615362550350036, 0.9945667946848947, above",
        "0, 1, 305, UNDECIDED, 0.025, 1.0, includes",
    })
    void ofOneStage(int errors, int graded, int missing, Verdict verdict, double low, double high, String floor) {
        Proportion found = new Proportion(graded - errors, graded);

        assertThat(graded + missing).isEqualTo(306);
        assertThat(new StageFigures(List.of(found)).verdict(SINGLE)).isEqualTo(verdict);
        assertInterval(found, low, high, floor);
    }

    @ParameterizedTest
    @CsvSource({
        // errors and graded of the first stage, then of the second
        "3, 143, 0, 0, ACCEPT, 0.9399159213943409, 0.9956525485440303, includes",
        "4, 143, 0, 0, UNDECIDED, 0.9299306435333415, 0.9923270667582431, includes",
        "4, 143, 7, 217, ACCEPT, 0.9459863123092597, 0.9846500777071853, includes",
        "4, 143, 8, 217, REJECT, 0.9424977198663953, 0.9826598325446176, includes",
    })
    void ofTwoStages(int e1, int n1, int e2, int n2, Verdict verdict, double low, double high, String floor) {
        StageFigures figures = new StageFigures(List.of(new Proportion(n1 - e1, n1), new Proportion(n2 - e2, n2)));

        assertThat(figures.verdict(DOUBLE)).isEqualTo(verdict);
        assertInterval(figures.total(), low, high, floor);
    }

    private static void assertInterval(Proportion found, double low, double high, String floor) {
        Interval exact = found.clopperPearson().orElseThrow();

        assertThat(exact.low()).isCloseTo(low, within(1e-9));
        assertThat(exact.high()).isCloseTo(high, within(1e-9));
        assertThat(BlindReadings.comparison(exact, Percent.of("0.95"))).contains(floor + " the floor of 95 %");
    }
}
