package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.testing.PilotgateTest;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** What collides with a job is told as a collision: the engine's own exception would end as a 500. */
@PilotgateTest
class EngineCollisionTests {

    @Autowired
    AsPilotgate asPilotgate;

    @Test
    void what_a_fact_tells_the_engine_while_a_job_runs_is_a_collision() {
        assertThatThrownBy(() -> asPilotgate.run(() -> {
                    throw new OptimisticLockingException("ENGINE-03005 Entity was updated concurrently.");
                }))
                .isInstanceOf(ConcurrencyFailureException.class)
                .hasRootCauseInstanceOf(OptimisticLockingException.class);
    }
}
