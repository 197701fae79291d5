package io.pilotgate.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTimeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2026-01-05 | 2026-01-05 | false | Running since Mon 5 Jan 2026, 0 days after the signature: in time.
                    2026-01-06 | 2026-01-09 | false | Running since Tue 6 Jan 2026, 1 day after the signature: in time.
                    2026-01-19 | 2026-03-01 | false | Running since Mon 19 Jan 2026, 14 days after the signature: in time.
                    2026-01-20 | 2026-03-01 | true  | Running since Tue 20 Jan 2026, 15 days after the signature: 1 more than 14.
                    -          | 2026-01-14 | false | Not running yet, 9 days after the signature; 14 days end on Mon 19 Jan 2026.
                    -          | 2026-01-20 | true  | Not running yet, 15 days after the signature; 14 days ended on Mon 19 Jan 2026.
                    """)
    void is_counted_in_calendar_days_from_the_signature(
            LocalDate running, LocalDate today, boolean late, String words) {
        StartTime start = new StartTime(LocalDate.of(2026, 1, 5), Optional.ofNullable(running), today);

        assertThat(start.words()).isEqualTo(words);
        assertThat(start.isLate()).isEqualTo(late);
    }
}
