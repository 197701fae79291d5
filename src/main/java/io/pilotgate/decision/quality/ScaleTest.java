package io.pilotgate.decision.quality;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which the vendor shows that it can grow, or shrink, as it promised.
 *
 * @param number from 1 within its pilot
 * @param plan what is asked for on the day
 * @param ordersSurge whether the contract's surge price is ordered for its day for its sake alone; it goes with the test
 *     where that is called off before the day
 */
public record ScaleTest(
        int number,
        Kind kind,
        LocalDate day,
        String plan,
        boolean ordersSurge,
        PersonId by,
        Instant at,
        Optional<CalledOff> calledOff) {

    /** What is tried. */
    public enum Kind {
        /** Twice the items of a usual day. */
        SURGE("Surge: twice the volume"),
        /** Half the people of a usual day. */
        SHRINK("Shrink: half the team");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public record CalledOff(String reason, PersonId by, Instant at) {}

    /** As people call it: {@code S-1}. */
    public String label() {
        return label(number);
    }

    public static String label(int number) {
        return "S-" + number;
    }
}
