package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.WorkAfterDecision;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions that the vendor asks while labeling: asked, answered, and either accepted or asked again. */
@Service
public class Escalations {

    private final EscalationStore store;
    private final SopRevisions revisions;
    private final SopBinding sops;
    private final DeliveryStore deliveries;
    private final Pilots pilots;
    private final WorkAfterDecision after;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Escalations(
            EscalationStore store,
            SopRevisions revisions,
            SopBinding sops,
            DeliveryStore deliveries,
            Pilots pilots,
            WorkAfterDecision after,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.revisions = revisions;
        this.sops = sops;
        this.deliveries = deliveries;
        this.pilots = pilots;
        this.after = after;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Takes a question in and numbers it. It may be asked while the pilot is paused; its time runs from the resuming on. The
     * same question again, while it is open, is the one that is there.
     */
    @Transactional
    public Escalation raise(
            PilotId id, EscalationKind kind, Urgency urgency, String item, String question, PersonId by) {
        EscalationTexts.require("question", question, "Ask a question that somebody can answer.");
        EscalationTexts.requireItem(item);
        List<Escalation> known = ofRunning(id);
        EscalationStep asked = step(EscalationAct.RAISED, question, null, by);
        String version = sops.newest(id);
        Escalation raised = new Escalation(
                known.size() + 1, kind, urgency, item.trim(), version.isEmpty() ? null : version, List.of(asked));
        Optional<Escalation> twice = known.stream()
                .filter(raised::asksTheSameAs)
                .filter(Escalation::isOpen)
                .findFirst();
        if (twice.isPresent()) {
            return twice.get();
        }
        store.insert(id, raised);
        audit.record(
                id,
                by,
                "escalation-raised",
                raised.label(),
                Map.of("kind", kind.name(), "urgency", urgency.name(), "item", raised.item()));
        facts.publishEvent(new EscalationRaised(id, raised.number()));
        return raised;
    }

    /**
     * Answers a question that is open.
     *
     * @param sopVersion the name of the SOP version that the answer makes, its file uploaded before; null for none
     */
    @Transactional
    public Escalation answer(PilotId id, int number, String text, @Nullable String sopVersion, PersonId by) {
        EscalationTexts.require("answer", text, "Write the answer; the vendor labels by it.");
        Escalation open = find(ofRunning(id), number);
        if (!open.isOpen()) {
            throw Refusal.conflict(
                    "escalation", open.label() + " is answered already. The vendor may reopen it with a reason.");
        }
        String version =
                sopVersion == null || sopVersion.isBlank() ? null : revisions.publish(id, open, sopVersion, by);
        append(id, number, step(EscalationAct.ANSWERED, text, version, by), "escalation-answered");
        facts.publishEvent(new EscalationAnswered(id, number, version));
        return find(id, number);
    }

    /** The vendor finds the newest answer wanting: another one is due, in a new turnaround. */
    @Transactional
    public Escalation reopen(PilotId id, int number, String reason, PersonId by) {
        EscalationTexts.require("reason", reason, "Say what the answer leaves open, so that it can be answered again.");
        requireAnswered(find(ofRunning(id), number), "reopened");
        append(id, number, step(EscalationAct.REOPENED, reason, null, by), "escalation-reopened");
        facts.publishEvent(new EscalationReopened(id, number, reason.trim()));
        return find(id, number);
    }

    /** The buyer's own QA refused the SOP version that the answer made: another answer is due. */
    @Transactional
    public Escalation sendBack(PilotId id, int number, String reason, PersonId by) {
        EscalationTexts.require(
                "reason", reason, "Say what is wrong with the new SOP version, so that it can be mended.");
        Escalation answered = find(ofRunning(id), number);
        if (answered.isOpen()) {
            throw Refusal.conflict("escalation", answered.label() + " waits for an answer already.");
        }
        append(id, number, step(EscalationAct.SENT_BACK, reason, null, by), "escalation-sent-back");
        return find(id, number);
    }

    /** The vendor takes the newest answer. Accepting twice is accepting once. */
    @Transactional
    public Escalation accept(PilotId id, int number, PersonId by) {
        Escalation answered = find(ofRunning(id), number);
        if (answered.isAccepted()) {
            return answered;
        }
        requireAnswered(answered, "accepted");
        append(id, number, step(EscalationAct.ACCEPTED, "", null, by), "escalation-accepted");
        facts.publishEvent(new EscalationAccepted(id, number));
        return find(id, number);
    }

    /** All of a pilot, by number. */
    public List<Escalation> of(PilotId id) {
        return store.all(id);
    }

    public Escalation find(PilotId id, int number) {
        return find(store.all(id), number);
    }

    /** One after the other: two questions at once would both take the same number. */
    private List<Escalation> ofRunning(PilotId id) {
        if (pilots.find(id).phase() == Phase.DECIDED && !after.goesOn(id)) {
            throw Refusal.conflict("phase", "This pilot is over; its escalations stay as they are.");
        }
        deliveries.isLockedForUpdate(id);
        return store.all(id);
    }

    private void append(PilotId id, int number, EscalationStep step, String action) {
        store.append(id, number, step);
        Map<String, String> details = new HashMap<>();
        details.put("text", step.text());
        if (step.sopVersion() != null) {
            details.put("sopVersion", step.sopVersion());
        }
        audit.record(id, step.by(), action, Escalation.label(number), details);
    }

    private EscalationStep step(EscalationAct act, String text, @Nullable String sopVersion, PersonId by) {
        return new EscalationStep(
                act, text.trim(), sopVersion, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Escalation find(List<Escalation> known, int number) {
        return known.stream()
                .filter(escalation -> escalation.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "escalation", "This pilot has no escalation " + Escalation.label(number) + "."));
    }

    private static void requireAnswered(Escalation escalation, String done) {
        if (!escalation.isAnswered()) {
            throw Refusal.conflict(
                    "escalation",
                    escalation.isOpen()
                            ? escalation.label() + " has no answer yet that could be " + done + "."
                            : escalation.label()
                                    + " was accepted. Raise another escalation for what is still unclear.");
        }
    }
}
