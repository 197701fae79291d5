package io.pilotgate.grading.figures;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Computes figures, one job at a time on each node. Tests do it by hand. */
@Component
@Profile("!test & !rehearse")
class GradingWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GradingWorker.class);
    private static final long LOOK_EVERY_MILLIS = 2000;

    private final GradingWork work;
    private final GradingJobClaims claims;
    private final Clock clock;
    private final String name = UUID.randomUUID().toString();
    private ScheduledExecutorService threads = Executors.newScheduledThreadPool(0);
    private volatile boolean running;
    private volatile long current;

    GradingWorker(GradingWork work, GradingJobClaims claims, Clock clock) {
        this.work = work;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        threads = Executors.newScheduledThreadPool(2, task -> new Thread(task, "figures"));
        long beat = GradingWork.LEASE.toMillis() / 4;
        threads.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(this::work, 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdown();
        try {
            threads.awaitTermination(20, TimeUnit.SECONDS);
            claims.release(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            for (long job : work.waiting()) {
                if (running) {
                    workOn(job);
                }
            }
        } catch (RuntimeException failed) {
            LOG.error("Figures could not be computed; it is tried again", failed);
        }
    }

    /** While it is at one it is heard of; one that failed is left until it is taken for dead, and tried again. */
    private void workOn(long job) {
        current = job;
        try {
            work.workOn(job, name, () -> !running);
        } finally {
            current = 0;
        }
    }

    private void beat() {
        try {
            claims.beat(current, name, clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("The worker of figures could not say that it is alive", failed);
        }
    }
}
