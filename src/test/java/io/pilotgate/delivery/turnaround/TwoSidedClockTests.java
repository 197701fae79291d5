package io.pilotgate.delivery.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TwoSidedClockTests {

    private static final Instant NOON = Instant.parse("2026-01-12T12:00:00Z");

    @Test
    void a_three_day_delay_of_the_buyer_is_taken_out_and_shown() {
        var clock = new TwoSidedClock(List.of(), List.of(days(1, 4)));

        TimeTaken taken = clock.read(NOON, NOON.plus(Duration.ofDays(5)));

        assertThat(taken.buyer()).isEqualTo(Duration.ofDays(3));
        assertThat(taken.vendor()).isEqualTo(Duration.ofDays(2));
        assertThat(clock.after(NOON, Duration.ofDays(1))).contains(NOON.plus(Duration.ofDays(1)));
        assertThat(clock.after(NOON, Duration.ofDays(2))).contains(NOON.plus(Duration.ofDays(5)));
    }

    @Test
    void delays_that_overlap_count_once_and_a_pause_is_nobodys_time() {
        var clock = new TwoSidedClock(List.of(days(2, 4)), List.of(days(1, 3), days(2, 5)));

        TimeTaken taken = clock.read(NOON, NOON.plus(Duration.ofDays(6)));

        assertThat(taken.paused()).isEqualTo(Duration.ofDays(2));
        assertThat(taken.buyer()).isEqualTo(Duration.ofDays(2));
        assertThat(taken.vendor()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void while_something_holds_the_vendor_up_nobody_knows_when_its_time_ends() {
        var clock = new TwoSidedClock(List.of(), List.of(new Stretch(NOON.plus(Duration.ofDays(1)), null)));

        assertThat(clock.after(NOON, Duration.ofHours(36))).isEmpty();
        assertThat(clock.after(NOON, Duration.ofHours(24))).contains(NOON.plus(Duration.ofDays(1)));
        assertThat(clock.read(NOON, NOON.plus(Duration.ofDays(3))).buyer()).isEqualTo(Duration.ofDays(2));
    }

    /** Whatever overlaps, and in whatever order it was recorded: no minute is lost or counted twice. */
    @Property(tries = 300)
    void the_parts_add_up_and_their_order_does_not_matter(
            @ForAll @IntRange(min = 0, max = 6) int pauses,
            @ForAll @IntRange(min = 0, max = 6) int delays,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Stretch> paused = stretches(pauses, random);
        List<Stretch> late = stretches(delays, random);
        Instant to = NOON.plus(Duration.ofHours(random.nextInt(200)));

        TimeTaken taken = new TwoSidedClock(paused, late).read(NOON, to);
        List<Stretch> shuffled = new ArrayList<>(late);
        Collections.shuffle(shuffled, random);

        assertThat(taken.paused().plus(taken.buyer()).plus(taken.vendor())).isEqualTo(taken.elapsed());
        assertThat(taken.vendor()).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(new TwoSidedClock(paused, shuffled).read(NOON, to)).isEqualTo(taken);
        assertThat(byTheHour(paused, late, to)).isEqualTo(taken.vendor());
    }

    /** The same counted another way: hour by hour. */
    private static Duration byTheHour(List<Stretch> paused, List<Stretch> late, Instant to) {
        return Duration.ofHours(IntStream.range(
                        0, (int) Duration.between(NOON, to).toHours())
                .mapToObj(hour -> NOON.plus(Duration.ofHours(hour)))
                .filter(hour -> paused.stream().noneMatch(stretch -> covers(stretch, hour))
                        && late.stream().noneMatch(stretch -> covers(stretch, hour)))
                .count());
    }

    private static boolean covers(Stretch stretch, Instant hour) {
        return !hour.isBefore(stretch.from()) && (stretch.until() == null || hour.isBefore(stretch.until()));
    }

    private static List<Stretch> stretches(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    Instant from = NOON.plus(Duration.ofHours(random.nextInt(150)));
                    return new Stretch(
                            from, random.nextInt(8) == 0 ? null : from.plus(Duration.ofHours(random.nextInt(60))));
                })
                .toList();
    }

    private static Stretch days(int from, int until) {
        return new Stretch(NOON.plus(Duration.ofDays(from)), NOON.plus(Duration.ofDays(until)));
    }
}
