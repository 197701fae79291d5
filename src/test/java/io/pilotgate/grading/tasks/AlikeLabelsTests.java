package io.pilotgate.grading.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeLabelsTests {

    @Test
    void spellings_of_one_word_or_number_are_told() {
        assertThat(AlikeLabels.of(List.of("1", "1.0", "10", "No", "Not sure", "Yes", "not_sure", "yes", "-1")))
                .containsExactly(List.of("1", "1.0"), List.of("Not sure", "not_sure"), List.of("Yes", "yes"));
        assertThat(AlikeLabels.of(List.of("0", "-0.0", "00"))).containsExactly(List.of("0", "-0.0", "00"));
    }

    @Test
    void others_are_not() {
        assertThat(AlikeLabels.of(List.of("1.1", "1.2", "a", "b", "1e3", "1000")))
                .isEmpty();
    }
}
