package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StrataSharesTests {

    private static final Map<String, Integer> POOL = Map.of("day", 700, "dusk", 200, "night", 100);

    /** 306 of 1000: 214.2, 61.2 and 30.6; the one that is left goes to the largest remainder, 0.6. Worked by hand. */
    @Test
    void followsTheLargestRemainder() {
        assertThat(StrataShares.of(306, POOL, Map.of(), POOL)).isEqualTo(Map.of("day", 214, "dusk", 61, "night", 31));
    }

    /** 2 of 4 items in four strata: each has the remainder 0.5, names decide. */
    @Test
    void equalRemaindersGoByName() {
        Map<String, Integer> ones = Map.of("d", 1, "b", 1, "a", 1, "c", 1);

        assertThat(StrataShares.of(2, ones, Map.of(), ones)).isEqualTo(Map.of("a", 1, "b", 1, "c", 0, "d", 0));
    }

    /** Night is raised to 50; the other 256 go by 700 to 200: 199.1 and 56.9. Worked by hand. */
    @Test
    void aLeastCountIsTakenFromTheOthers() {
        assertThat(StrataShares.of(306, POOL, Map.of("night", 50), POOL))
                .isEqualTo(Map.of("day", 199, "dusk", 57, "night", 50));
    }

    @Test
    void aLeastCountThatIsReachedAnywayChangesNothing() {
        assertThat(StrataShares.of(306, POOL, Map.of("night", 31), POOL))
                .isEqualTo(StrataShares.of(306, POOL, Map.of(), POOL));
    }

    /** Only 5 are left at night: 95 go by 700 to 200, 73.9 and 21.1. Worked by hand. */
    @Test
    void whatAStratumDoesNotHaveGoesToTheOthers() {
        assertThat(StrataShares.of(100, POOL, Map.of(), Map.of("day", 700, "dusk", 200, "night", 5)))
                .isEqualTo(Map.of("day", 74, "dusk", 21, "night", 5));
    }

    @Test
    void oneStratumTakesAll() {
        assertThat(StrataShares.of(12, Map.of("", 40), Map.of(), Map.of("", 40)))
                .isEqualTo(Map.of("", 12));
        assertThat(StrataShares.of(0, Map.of("", 40), Map.of(), Map.of("", 0))).isEqualTo(Map.of("", 0));
    }
}
