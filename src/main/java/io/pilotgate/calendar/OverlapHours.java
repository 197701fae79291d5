package io.pilotgate.calendar;

import io.pilotgate.kernel.DateSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time in which two sides are both at work. It is counted in elapsed time between instants, so a change of the clocks
 * in either zone, a holiday of either side and a night that runs over midnight come out right.
 *
 * @param buyer the buyer's hours
 * @param vendor the vendor's hours
 */
public record OverlapHours(WorkingHours buyer, WorkingHours vendor) {

    /**
     * How much a day has of it.
     *
     * @param least on the day with the least, {@code most} on the one with the most: they differ where one zone changes its
     *     clocks and the other does not, or not yet
     */
    public record Range(Duration least, Duration most) {}

    /** While the buyer's working day that begins on this date lasts; zero on a day off. */
    public Duration on(LocalDate day) {
        return buyer.on(day).map(shift -> between(shift.begin(), shift.end())).orElse(Duration.ZERO);
    }

    /** Between two instants; zero where the second is not after the first. */
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        List<Shift> theirs = vendor.between(from, to);
        return buyer.between(from, to).stream()
                .flatMap(ours -> theirs.stream().flatMap(shift -> shift.meet(ours).stream()))
                .map(Shift::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Over the dates that are working days of both sides; empty where there is none. */
    public Optional<Range> daily(DateSpan days) {
        List<Duration> each = both(days).map(this::on).sorted().toList();
        return each.isEmpty() ? Optional.empty() : Optional.of(new Range(each.get(0), each.get(each.size() - 1)));
    }

    private Stream<LocalDate> both(DateSpan days) {
        return days.days()
                .filter(day ->
                        buyer.calendar().isWorkingDay(day) && vendor.calendar().isWorkingDay(day));
    }
}
