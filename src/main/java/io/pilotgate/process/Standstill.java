package io.pilotgate.process;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A pause in the engine. Suspending alone is not enough: timers that fell due meanwhile would all fire at once when the
 * instance goes on. So its dates are worked out anew first, in the same transaction.
 */
@Component
class Standstill {

    private final RuntimeService engine;
    private final SideProcesses processes;
    private final MovedDates moved;
    private final Map<String, ResumedDates> sideDates = new HashMap<>();
    private final Pilots pilots;
    private final AsPilotgate asPilotgate;
    private final Clock clock;

    Standstill(
            RuntimeService engine,
            SideProcesses processes,
            MovedDates moved,
            ObjectProvider<ResumedDates> sideDates,
            Pilots pilots,
            AsPilotgate asPilotgate,
            Clock clock) {
        this.engine = engine;
        this.processes = processes;
        this.moved = moved;
        sideDates.forEach(dates -> this.sideDates.put(dates.processKey(), dates));
        this.pilots = pilots;
        this.asPilotgate = asPilotgate;
        this.clock = clock;
    }

    void begin(PilotId pilot) {
        asPilotgate.run(() -> processes.running(pilot).forEach(engine::suspendProcessInstanceById));
    }

    void end(PilotId id) {
        Pilot pilot = pilots.find(id);
        asPilotgate.run(() -> processes.running(id).forEach(instance -> {
            moved.timers(instance, dates(pilot, instance));
            engine.activateProcessInstanceById(instance);
            moved.tasks(instance);
        }));
    }

    /** Makes the instances hear again without moving a date: the pilot is about to end. */
    void lift(PilotId pilot) {
        asPilotgate.run(() -> processes.running(pilot).forEach(engine::activateProcessInstanceById));
    }

    private Map<String, Object> dates(Pilot pilot, String instance) {
        ProcessInstance found =
                engine.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        ResumedDates side = sideDates.get(found.getProcessDefinitionKey());
        if (side != null) {
            return side.datesOf(pilot, String.valueOf(engine.getVariable(instance, "subject")));
        }
        if (engine.getVariable(instance, "subject") != null) {
            return Map.of();
        }
        Map<String, Object> dates = new HashMap<>(ProcessVariables.dates(pilot.schedule()));
        dates.putAll(ProcessVariables.nextReportDay(pilot.schedule(), clock.instant()));
        return dates;
    }
}
