package io.pilotgate.portal.page;

import java.time.Duration;
import java.time.Instant;

/** How long there is to a deadline, or how long it is past, in words. */
public final class TimeLeft {

    private static final int HOURS_OF_A_FEW_DAYS = 48;

    private TimeLeft() {}

    /** {@code due in 5 h 20 min}, {@code due now}, {@code overdue by 2 days 3 h}. */
    public static String words(Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        if (left.abs().toMinutes() == 0) {
            return "due now";
        }
        return left.isNegative() ? "overdue by " + span(left.abs()) : "due in " + span(left);
    }

    private static String span(Duration time) {
        if (time.toHours() < HOURS_OF_A_FEW_DAYS) {
            return Words.duration(time);
        }
        String hours = time.toHoursPart() == 0 ? "" : " " + time.toHoursPart() + " h";
        return Words.count(time.toDays(), "day") + hours;
    }
}
