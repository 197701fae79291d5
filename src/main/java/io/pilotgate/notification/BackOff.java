package io.pilotgate.notification;

import java.time.Duration;

/** How long a letter waits after a failure: one minute, then twice as long each time, at most four hours. */
final class BackOff {

    /** Some three days of trying, as mail servers themselves do (RFC 5321, 4.5.4.1: four to five days at most). */
    static final int MOST_ATTEMPTS = 24;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);

    private BackOff() {}

    /** @param attempts how often it has failed, from 1 */
    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
