package io.pilotgate.delivery.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param until null while it goes on
 */
public record Stretch(Instant from, @Nullable Instant until) {

    /** The same time once, however often it was given: in order, none touching another. */
    static List<Stretch> united(Collection<Stretch> given) {
        List<Stretch> united = new ArrayList<>();
        given.stream()
                .filter(stretch -> stretch.until == null || stretch.until.isAfter(stretch.from))
                .sorted(Comparator.comparing(Stretch::from))
                .forEach(stretch -> {
                    Stretch last = united.isEmpty() ? null : united.get(united.size() - 1);
                    if (last == null || last.isOverBefore(stretch.from)) {
                        united.add(stretch);
                    } else {
                        united.set(united.size() - 1, new Stretch(last.from, later(last.until, stretch.until)));
                    }
                });
        return united;
    }

    /** How much of united stretches lies between the two instants. */
    static Duration within(Instant from, Instant to, List<Stretch> united) {
        return united.stream().map(stretch -> stretch.within(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    private Duration within(Instant begin, Instant end) {
        Instant first = from.isAfter(begin) ? from : begin;
        Instant last = until == null || until.isAfter(end) ? end : until;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }

    private boolean isOverBefore(Instant instant) {
        return until != null && until.isBefore(instant);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
