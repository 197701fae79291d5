package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreedActionTests {

    @Test
    void reads_one_action_a_line() {
        assertThat(AgreedAction.read(
                        "Add examples; Ines Vega; 2026-01-21\n\n  Call daily; both; Lena ;2026-01-20 \r\n"))
                .isEqualTo(List.of(
                        new AgreedAction("Add examples", "Ines Vega", LocalDate.parse("2026-01-21")),
                        new AgreedAction("Call daily; both", "Lena", LocalDate.parse("2026-01-20"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None.", "nothing"})
    void none_is_none(String entered) {
        assertThat(AgreedAction.read(entered)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Record the agreed actions",
                "Add examples | lacks an owner or a date",
                "Add examples; 2026-01-21 | lacks an owner or a date",
                "; Ines; 2026-01-21 | An action has a text",
                "Add examples; ; 2026-01-21 | An action has a text",
                "Add examples; Ines; tomorrow | 'tomorrow' is not a date",
                "Add examples; Ines; 0001-01-21 | is not in this age"
            })
    void refuses_what_nobody_could_follow_up(String entered, String text) {
        assertThatThrownBy(() -> AgreedAction.read(entered))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(text);
    }

    @Test
    void names_each_line_that_is_wrong() {
        assertThatThrownBy(() -> AgreedAction.read("a; b; 2026-01-21\nwrong\nc; d; soon"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::text)
                                .satisfiesExactly(
                                        second -> assertThat(second).startsWith("Line 2: 'wrong' lacks"),
                                        third -> assertThat(third).startsWith("Line 3: 'soon' is not a date")));
    }
}
