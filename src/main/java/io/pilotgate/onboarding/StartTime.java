package io.pilotgate.onboarding;

import io.pilotgate.kernel.DayWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long it took from the signature of the contract until the pilot ran.
 *
 * @param signedOn the day of the last signature under the MSA
 * @param runningOn the day on which the calibration gate was passed and the delivery opened; empty before
 * @param today in the pilot's zone
 */
public record StartTime(LocalDate signedOn, Optional<LocalDate> runningOn, LocalDate today) {

    /** A serious vendor has a pilot running within so many calendar days of the signature. */
    public static final int WITHIN_DAYS = 14;

    public LocalDate due() {
        return signedOn.plusDays(WITHIN_DAYS);
    }

    /** Calendar days from the signature until it ran, or until today. */
    public long days() {
        return ChronoUnit.DAYS.between(signedOn, runningOn.orElse(today));
    }

    public boolean isLate() {
        return days() > WITHIN_DAYS;
    }

    /** In a full sentence. */
    public String words() {
        String days = days() + (days() == 1 ? " day" : " days");
        return runningOn
                .map(day -> "Running since " + DayWords.of(day) + ", " + days + " after the signature: "
                        + (isLate() ? days() - WITHIN_DAYS + " more than " + WITHIN_DAYS + "." : "in time."))
                .orElseGet(() -> "Not running yet, " + days + " after the signature; "
                        + (isLate() ? WITHIN_DAYS + " days ended on " : WITHIN_DAYS + " days end on ")
                        + DayWords.of(due()) + ".");
    }
}
