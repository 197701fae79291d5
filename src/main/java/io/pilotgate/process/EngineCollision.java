package io.pilotgate.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A job of the same pilot ran while a person's or a vendor's deed was told to the engine. All of the deed is undone, and
 * done again it goes through: rooms that know no engine can say so.
 */
final class EngineCollision extends OptimisticLockingFailureException {

    private static final long serialVersionUID = 1L;

    EngineCollision(OptimisticLockingException cause) {
        super("The engine was at work on this at the same moment.", cause);
    }
}
