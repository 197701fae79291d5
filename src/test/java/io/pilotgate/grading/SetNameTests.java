package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetNameTests {

    @ParameterizedTest
    @CsvSource({
        "BLIND, the blind set",
        "CALIBRATION-2, the calibration set of attempt 2",
        "MONTH-202603, the set of the month 2026-03",
        "MONTH-202611, the set of the month 2026-11"
    })
    void people_read_it_in_words(String name, String words) {
        assertThat(SetName.of(name).words()).isEqualTo(words);
    }
}
