package io.pilotgate.delivery;

import io.pilotgate.worker.WorkQueue;
import io.pilotgate.worker.WorkSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Large files that are checked behind their request; between them what nobody will see is taken away. */
@Component
class UploadQueue implements WorkQueue {

    private final UploadWork work;
    private final UploadClaims claims;
    private final UploadSweep sweep;
    private final UploadSettings settings;
    private final WorkSignal signal = new WorkSignal();

    UploadQueue(UploadWork work, UploadClaims claims, UploadSweep sweep, UploadSettings settings) {
        this.work = work;
        this.claims = claims;
        this.sweep = sweep;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public Duration lease() {
        return settings.lease();
    }

    @Override
    public WorkSignal signal() {
        return signal;
    }

    @Override
    public List<Long> waiting() {
        return work.waiting();
    }

    @Override
    public void workOn(long upload, String worker, BooleanSupplier stop) {
        work.workOn(upload, worker, stop::getAsBoolean);
    }

    @Override
    public void beat(long upload, String worker, Instant now) {
        claims.beat(upload, worker, now);
    }

    @Override
    public void release(String worker) {
        claims.release(worker);
    }

    @Override
    public void tidy() {
        sweep.sweep();
    }
}
