package io.pilotgate.delivery;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes this node's worker when something waits for it. */
@Component
class UploadSignal {

    private final Semaphore waiting = new Semaphore(0);

    void given() {
        waiting.release();
    }

    /** Until the next signal, or until it is time to look all the same. */
    void await(long millis) throws InterruptedException {
        if (waiting.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            waiting.drainPermits();
        }
    }
}
