package io.pilotgate.grading.figures;

import io.pilotgate.worker.WorkQueue;
import io.pilotgate.worker.WorkSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Figures that are computed behind the requests. */
@Component
class FigureQueue implements WorkQueue {

    private final GradingWork work;
    private final GradingJobClaims claims;
    private final WorkSignal signal = new WorkSignal();

    FigureQueue(GradingWork work, GradingJobClaims claims) {
        this.work = work;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Duration lease() {
        return GradingWork.LEASE;
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
    public void workOn(long job, String worker, BooleanSupplier stop) {
        work.workOn(job, worker, stop);
    }

    @Override
    public void beat(long job, String worker, Instant now) {
        claims.beat(job, worker, now);
    }

    @Override
    public void release(String worker) {
        claims.release(worker);
    }
}
