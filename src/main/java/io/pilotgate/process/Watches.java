package io.pilotgate.process;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.WorkAfterDecision;
import java.time.Clock;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Begins the watch of each pilot: at its launch, or at a start that finds a running pilot without one. */
@Component
class Watches {

    static final String PROCESS = "watch";

    private final RuntimeService engine;
    private final Pilots pilots;
    private final WorkAfterDecision after;
    private final PilotWatch watch;
    private final AsPilotgate asPilotgate;
    private final Clock clock;

    Watches(
            RuntimeService engine,
            Pilots pilots,
            WorkAfterDecision after,
            PilotWatch watch,
            AsPilotgate asPilotgate,
            Clock clock) {
        this.engine = engine;
        this.pilots = pilots;
        this.after = after;
        this.watch = watch;
        this.asPilotgate = asPilotgate;
        this.clock = clock;
    }

    void begin(PilotId id) {
        var firstLook = watch.next(pilots.find(id).schedule(), clock.instant());
        asPilotgate.run(
                () -> engine.startProcessInstanceByKey(PROCESS, id.value(), ProcessVariables.ofWatch(id, firstLook)));
    }

    /** Pilots that an older release launched have none. */
    void beginWhereMissing() {
        pilots.all().stream()
                .filter(pilot -> pilot.phase() != Phase.DECIDED || after.goesOn(pilot.id()))
                .map(Pilot::id)
                .forEach(this::beginIfMissing);
    }

    void beginIfMissing(PilotId pilot) {
        long running = asPilotgate.call(() -> engine.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(pilot.value())
                .count());
        if (running == 0) {
            begin(pilot);
        }
    }
}
