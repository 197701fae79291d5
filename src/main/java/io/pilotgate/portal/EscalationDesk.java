package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationTiming;
import io.pilotgate.delivery.EscalationTimings;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.turnaround.WaitingRequests;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.EscalationAnswerEntry;
import io.pilotgate.portal.entry.EscalationEntry;
import io.pilotgate.portal.entry.EscalationReasonEntry;
import io.pilotgate.portal.entry.WaitingEntry;
import io.pilotgate.process.OpenTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Questions of the vendor: its people ask, reopen and accept here, the buyer's lead answers through the open task. */
@Component
public class EscalationDesk {

    private static final String ANSWER_TASK = "userTask_answerEscalation";

    private final Doorkeeper door;
    private final Escalations escalations;
    private final WaitingRequests waiting;
    private final EscalationTimings timings;
    private final TaskDesk tasks;

    EscalationDesk(
            Doorkeeper door,
            Escalations escalations,
            WaitingRequests waiting,
            EscalationTimings timings,
            TaskDesk tasks) {
        this.door = door;
        this.escalations = escalations;
        this.waiting = waiting;
        this.timings = timings;
        this.tasks = tasks;
    }

    public List<Escalation> of(Pilot pilot) {
        return escalations.of(pilot.id());
    }

    public Escalation find(Pilot pilot, int number) {
        return escalations.find(pilot.id(), number);
    }

    public EscalationTiming timing(Pilot pilot, Escalation escalation) {
        return timings.of(pilot, escalation);
    }

    public Escalation raise(String pilotId, EscalationEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        var asked = entry.read();
        return waiting.raise(
                pilot.id(),
                asked.kind(),
                asked.urgency(),
                asked.item(),
                asked.question(),
                asked.waiting(),
                person.id());
    }

    /** Requests that wait for an answer, by the number of the question; one that names none is not in it. */
    public Map<Integer, Set<Integer>> waiting(Pilot pilot) {
        return waiting.of(pilot.id());
    }

    /** Whoever asks says what waits for the answer, while it is due. */
    public Escalation nameWaiting(String pilotId, int number, WaitingEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return waiting.name(pilot.id(), number, entry.read(), person.id());
    }

    /** Completes the open task, so that Tasklist, page and API answer under one rule. */
    public Escalation answer(String pilotId, int number, EscalationAnswerEntry entry) {
        Pilot pilot = door.pilotForStaff(pilotId);
        door.staffWith(Role.LEAD);
        Escalation asked = escalations.find(pilot.id(), number);
        var answer = entry.read();
        tasks.complete(requireTask(pilot, asked), Map.of("answer", answer.text(), "sopVersion", answer.sopVersion()));
        return escalations.find(pilot.id(), number);
    }

    public Escalation reopen(String pilotId, int number, EscalationReasonEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return escalations.reopen(pilot.id(), number, entry.read(), person.id());
    }

    public Escalation accept(String pilotId, int number) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        return escalations.accept(pilot.id(), number, person.id());
    }

    public boolean mayAsk(Pilot pilot) {
        return pilot.vendor().equals(door.person().vendor());
    }

    public boolean mayAnswer() {
        return door.isStaffWith(Role.LEAD);
    }

    private OpenTask requireTask(Pilot pilot, Escalation asked) {
        return task(pilot, asked)
                .orElseThrow(() -> Refusal.conflict(
                        "escalation",
                        asked.isOpen()
                                ? "The task to answer " + asked.label() + " is not open; this pilot is over."
                                : asked.label() + " is answered already. The vendor may reopen it with a reason."));
    }

    private Optional<OpenTask> task(Pilot pilot, Escalation asked) {
        return tasks.of(pilot).stream()
                .filter(task -> task.key().equals(ANSWER_TASK) && asked.label().equals(task.subject()))
                .findFirst();
    }
}
