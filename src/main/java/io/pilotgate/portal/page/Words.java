package io.pilotgate.portal.page;

import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.kernel.DayWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages write dates, shares and names. English, whatever the machine's own language. */
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm:ss", Locale.UK);

    private Words() {}

    /** {@code Mon 1 Mar 2027}. */
    public static String date(LocalDate date) {
        return DayWords.of(date);
    }

    /** {@code Mon 1 Mar 2027, 17:00}, in the zone. */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** {@code Mon 1 Mar 2027, 17:00:05}, in the zone. */
    public static String second(Instant instant, ZoneId zone) {
        return SECOND.format(instant.atZone(zone));
    }

    /** A zone by its name; the one of no offset is UTC, whatever it was called when it was entered. */
    public static String zone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** {@code 98.25 %}. */
    public static String share(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2).setScale(2, RoundingMode.HALF_UP) + " %";
    }

    /** {@code 95.12 % to 99.80 %}. Rounded outwards, so that what is printed never claims more than what is known. */
    public static String interval(Interval interval) {
        return percent(interval.low(), RoundingMode.FLOOR) + " to " + percent(interval.high(), RoundingMode.CEILING);
    }

    /** {@code 20,000}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 3 items}, {@code 1 item}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code HEALTHCARE} as {@code Healthcare}, {@code POINT_CLOUD_3D} as {@code Point cloud 3D}, {@code QA} as is. */
    public static String name(Enum<?> value) {
        if (value.name().equals("QA")) {
            return "QA";
        }
        String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT).replace("3d", "3D");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code 24 h}, {@code 1 h 30 min}. */
    public static String duration(Duration duration) {
        String hours = duration.toHours() == 0 ? "" : duration.toHours() + " h ";
        String minutes = duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + " min";
        return (hours + minutes).strip();
    }

    /** {@code 12 B}, {@code 3.4 kB}, {@code 120.0 MB}. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** A past-tense action such as {@code gate-approved} as {@code Gate approved}. */
    public static String action(String action) {
        String words = action.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String percent(double fraction, RoundingMode rounding) {
        return BigDecimal.valueOf(fraction).movePointRight(2).setScale(2, rounding) + " %";
    }
}
