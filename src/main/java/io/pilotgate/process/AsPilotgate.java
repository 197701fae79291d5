package io.pilotgate.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets the product itself act on the engine in the middle of a person's request: nobody is signed in to the engine
 * meanwhile, so it asks for no permission. For what a fact causes (correlation, projection), never for what a person
 * does to a task.
 */
@Component
class AsPilotgate {

    private final IdentityService identity;

    AsPilotgate(IdentityService identity) {
        this.identity = identity;
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    <T> T call(Supplier<T> work) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } catch (OptimisticLockingException collision) {
            throw new EngineCollision(collision);
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }
}
