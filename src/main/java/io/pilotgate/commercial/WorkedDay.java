package io.pilotgate.commercial;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on the time sheets beside the day's report.
 *
 * @param people who have hours
 * @param reported people at work by the daily report; null where there is none in force, or it does not say
 */
public record WorkedDay(
        LocalDate day,
        BigDecimal hours,
        long people,
        @Nullable Long reported) {

    /** Whether both say something, and not the same. */
    public boolean differs() {
        return reported != null && reported != people;
    }
}
