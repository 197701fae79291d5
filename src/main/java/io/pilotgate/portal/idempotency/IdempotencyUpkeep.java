package io.pilotgate.portal.idempotency;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says of the running calls that they run, on a thread of its own, and lets go of old keys. Tests do it by hand. */
@Component
@ConditionalOnWebApplication
@Profile("!test")
class IdempotencyUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyUpkeep.class);

    private final Claims claims;
    private final RunningCalls calls;
    private final IdempotencySettings settings;
    private ScheduledExecutorService thread = Executors.newScheduledThreadPool(0);
    private volatile boolean running;

    IdempotencyUpkeep(Claims claims, RunningCalls calls, IdempotencySettings settings) {
        this.claims = claims;
        this.calls = calls;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "idempotency"));
        long beat = settings.lease().toMillis() / 6;
        thread.scheduleWithFixedDelay(() -> tried(this::hear), beat, beat, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(() -> tried(this::sweep), 1, 60, TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void hear() {
        calls.claims().forEach(claims::hear);
    }

    /** A clock that a running call moves on by days makes its own key look old. */
    private void sweep() {
        hear();
        claims.sweep();
    }

    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("The keys of calls could not be looked after; it is tried again", failed);
        }
    }
}
