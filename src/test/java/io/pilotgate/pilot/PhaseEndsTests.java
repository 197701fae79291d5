package io.pilotgate.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseEndsTests {

    /** The four lengths of the design's table. */
    @ParameterizedTest(name = "{0} days: {1} and {2}")
    @CsvSource({"30, 5, 20", "45, 7, 30", "60, 9, 40", "90, 14, 60"})
    void the_table_holds_exactly(int length, int onboarding, int delivery) {
        assertThat(PhaseEnds.of(length)).isEqualTo(new PhaseEnds(onboarding, delivery));
    }

    /** By hand: 9 + 5 * (length - 60) / 30 and 40 + 20 * (length - 60) / 30 from 60 to 90 days, and so on. */
    @ParameterizedTest(name = "{0} days: {1} ({3}) and {2} ({4})")
    @CsvSource({
        "31, 5, 21, 5.13, 20.67",
        "34, 6, 23, 5.53, 22.67",
        "44, 7, 29, 6.87, 29.33",
        "48, 7, 32, 7.40, 32.00",
        "63, 10, 42, 9.50, 42.00",
        "69, 11, 46, 10.50, 46.00",
        "75, 12, 50, 11.50, 50.00",
        "89, 14, 59, 13.83, 59.33"
    })
    void between_two_lengths_it_is_linear_and_half_up(
            int length, int onboarding, int delivery, double exactOnboarding, double exactDelivery) {
        assertThat(PhaseEnds.of(length)).isEqualTo(new PhaseEnds(onboarding, delivery));
        assertThat(Math.round(exactOnboarding)).isEqualTo(onboarding);
        assertThat(Math.round(exactDelivery)).isEqualTo(delivery);
    }

    @Test
    void a_longer_pilot_has_no_shorter_phase() {
        IntStream.range(30, 90).forEach(length -> {
            PhaseEnds shorter = PhaseEnds.of(length);
            PhaseEnds longer = PhaseEnds.of(length + 1);

            assertThat(longer.onboarding()).isGreaterThanOrEqualTo(shorter.onboarding());
            assertThat(longer.delivery() - longer.onboarding())
                    .isGreaterThanOrEqualTo(shorter.delivery() - shorter.onboarding());
        });
    }
}
