package io.pilotgate.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How people read a day, on pages and in the reasons that stand there, whatever machine writes it. */
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private DayWords() {}

    /** {@code Mon 1 Mar 2027}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
