package io.pilotgate.portal.api;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationStep;
import io.pilotgate.delivery.EscalationTiming;
import io.pilotgate.delivery.turnaround.WorkRequest;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.EscalationDesk;
import io.pilotgate.portal.entry.EscalationAnswerEntry;
import io.pilotgate.portal.entry.EscalationEntry;
import io.pilotgate.portal.entry.EscalationReasonEntry;
import io.pilotgate.portal.entry.WaitingEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/escalations")
@Tag(name = "Escalations", description = "Questions of the vendor, and the buyer's answers")
class EscalationsApi {

    /**
     * A question of the vendor.
     *
     * @param sopVersion that both sides stood by when it was asked; null before there was one
     * @param state "open", "answered" or "accepted"
     * @param basis of the turnaround, in words
     * @param waitingRequests that wait for the answer, such as "W-3"; empty where all wait
     */
    record EscalationJson(
            int number,
            String label,
            String kind,
            String urgency,
            String item,
            @Nullable String sopVersion,
            String state,
            EscalationTiming turnaround,
            String basis,
            List<String> waitingRequests,
            List<EscalationStep> steps) {}

    private final EscalationDesk desk;
    private final Doorkeeper door;

    EscalationsApi(EscalationDesk desk, Doorkeeper door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "Every question with its answers, oldest first")
    List<EscalationJson> all(@PathVariable String pilotId) {
        Pilot pilot = door.pilot(pilotId);
        Map<Integer, Set<Integer>> waiting = desk.waiting(pilot);
        return desk.of(pilot).stream()
                .map(escalation -> json(pilot, escalation, waiting))
                .toList();
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    @Operation(summary = "One question")
    EscalationJson one(@PathVariable String pilotId, @PathVariable int number) {
        Pilot pilot = door.pilot(pilotId);
        return json(pilot, desk.find(pilot, number));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask a question", description = "For the vendor's people.")
    EscalationJson raise(@PathVariable String pilotId, @RequestBody EscalationEntry entry) {
        return json(door.pilot(pilotId), desk.raise(pilotId, entry));
    }

    @PostMapping("/{number:[0-9]{1,6}}/answer")
    @Operation(
            summary = "Answer a question",
            description = "For leads. An answer may make a new SOP version, whose file was uploaded before.")
    EscalationJson answer(
            @PathVariable String pilotId, @PathVariable int number, @RequestBody EscalationAnswerEntry entry) {
        return json(door.pilot(pilotId), desk.answer(pilotId, number, entry));
    }

    @PostMapping("/{number:[0-9]{1,6}}/reopen")
    @Operation(
            summary = "Ask again what the answer leaves open",
            description = "For the vendor's people; the turnaround begins anew.")
    EscalationJson reopen(
            @PathVariable String pilotId, @PathVariable int number, @RequestBody EscalationReasonEntry entry) {
        return json(door.pilot(pilotId), desk.reopen(pilotId, number, entry));
    }

    @PostMapping("/{number:[0-9]{1,6}}/accept")
    @Operation(summary = "Take the answer", description = "For the vendor's people.")
    EscalationJson accept(@PathVariable String pilotId, @PathVariable int number) {
        return json(door.pilot(pilotId), desk.accept(pilotId, number));
    }

    @PostMapping("/{number:[0-9]{1,6}}/requests")
    @Operation(
            summary = "Name the requests that wait for the answer",
            description = "For the vendor's people, while an answer is due. Where none is named all wait.")
    EscalationJson nameWaiting(
            @PathVariable String pilotId, @PathVariable int number, @RequestBody WaitingEntry entry) {
        return json(door.pilot(pilotId), desk.nameWaiting(pilotId, number, entry));
    }

    private EscalationJson json(Pilot pilot, Escalation escalation) {
        return json(pilot, escalation, desk.waiting(pilot));
    }

    private EscalationJson json(Pilot pilot, Escalation escalation, Map<Integer, Set<Integer>> waiting) {
        return new EscalationJson(
                escalation.number(),
                escalation.label(),
                escalation.kind().name(),
                escalation.urgency().name(),
                escalation.item(),
                escalation.askedUnder(),
                escalation.isOpen() ? "open" : escalation.isAccepted() ? "accepted" : "answered",
                desk.timing(pilot, escalation),
                EscalationTiming.BASIS,
                waiting.getOrDefault(escalation.number(), Set.of()).stream()
                        .map(WorkRequest::label)
                        .toList(),
                escalation.steps());
    }
}
