package io.pilotgate.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** By when each step of an evaluation is done. It runs before any pilot, so it has no pilot's calendar: days in UTC. */
@Component
class EvaluationDates {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final Duration FOLLOW_UP_BEFORE = Duration.ofDays(3);

    private final Clock clock;

    EvaluationDates(Clock clock) {
        this.clock = clock;
    }

    /** As planned at the opening. */
    Map<String, Object> planned() {
        Map<String, Object> dates = new HashMap<>();
        dates.putAll(inDays("scope", 5));
        dates.putAll(inDays("questionnaire", 7));
        dates.putAll(inDays("answers", 21));
        dates.putAll(inDays("rating", 35));
        dates.putAll(inDays("verdict", 42));
        return dates;
    }

    Map<String, Object> inDays(String name, int days) {
        return on(name, today().plusDays(days));
    }

    Map<String, Object> on(String name, LocalDate day) {
        return at(name, day.atTime(END_OF_DAY).toInstant(ZoneOffset.UTC));
    }

    /** Where the moment is known, such as a questionnaire's in its own zone. */
    Map<String, Object> at(String name, Instant due) {
        Instant before = due.minus(FOLLOW_UP_BEFORE);
        return SideDates.of(name, due, before.isAfter(clock.instant()) ? before : clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
