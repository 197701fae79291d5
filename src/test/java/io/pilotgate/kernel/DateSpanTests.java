package io.pilotgate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTests {

    private static final LocalDate FIRST = LocalDate.parse("2026-02-27");

    @Test
    void includes_both_its_ends() {
        var span = new DateSpan(FIRST, LocalDate.parse("2026-03-01"));

        assertThat(span.length()).isEqualTo(3);
        assertThat(span.days()).containsExactly(FIRST, LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-01"));
        assertThat(span.contains(FIRST)).isTrue();
        assertThat(span.contains(FIRST.minusDays(1))).isFalse();
        assertThat(span.contains(LocalDate.parse("2026-03-01"))).isTrue();
        assertThat(span.contains(LocalDate.parse("2026-03-02"))).isFalse();
    }

    @Test
    void may_be_one_day() {
        assertThat(new DateSpan(FIRST, FIRST).days()).containsExactly(FIRST);
    }

    @Test
    void does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new DateSpan(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("The last day 2026-02-26 is before the first day 2026-02-27.");
    }
}
