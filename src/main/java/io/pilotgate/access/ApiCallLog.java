package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Calls that were answered and are not written yet. No caller waits for the writing and none fails by it: it is done for
 * many at once, and what does not fit is left out. A node that is killed loses its last second of them.
 */
@Component
class ApiCallLog {

    private static final Logger LOG = LoggerFactory.getLogger(ApiCallLog.class);
    private static final int MOST_WAITING = 10_000;
    private static final int MOST_AT_ONCE = 500;

    private final BlockingQueue<MadeCall> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ApiCallStore store;

    ApiCallLog(ApiCallStore store) {
        this.store = store;
    }

    void add(MadeCall call) {
        if (!waiting.offer(call)) {
            LOG.debug("Too many calls wait to be written: one is left out of the log.");
        }
    }

    void forget(PersonId person) {
        waiting.removeIf(call -> call.person().equals(person));
    }

    /** Writes what waits. Where the database does not take it, that part is lost and the next one is tried. */
    @PreDestroy
    synchronized void write() {
        List<MadeCall> part = new ArrayList<>();
        while (waiting.drainTo(part, MOST_AT_ONCE) > 0) {
            write(part);
            part.clear();
        }
    }

    /** An account that is gone since refuses the whole part: then each is written by itself. */
    private void write(List<MadeCall> part) {
        try {
            store.append(part);
        } catch (DataIntegrityViolationException refused) {
            if (part.size() == 1) {
                lost(part, refused);
            } else {
                part.forEach(call -> write(List.of(call)));
            }
        } catch (DataAccessException | TransactionException notWritten) {
            lost(part, notWritten);
        }
    }

    private static void lost(List<MadeCall> part, RuntimeException why) {
        LOG.warn("{} API calls are missing in the log of calls: {}", part.size(), why.getMessage());
    }
}
