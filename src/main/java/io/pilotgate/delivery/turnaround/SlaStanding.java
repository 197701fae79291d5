package io.pilotgate.delivery.turnaround;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands against the contract.
 *
 * @param promised the contract's time for its tier
 * @param taken whose time it was so far
 * @param due when the vendor's time is used up; null while a pause or the buyer holds it up
 * @param isLateByTheClock whether it would be late if the buyer's lateness were not taken out
 */
public record SlaStanding(
        WorkRequest request,
        Duration promised,
        TimeTaken taken,
        @Nullable Instant due,
        State state,
        boolean isLateByTheClock) {

    /** What can be said of it. */
    public enum State {
        WAITS_FOR_DATA("waits for the buyer's data"),
        RUNS("runs"),
        LATE("late"),
        MET("in time"),
        MISSED("finished late");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** In words, for both sides, on pages and in the API. */
    public static final String BASIS =
            "The promised time runs from when the data was due, by the clock, nights and weekends included. Taken out of it"
                    + " are pauses and the time in which the vendor waited for the buyer: data, answers and reviews that"
                    + " came late. A late answer, and the review of a new SOP version that it makes, hold up the requests"
                    + " that the question names, and all where it names none. A request that is open and late counts as"
                    + " missed.";

    /** Whether it is known to be kept or missed. */
    public boolean isSettled() {
        return state == State.MET || state == State.MISSED || state == State.LATE;
    }

    public boolean isKept() {
        return state == State.MET;
    }

    /** How much more than promised; zero where it is not late. */
    public Duration late() {
        return over(taken.vendor());
    }

    /** The same by the clock, with pauses alone taken out. */
    public Duration lateByTheClockAlone() {
        return over(taken.elapsed().minus(taken.paused()));
    }

    private Duration over(Duration time) {
        return time.compareTo(promised) > 0 ? time.minus(promised) : Duration.ZERO;
    }

    /** When it counts: as it fell due where it was late by then, else as it was finished. It counts once. */
    @Nullable
    Instant countsAt() {
        WorkRequest.End end = request.end();
        return end == null || (due != null && due.isBefore(end.at())) ? due : end.at();
    }
}
