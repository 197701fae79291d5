package io.pilotgate.correspondence;

import io.pilotgate.grading.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How letters write dates, in English and with the zone, whatever machine writes them. */
final class LetterWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss", Locale.UK);

    private LetterWords() {}

    /** {@code Friday 9 January 2026}. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code Friday 9 January 2026, 17:00 (Europe/Berlin)}. */
    static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone)) + " (" + zone + ")";
    }

    /** {@code Friday 9 January 2026, 17:00:12 (Europe/Berlin)}. */
    static String second(Instant instant, ZoneId zone) {
        return SECOND.format(instant.atZone(zone)) + " (" + zone + ")";
    }

    /** {@code 3 items}, {@code 1 item}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 98.25 %}. */
    static String share(double fraction) {
        return percent(fraction, RoundingMode.HALF_UP);
    }

    /** {@code 95.12 % to 99.80 %}, rounded outwards. */
    static String interval(Interval interval) {
        return percent(interval.low(), RoundingMode.FLOOR) + " to " + percent(interval.high(), RoundingMode.CEILING);
    }

    private static String percent(double fraction, RoundingMode rounding) {
        return BigDecimal.valueOf(fraction).movePointRight(2).setScale(2, rounding) + " %";
    }
}
