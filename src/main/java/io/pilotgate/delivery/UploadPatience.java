package io.pilotgate.delivery;

import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Waits a little for an upload that is checked behind its request: most are done before anybody would ask again. */
@Component
class UploadPatience {

    private static final long LOOK_EVERY_MILLIS = 50;

    private final UploadStore store;
    private final UploadSettings settings;
    private final UploadQueue queue;

    UploadPatience(UploadStore store, UploadSettings settings, UploadQueue queue) {
        this.store = store;
        this.settings = settings;
        this.queue = queue;
    }

    Upload await(Upload upload) {
        Upload now = upload;
        if (isUnderWay(now)) {
            queue.signal().given();
        }
        long end = System.nanoTime() + settings.patience().toNanos();
        while (isUnderWay(now) && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return now;
            }
            now = store.find(upload.id()).orElse(now);
        }
        return now;
    }

    private static boolean isUnderWay(Upload upload) {
        return upload.state() == UploadState.RECEIVED
                || (upload.state() == UploadState.CHECKED && upload.isConfirmed());
    }
}
