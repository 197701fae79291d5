package io.pilotgate.pilot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Elapsed time that leaves pauses out: what a promised turnaround is measured in. */
final class PausedTime {

    private PausedTime() {}

    /** When the time has gone by since {@code from}; empty while a pause that is still open holds it up. */
    static Optional<Instant> after(Instant from, Duration elapsed, List<Pause> pauses) {
        Instant runningSince = from;
        Duration left = elapsed;
        for (Pause pause : pauses) {
            Instant until = pause.until();
            if (until != null && !until.isAfter(runningSince)) {
                continue;
            }
            Instant stopped = pause.from().isBefore(runningSince) ? runningSince : pause.from();
            Duration ran = Duration.between(runningSince, stopped);
            if (ran.compareTo(left) >= 0) {
                break;
            }
            if (until == null) {
                return Optional.empty();
            }
            left = left.minus(ran);
            runningSince = until;
        }
        return Optional.of(runningSince.plus(left));
    }
}
