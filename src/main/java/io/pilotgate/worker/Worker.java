package io.pilotgate.worker;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on one queue, a piece at a time, and says that it is alive while it does. */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long LOOK_EVERY_MILLIS = 2000;
    private static final int SECONDS_TO_END = 20;

    private final WorkQueue queue;
    private final Clock clock;
    private final String name = UUID.randomUUID().toString();
    private final ScheduledExecutorService threads;
    private volatile boolean running = true;
    private volatile long current;

    Worker(WorkQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
        this.threads = Executors.newScheduledThreadPool(2, task -> new Thread(task, queue.name()));
    }

    void begin() {
        long beat = queue.lease().toMillis() / 4;
        threads.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
        threads.execute(this::work);
    }

    void askToEnd() {
        running = false;
        queue.signal().given();
        threads.shutdown();
    }

    void awaitEnd() {
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (running) {
                look();
                queue.signal().await(LOOK_EVERY_MILLIS);
            }
            queue.release(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails, memory and stack included: the thread is the only one that works here, and goes on. */
    private void look() {
        try {
            for (long piece : queue.waiting()) {
                if (running) {
                    workOn(piece);
                }
            }
            queue.tidy();
        } catch (Throwable failed) {
            LOG.error("Work on {} failed; it is tried again", queue.name(), failed);
        }
    }

    /** While it is at one it is heard of; one that failed is left until it is taken for dead, and tried again. */
    private void workOn(long piece) {
        current = piece;
        try {
            queue.workOn(piece, name, () -> !running);
        } finally {
            current = 0;
        }
    }

    /** A beat that threw would be the last one. */
    private void beat() {
        try {
            queue.beat(current, name, clock.instant());
        } catch (Throwable failed) {
            LOG.warn("The worker of {} could not say that it is alive", queue.name(), failed);
        }
    }
}
