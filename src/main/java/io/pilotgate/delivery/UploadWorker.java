package io.pilotgate.delivery;

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

/** Works on what was handed in, one upload at a time on each node. Tests and rehearsals do it by hand. */
@Component
@Profile("!test & !rehearse")
class UploadWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UploadWorker.class);
    private static final long LOOK_EVERY_MILLIS = 3000;

    private final UploadWork work;
    private final UploadClaims claims;
    private final UploadSweep sweep;
    private final UploadSignal signal;
    private final UploadSettings settings;
    private final Clock clock;
    private final String name = UUID.randomUUID().toString();
    private ScheduledExecutorService threads = Executors.newScheduledThreadPool(0);
    private volatile boolean running;
    private volatile long current;

    UploadWorker(
            UploadWork work,
            UploadClaims claims,
            UploadSweep sweep,
            UploadSignal signal,
            UploadSettings settings,
            Clock clock) {
        this.work = work;
        this.claims = claims;
        this.sweep = sweep;
        this.signal = signal;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        threads = Executors.newScheduledThreadPool(2, task -> new Thread(task, "uploads"));
        long beat = settings.lease().toMillis() / 4;
        threads.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
        threads.execute(this::work);
    }

    @Override
    public void stop() {
        running = false;
        signal.given();
        threads.shutdown();
        try {
            threads.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                work.waiting().forEach(this::workOn);
                sweep.sweep();
                signal.await(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.error("An upload could not be worked on; it is tried again", failed);
                pause();
            }
        }
        claims.release(name);
    }

    /** While it is at one it is heard of; one that failed is left until it is taken for dead, and tried again. */
    private void workOn(long upload) {
        current = upload;
        try {
            work.workOn(upload, name, () -> !running);
        } finally {
            current = 0;
        }
    }

    private void pause() {
        try {
            signal.await(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            claims.beat(current, name, clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("The worker of uploads could not say that it is alive", failed);
        }
    }
}
