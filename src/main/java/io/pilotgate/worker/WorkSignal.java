package io.pilotgate.worker;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this node's worker when something waits for it. */
public final class WorkSignal {

    private final Semaphore waiting = new Semaphore(0);

    public void given() {
        waiting.release();
    }

    /** Until the next signal, or until it is time to look all the same. */
    void await(long millis) throws InterruptedException {
        if (waiting.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            waiting.drainPermits();
        }
    }
}
