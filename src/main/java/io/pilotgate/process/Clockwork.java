package io.pilotgate.process;

import io.pilotgate.calendar.SettableClock;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/**
 * Moves time by hand and does what falls due on the way, in due order: rehearsals, the demo's time machine and tests.
 * Only where the clock is movable, and never beside a running job executor.
 */
@Service
@ConditionalOnProperty("pilotgate.clock.movable")
public class Clockwork {

    private final ManagementService jobs;
    private final SettableClock clock;
    private final AsPilotgate asPilotgate;

    Clockwork(ManagementService jobs, SettableClock clock, AsPilotgate asPilotgate) {
        this.jobs = jobs;
        this.clock = clock;
        this.asPilotgate = asPilotgate;
    }

    /** Goes on to an instant; each timer on the way fires at its own time. */
    public synchronized void advanceTo(Instant until) {
        asPilotgate.run(() -> fireUpTo(until)); // Whoever steps the clock has no grant on the jobs.
    }

    /** Does the work that waits for no time: asynchronous continuations. */
    public synchronized void settle() {
        asPilotgate.run(this::doMessages);
    }

    private void fireUpTo(Instant until) {
        doMessages();
        for (Job timer = firstTimer(); timer != null && !due(timer).isAfter(until); timer = firstTimer()) {
            if (due(timer).isAfter(clock.instant())) {
                clock.moveTo(due(timer));
            }
            jobs.executeJob(timer.getId());
            doMessages();
        }
        if (until.isAfter(clock.instant())) {
            clock.moveTo(until);
        }
    }

    private void doMessages() {
        for (Job work = firstMessage(); work != null; work = firstMessage()) {
            jobs.executeJob(work.getId());
        }
    }

    private @Nullable Job firstMessage() {
        return jobs.createJobQuery().messages().active().withRetriesLeft().listPage(0, 1).stream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Job firstTimer() {
        return jobs
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Instant due(Job timer) {
        return timer.getDuedate().toInstant();
    }
}
