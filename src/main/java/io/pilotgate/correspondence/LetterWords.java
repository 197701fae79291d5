package io.pilotgate.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How letters write dates, in English and with the zone, whatever machine writes them. */
final class LetterWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    private LetterWords() {}

    /** {@code Friday 9 January 2026}. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code Friday 9 January 2026, 17:00 (Europe/Berlin)}. */
    static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone)) + " (" + zone + ")";
    }
}
