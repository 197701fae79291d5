package io.pilotgate.portal.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The calls with a key that this node carries out just now, each on its thread. */
@Component
class RunningCalls {

    /** @param request which knows its handler as soon as there is one */
    record RunningCall(Claim claim, HttpServletRequest request) {}

    private final Map<Thread, RunningCall> running = new ConcurrentHashMap<>();

    void begin(Claim claim, HttpServletRequest request) {
        running.put(Thread.currentThread(), new RunningCall(claim, request));
    }

    void end() {
        running.remove(Thread.currentThread());
    }

    /** Empty where this thread carries out none. */
    Optional<RunningCall> current() {
        return running.isEmpty() ? Optional.empty() : Optional.ofNullable(running.get(Thread.currentThread()));
    }

    Collection<Claim> claims() {
        return running.values().stream().map(RunningCall::claim).toList();
    }
}
