package io.pilotgate.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * So many of something within a time, for each key apart; what is used comes back evenly. It is kept in this node's memory:
 * it slows down, it does not count.
 */
final class Allowance {

    /** More keys than this are not remembered; the one that was used longest ago is forgotten first. */
    private static final int MOST_KEYS = 10_000;

    private final int many;
    private final Duration within;
    private final TimeMeter time;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    });

    Allowance(int many, Duration within, Clock clock) {
        if (many < 1) {
            throw new IllegalArgumentException("pilotgate.limits.*: a limit is at least 1, not " + many + ".");
        }
        this.many = many;
        this.within = within;
        this.time = new ClockTime(clock);
    }

    /** Takes one. Answers how long to wait for the next one where none is left, else zero. */
    Duration take(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** The same without taking it. */
    Duration waitFor(String key) {
        var estimate = bucket(key).estimateAbilityToConsume(1);
        return estimate.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(estimate.getNanosToWaitForRefill());
    }

    private Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(many).refillGreedy(many, within))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** The service's own time, which a demo moves on. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
