package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.kernel.Refusal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SampleAllocationTests {

    private static final StagedPlan SINGLE = StagedPlan.single(306, 10);
    private static final StagedPlan DOUBLE = StagedPlan.twoStages(new Stage(143, 3, 10), 217, 11);

    private final SampleAllocation pool =
            new SampleAllocation(new TreeMap<>(Map.of("day", 700, "dusk", 200, "night", 100)));

    /** Shares of 306: see StrataSharesTests. Of 20: 13.99, 3.99 and 2.03 by 214 to 61 to 31. */
    @Test
    void theReserveFollowsWhatIsDrawn() {
        assertThat(pool.of(SINGLE, 20, Map.of()))
                .isEqualTo(Map.of(
                        "day", new DrawCounts(214, 0, 14),
                        "dusk", new DrawCounts(61, 0, 4),
                        "night", new DrawCounts(31, 0, 2)));
    }

    /** 143: 100.1, 28.6, 14.3. 217: 151.9, 43.4, 21.7. Worked by hand. */
    @Test
    void bothStagesFollowTheStrata() {
        assertThat(pool.of(DOUBLE, 0, Map.of()))
                .isEqualTo(Map.of(
                        "day", new DrawCounts(100, 152, 0),
                        "dusk", new DrawCounts(29, 43, 0),
                        "night", new DrawCounts(14, 22, 0)));
    }

    @Test
    void aLeastCountIsKeptInTheFirstStage() {
        assertThat(pool.of(SINGLE, 0, Map.of("night", 50)).get("night")).isEqualTo(new DrawCounts(50, 0, 0));
    }

    @Test
    void aSmallPoolIsDrawnWhole() {
        SampleAllocation small = new SampleAllocation(new TreeMap<>(Map.of("", 40)));

        assertThat(small.of(SINGLE, 0, Map.of())).isEqualTo(Map.of("", new DrawCounts(40, 0, 0)));
        refused(small, SINGLE, 1, Map.of(), "The reserve has 0 to 0 items: so many are sealed beside the 40");
        refused(small, DOUBLE, 0, Map.of(), "Two stages take 360 sealed items, and the blind pool has 40");
    }

    @Test
    void moreThanIsSealedIsRefused() {
        refused(pool, SINGLE, 695, Map.of(), "The reserve has 0 to 694 items");
        refused(pool, SINGLE, -1, Map.of(), "-1 is not");
        refused(pool, SINGLE, 0, Map.of("nite", 5), "no stratum 'nite'. It has 'day', 'dusk', 'night'");
        refused(pool, SINGLE, 0, Map.of("night", 101), "Of 'night' 100 items are sealed; 101 cannot be drawn");
        refused(pool, SINGLE, 0, Map.of("day", 300, "night", 50), "add up to 350, and the first stage has 306 items");
    }

    private static void refused(
            SampleAllocation pool, StagedPlan rule, int reserve, Map<String, Integer> least, String why) {
        assertThatThrownBy(() -> pool.of(rule, reserve, least))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }
}
