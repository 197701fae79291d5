package io.pilotgate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTests {

    @ParameterizedTest
    @CsvSource({"0.98, 0.98", "98%, 0.98", "98 %, 0.98", "' 97.5% ', 0.975", "0, 0", "1, 1", "100%, 1", "0.5 %, 0.005"})
    void reads_a_fraction_or_per_cent(String text, BigDecimal fraction) {
        assertThat(Percent.of(text).fraction()).isEqualByComparingTo(fraction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "98", "101%", "-1%"})
    void what_is_no_share_is_refused(String text) {
        assertThatThrownBy(() -> Percent.of(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Use a fraction from 0 to 1");
    }

    /** Ten digits are what is kept; a number with a billion of them would fill the memory when it is written out. */
    @ParameterizedTest
    @ValueSource(strings = {"0.98765432101", "1e-999999999"})
    void more_digits_than_are_kept_are_refused(String text) {
        assertThatThrownBy(() -> Percent.of(text))
                .isInstanceOf(Refusal.class)
                .hasMessage("A share has at most 10 digits after the point.");
        assertThat(Percent.of("0.9876543210")).hasToString("98.7654321 %");
    }

    @Test
    void a_number_with_a_billion_digits_is_refused_in_a_short_sentence() {
        assertThatThrownBy(() -> Percent.of("1e999999999"))
                .isInstanceOf(Refusal.class)
                .hasMessage("1E+999999999 is not a share. Use a fraction from 0 to 1, such as 0.98.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "high", "%", "0,98", "98 per cent", "NaN"})
    void what_is_no_number_is_refused(String text) {
        assertThatThrownBy(() -> Percent.of(text)).isInstanceOf(Refusal.class).hasMessageContaining("'" + text + "'");
    }

    @Test
    void the_same_share_is_equal_however_it_was_written() {
        assertThat(Percent.of("0.980")).isEqualTo(Percent.of("98%")).hasSameHashCodeAs(Percent.of("98%"));
        assertThat(Percent.of("100%")).isEqualTo(Percent.of("1.0"));
        assertThat(Percent.of("0.00")).isEqualTo(Percent.of("0"));
    }

    @Test
    void reads_as_people_write_it() {
        assertThat(Percent.of("0.98")).hasToString("98 %");
        assertThat(Percent.of("0.9750")).hasToString("97.5 %");
        assertThat(Percent.of("1")).hasToString("100 %");
        assertThat(Percent.of("0")).hasToString("0 %");
    }

    @Test
    void is_a_plain_number_in_json() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.writeValueAsString(Percent.of("98%"))).isEqualTo("0.98");
        assertThat(json.readValue("0.98", Percent.class)).isEqualTo(Percent.of("98%"));
    }

    @Test
    void compares_by_size() {
        assertThat(Percent.of("0.95")).isLessThan(Percent.of("0.98"));
        assertThat(Percent.of("0.98")).isEqualByComparingTo(Percent.of("98%"));
    }

    @Test
    void refuses_what_has_no_measure() {
        for (String text : List.of("1e999999999", "1e-999999999", "1e-2147483647%", "-1e999999999")) {
            assertThatThrownBy(() -> Percent.of(text)).as(text).isInstanceOf(Refusal.class);
        }
    }
}
