package io.pilotgate.process;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** Processes beside the phases of a pilot, such as a question to be answered: each about one subject of one pilot. */
@Component
class SideProcesses {

    /** They outlive the pilot's phases, and no pause holds them up. */
    static final Set<String> OF_THE_REAL_WORLD = Set.of(Watches.PROCESS, "exit", InvoiceProcess.PROCESS);

    /** What a stop does not end. */
    private static final Set<String> OUTLIVES_THE_PILOT = Stream.concat(
                    OF_THE_REAL_WORLD.stream(), Stream.of(ReviewProcess.PROCESS))
            .collect(Collectors.toUnmodifiableSet());

    private final RuntimeService engine;
    private final MovedDates moved;
    private final Pilots pilots;
    private final AsPilotgate asPilotgate;

    SideProcesses(RuntimeService engine, MovedDates moved, Pilots pilots, AsPilotgate asPilotgate) {
        this.engine = engine;
        this.moved = moved;
        this.pilots = pilots;
        this.asPilotgate = asPilotgate;
    }

    /** Starts one; while the pilot is paused it stands still from its first step on. */
    void start(String process, PilotId pilot, String subject, Map<String, Object> more) {
        asPilotgate.run(() -> {
            ProcessInstance instance = engine.startProcessInstanceByKey(
                    process, pilot.value(), ProcessVariables.ofSide(pilot, subject, more));
            if (!OF_THE_REAL_WORLD.contains(process)
                    && !instance.isEnded()
                    && pilots.find(pilot).schedule().pausedSince().isPresent()) {
                engine.suspendProcessInstanceById(instance.getProcessInstanceId());
            }
        });
    }

    /** Tells the process about this subject; does nothing where none waits for the message. */
    void tell(PilotId pilot, String subject, String message) {
        asPilotgate.run(() -> engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(pilot.value())
                .processInstanceVariableEquals("subject", subject)
                .correlateAll());
    }

    /** What the process about this subject shows to people; does nothing where there is none. */
    void note(String process, PilotId pilot, String subject, Map<String, Object> shown) {
        asPilotgate.run(() -> of(process, pilot)
                .variableValueEquals("subject", subject)
                .list()
                .forEach(instance -> engine.setVariables(instance.getId(), shown)));
    }

    /** The same for all processes of a kind of this pilot. */
    void noteAll(String process, PilotId pilot, Map<String, Object> shown) {
        asPilotgate.run(
                () -> of(process, pilot).list().forEach(instance -> engine.setVariables(instance.getId(), shown)));
    }

    /** Ends the process about one subject, also while the pilot is paused; does nothing where there is none. */
    void cancel(String process, PilotId pilot, String subject, String reason) {
        asPilotgate.run(() -> cancel(of(process, pilot).variableValueEquals("subject", subject), reason));
    }

    /** Ends all processes of a kind that are still open: the pilot is over. */
    void cancelAll(String process, PilotId pilot, String reason) {
        asPilotgate.run(() -> cancel(of(process, pilot), reason));
    }

    private void cancel(ProcessInstanceQuery query, String reason) {
        query.list().forEach(instance -> engine.deleteProcessInstance(instance.getId(), reason));
    }

    private ProcessInstanceQuery of(String process, PilotId pilot) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(pilot.value());
    }

    /** Gives all processes of a kind that are still open other dates, each by its subject. */
    void move(String process, PilotId pilot, Function<String, Map<String, Object>> dates) {
        asPilotgate.run(() -> of(process, pilot).list().forEach(instance -> {
            String id = instance.getId();
            moved.timers(id, dates.apply(String.valueOf(engine.getVariable(id, "subject"))));
            if (!instance.isSuspended()) {
                moved.tasks(id);
            }
        }));
    }

    /** Ends what is still open of the phases and beside them; the watch, the exit and the last month's review go on. */
    void endPhases(PilotId pilot, String reason) {
        asPilotgate.run(() -> running(pilot, OUTLIVES_THE_PILOT).forEach(instance -> {
            // A called process may have gone with the one that called it.
            if (isThere(instance)) {
                engine.deleteProcessInstance(instance, reason.substring(0, Math.min(reason.length(), 2000)));
            }
        }));
    }

    /** Instances of this pilot that a pause holds up. */
    List<String> running(PilotId pilot) {
        return running(pilot, OF_THE_REAL_WORLD);
    }

    private List<String> running(PilotId pilot, Set<String> but) {
        return engine
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(pilot.value())
                .processDefinitionKeyNotIn(but.toArray(String[]::new))
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private boolean isThere(String instance) {
        return engine.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }
}
