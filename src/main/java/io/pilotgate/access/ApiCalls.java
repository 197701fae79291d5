package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;

/** The newest calls that each person's programs made. */
@Service
public class ApiCalls {

    /** So many are kept of each person. */
    public static final int KEPT = 100;

    private final ApiCallLog log;
    private final ApiCallStore store;

    ApiCalls(ApiCallLog log, ApiCallStore store) {
        this.log = log;
        this.store = store;
    }

    /** Newest first, at most {@link #KEPT}; those that this node answered are in it up to the last one. */
    public List<ApiCall> of(PersonId person) {
        log.write();
        return store.newest(person);
    }

    /** Because what they were made for is over. */
    public void forget(PersonId person) {
        log.forget(person);
        store.delete(person);
    }
}
