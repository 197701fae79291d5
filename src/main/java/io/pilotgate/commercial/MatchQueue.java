package io.pilotgate.commercial;

import io.pilotgate.worker.WorkQueue;
import io.pilotgate.worker.WorkSignal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Large invoices that are matched behind their request. */
@Component
class MatchQueue implements WorkQueue {

    private final MatchWork work;
    private final MatchClaims claims;
    private final InvoiceSettings settings;
    private final WorkSignal signal = new WorkSignal();

    MatchQueue(MatchWork work, MatchClaims claims, InvoiceSettings settings) {
        this.work = work;
        this.claims = claims;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "invoices";
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
    public void workOn(long invoice, String worker, BooleanSupplier stop) {
        work.workOn(invoice, worker, stop);
    }

    @Override
    public void beat(long invoice, String worker, Instant now) {
        claims.beat(invoice, worker, now);
    }

    @Override
    public void release(String worker) {
        claims.release(worker);
    }
}
