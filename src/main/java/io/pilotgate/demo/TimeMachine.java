package io.pilotgate.demo;

import io.pilotgate.evaluation.VendorWatch;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.process.Clockwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Steps the demo's clock, one day after the other: what falls due on the way happens at its own time, and the people of
 * the pilots that play by themselves do their day's work in between.
 */
@Component
@Profile("demo")
class TimeMachine {

    private static final LocalTime AT_WORK = LocalTime.of(10, 0);

    private final PlayedPilots played;
    private final PlayedEvaluations evaluations;
    private final Clockwork clockwork;
    private final Vendors vendors;
    private final VendorWatch watch;
    private final Clock clock;

    TimeMachine(
            PlayedPilots played,
            PlayedEvaluations evaluations,
            Clockwork clockwork,
            Vendors vendors,
            VendorWatch watch,
            Clock clock) {
        this.played = played;
        this.evaluations = evaluations;
        this.clockwork = clockwork;
        this.vendors = vendors;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Moves on; the clock never goes back.
     *
     * @param days 1 to 90
     * @return where the clock stands then
     */
    synchronized Instant step(int days) {
        if (days < 1 || days > 90) {
            throw Refusal.invalid("days", "The clock moves on by 1 to 90 days at a time.");
        }
        for (int day = 0; day < days; day++) {
            stepOneDay();
        }
        return clock.instant();
    }

    /** Does what is due now; never while a step is under way, whose people work at the same pilots. */
    synchronized void beat() {
        clockwork.advanceTo(clock.instant());
    }

    private void stepOneDay() {
        Instant until = clock.instant().plus(Duration.ofDays(1));
        Instant work = nextWorkTime();
        if (!work.isAfter(until)) {
            clockwork.advanceTo(work);
            evaluations.work();
            played.work(LocalDate.ofInstant(work, DemoLaunches.ZONE));
        }
        clockwork.advanceTo(until);
        vendors.all().forEach(vendor -> watch.look(vendor.id()));
    }

    private Instant nextWorkTime() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, DemoLaunches.ZONE);
        Instant work = today.atTime(AT_WORK).atZone(DemoLaunches.ZONE).toInstant();
        return work.isAfter(now)
                ? work
                : today.plusDays(1).atTime(AT_WORK).atZone(DemoLaunches.ZONE).toInstant();
    }
}
