package io.pilotgate.delivery;

import io.pilotgate.worker.ClaimedWork;
import org.springframework.stereotype.Component;

/** Large files that are checked behind their request; between them what nobody will see is taken away. */
@Component
class UploadQueue extends ClaimedWork {

    private final UploadSweep sweep;

    UploadQueue(UploadWork work, UploadClaims claims, UploadSweep sweep, UploadSettings settings) {
        super(
                "uploads",
                settings.lease(),
                work::waiting,
                (upload, worker, stop) -> work.workOn(upload, worker, stop::getAsBoolean),
                new Claims(claims::beat, claims::release));
        this.sweep = sweep;
    }

    @Override
    public void tidy() {
        sweep.sweep();
    }
}
