package io.pilotgate.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedOutcomesTests {

    /** The first is printed by Newcombe (1998), table II, method 10; the others are worked out by his formulas apart from this code. */
    @ParameterizedTest
    @CsvSource({
        "36, 12, 2, 0, 0.0569, 0.3404",
        "36, 2, 12, 0, -0.3404, -0.0569",
        "70, 15, 4, 11, 0.024396, 0.196757",
        "0, 1, 0, 0, -0.122109, 1.000000",
        "10, 0, 0, 0, -0.277533, 0.277533",
        "0, 0, 0, 30, -0.113513, 0.113513",
        "900, 40, 25, 35, -0.000994, 0.031416",
        "5, 0, 0, 5, -0.166593, 0.166593",
        "0, 7, 0, 3, 0.288943, 0.892209"
    })
    void intervals_of_a_difference(long both, long onlyFirst, long onlySecond, long neither, double low, double high) {
        PairedOutcomes.Difference interval = new PairedOutcomes(both, onlyFirst, onlySecond, neither)
                .difference()
                .orElseThrow();

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void no_data_is_not_a_difference() {
        assertThat(PairedOutcomes.NONE.difference()).isEmpty();
    }

    @Test
    void counts_what_each_item_says() {
        PairedOutcomes counted = PairedOutcomes.NONE
                .with(true, true)
                .with(true, false)
                .with(true, false)
                .with(false, true)
                .with(false, false);

        assertThat(counted).isEqualTo(new PairedOutcomes(1, 2, 1, 1));
        assertThat(counted.difference().orElseThrow().value()).isEqualTo(0.2);
    }

    /** Nominal coverage is 95 %; Newcombe found 94 to 96 % on average for his method 10. */
    @Test
    void holds_the_true_difference_as_often_as_it_says() {
        Random random = new Random(20261127);
        int runs = 4000;
        int held = 0;
        for (int run = 0; run < runs; run++) {
            PairedOutcomes outcomes = PairedOutcomes.NONE;
            for (int item = 0; item < 150; item++) {
                boolean easy = random.nextDouble() < 0.7;
                outcomes = outcomes.with(easy || random.nextDouble() < 0.85, easy || random.nextDouble() < 0.70);
            }
            PairedOutcomes.Difference interval = outcomes.difference().orElseThrow();
            held += interval.low() <= 0.045 && 0.045 <= interval.high() ? 1 : 0;
        }

        assertThat(held / (double) runs).isBetween(0.935, 0.975);
    }
}
