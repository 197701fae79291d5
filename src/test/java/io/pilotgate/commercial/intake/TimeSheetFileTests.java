package io.pilotgate.commercial.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSheetFileTests {

    @Test
    void a_row_for_each_persons_day() {
        List<TimeRow> expected = List.of(
                new TimeRow(LocalDate.parse("2026-04-01"), "ann", new BigDecimal("7.5")),
                new TimeRow(LocalDate.parse("2026-04-01"), "bob", new BigDecimal("8")));

        assertThat(read("day,person,hours\n2026-04-01,ann,7.5\n2026-04-01,bob,8\n"))
                .isEqualTo(expected);
        assertThat(read("""
                {"lines": [{"day": "2026-04-01", "person": "ann", "hours": 7.5},
                {"date": "2026-04-01", "name": "bob", "hours": "8"}]}
                """)).isEqualTo(expected);
    }

    @Test
    void says_what_is_wrong_by_line() {
        assertThatThrownBy(
                        () -> read(
                                "day,person,hours\n2026-04-01,ann,7.5\n2026-04-01,ann,1\n2026-04-02,ann,24.01\n2026-04-03,,1\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.place() + ": " + reason.text())
                                .satisfiesExactly(
                                        text -> assertThat(text)
                                                .startsWith("line 3: 'ann' has hours on 2026-04-01 in line 2"),
                                        text -> assertThat(text).startsWith("line 4: A day has 0 to 24 hours"),
                                        text -> assertThat(text)
                                                .startsWith("line 5: A row says day, person and hours")));
        assertThatThrownBy(() -> read("day,person,hours\n")).hasMessageContaining("no row in this time sheet");
        assertThatThrownBy(() -> read("<a/>")).hasMessageContaining("not XML");
        assertThatThrownBy(() -> read("{\"day\": 1}")).isInstanceOf(Refusal.class);
    }

    /** Else a day of one person would be two. */
    @Test
    void a_name_is_one_person_however_it_is_written() {
        assertThatThrownBy(() -> read("day,person,hours\n2026-04-01,Ann  Lee,8\n2026-04-01, ann lee ,8\n"))
                .hasMessageContaining("in line 2 already");
        assertThat(read("day,person,hours\n2026-04-01,Ann  Lee,8\n"))
                .extracting(TimeRow::person)
                .containsExactly("Ann Lee");
    }

    private static List<TimeRow> read(String file) {
        return TimeSheetFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
