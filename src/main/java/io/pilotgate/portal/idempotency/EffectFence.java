package io.pilotgate.portal.idempotency;

import io.pilotgate.portal.idempotency.RunningCalls.RunningCall;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Writes into each transaction of a call with a key, just before it commits, that the call takes effect. Whoever asks
 * again after a crash thereby knows whether it did; and a call whose claim was taken over meanwhile commits nothing.
 */
@Component
class EffectFence implements TransactionExecutionListener {

    private final RunningCalls calls;
    private final UsedKeys keys;
    private final Clock clock;

    EffectFence(RunningCalls calls, UsedKeys keys, Clock clock) {
        this.calls = calls;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            calls.current().ifPresent(this::mark);
        }
    }

    private void mark(RunningCall call) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean mine = Handlers.has(call.request(), OnceByItself.class)
                ? keys.hear(call.claim(), now)
                : keys.tookEffect(call.claim(), now);
        if (!mine) {
            throw new CannotAcquireLockException("This call was given up for dead, and its key is another call's now.");
        }
    }
}
