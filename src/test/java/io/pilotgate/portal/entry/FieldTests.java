package io.pilotgate.portal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTests {

    @Test
    void a_time_of_day_may_have_seconds() {
        assertThat(field("17:00").time("")).isEqualTo(LocalTime.of(17, 0));
        assertThat(field("17:00:30").time("")).isEqualTo(LocalTime.of(17, 0, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17:00:30.5", "09:00:00.123456789", "24:00", "5 pm"})
    void a_time_that_no_clock_shows_is_refused(String entered) {
        assertThatThrownBy(() -> field(entered).time(""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("17:00");
    }

    @Test
    void a_currency_is_known_by_its_code() {
        assertThat(field("usd").currency("")).isEqualTo(Currency.getInstance("USD"));
        assertThat(field("JPY").currency("")).isEqualTo(Currency.getInstance("JPY"));
    }

    /** Gold, special drawing rights, none at all: amounts of them would be rounded to tens. */
    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XDR", "XXX", "dollars"})
    void what_has_no_smallest_unit_is_no_currency_of_a_contract(String entered) {
        assertThatThrownBy(() -> field(entered).currency(""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("such as USD");
    }

    @Test
    void dates_come_as_a_list_or_as_one_text_and_are_no_more_than_people_have() {
        assertThat(new FieldOfSeveral("holidays", List.of("2027-12-25, 2027-12-26", "2027-01-01")).dates())
                .hasSize(3);
        String many = IntStream.range(0, 501)
                .mapToObj(day -> LocalDate.EPOCH.plusDays(day).toString())
                .collect(Collectors.joining(" "));
        assertThatThrownBy(() -> new FieldOfSeveral("holidays", List.of(many)).dates())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("500 dates");
    }

    private static Field field(String entered) {
        return new Field("place", entered);
    }
}
