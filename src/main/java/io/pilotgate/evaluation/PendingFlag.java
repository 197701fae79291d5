package io.pilotgate.evaluation;

import java.time.LocalDate;

/**
 * A red flag that cannot be told yet, since the buyer's own people have not looked. It is no open flag, and no cleared one:
 * it holds what an open one would stop.
 *
 * @param code its number in the list of nine, such as RF7
 * @param reason what is to be done, a full sentence
 * @param dueOn the last day for it; from the day after the flag stands open
 */
public record PendingFlag(String code, String title, String reason, LocalDate dueOn) {

    /** As it is said where it holds something. */
    public String sentence() {
        return code + " " + title + ", not told yet: " + reason;
    }
}
