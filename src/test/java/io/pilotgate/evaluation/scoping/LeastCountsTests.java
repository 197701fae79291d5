package io.pilotgate.evaluation.scoping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastCountsTests {

    @Test
    void are_a_line_for_each_stratum() {
        LeastCounts least = LeastCounts.read("least", List.of("snow: 50", "signs: US : 200", "fog:1"));

        assertThat(least.counts()).containsExactlyInAnyOrderEntriesOf(Map.of("snow", 50, "signs: US", 200, "fog", 1));
        assertThat(least.inWords()).isEqualTo("fog: 1, signs: US: 200, snow: 50");
        assertThat(LeastCounts.read("least", least.lines())).isEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"snow", "snow:", "snow: 0", "snow: -5", "snow: 1.5", ": 5", "  : 5", "snow: 10000000"})
    void are_refused_without_a_count(String line) {
        assertThatThrownBy(() -> LeastCounts.read("least", List.of(line)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no least count");
    }

    @Test
    void name_a_stratum_once() {
        assertThat(LeastCounts.mistakes("least", List.of("snow: 50", "snow: 60", "snow: 70")))
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).contains("twice"));
    }

    @Test
    void the_higher_count_stands_and_a_lower_one_is_told() {
        LeastCounts demanded = LeastCounts.read("least", List.of("snow: 50", "fog: 20"));

        assertThat(demanded.and(LeastCounts.read("least", List.of("snow: 49", "fog: 21", "rain: 1")))
                        .inWords())
                .isEqualTo("fog: 21, rain: 1, snow: 50");
        assertThat(demanded.lowered(Map.of("snow", 50, "rain", 0))).isEmpty();
        assertThat(demanded.lowered(Map.of("snow", 49)))
                .containsExactly("'snow' takes at least 50 items, and 49 are planned. Raise it, or leave it out.");
    }
}
