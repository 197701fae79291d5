package io.pilotgate.pilot;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gates: what each asks for, who let a gap pass, and how people decided. */
@Service
public class Gates {

    private final Pilots pilots;
    private final GateStore store;
    private final List<GateCondition> conditions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Gates(
            Pilots pilots,
            GateStore store,
            List<GateCondition> conditions,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.pilots = pilots;
        this.store = store;
        this.conditions = List.copyOf(conditions);
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Every condition of a gate with its finding as of now. */
    public List<ConditionFinding> assess(PilotId id, Gate gate) {
        Pilot pilot = pilots.find(id);
        List<Waiver> waivers = store.waivers(id);
        return conditions.stream()
                .filter(condition -> condition.guards(gate, pilot))
                .map(condition -> new ConditionFinding(
                        condition.key(),
                        condition.title(),
                        condition.assess(pilot),
                        condition.isWaivable(),
                        waivers.stream()
                                .filter(waiver -> waiver.gate() == gate
                                        && waiver.condition().equals(condition.key()))
                                .reduce((older, newer) -> newer)))
                .toList();
    }

    /** Opens the next phase; refuses while a condition holds the gate, naming each that does. */
    @Transactional
    public void approve(PilotId id, Gate gate, String remark, PersonId by) {
        Pilot pilot = atGate(id, gate);
        List<Reason> holding = assess(id, gate).stream()
                .filter(ConditionFinding::holdsTheGate)
                .map(held -> new Reason(
                        held.key(),
                        held.title() + " (" + held.verdict() + "): "
                                + held.finding().reason()))
                .toList();
        if (!holding.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, holding);
        }
        pass(pilot, gate, "approved", remark, by);
        facts.publishEvent(new GateApproved(id, gate, by));
    }

    /** Keeps the pilot where it is until the gaps that the reason names are closed. */
    @Transactional
    public void reject(PilotId id, Gate gate, String reason, PersonId by) {
        atGate(id, gate);
        requireReason(reason, "Say why the gate is rejected, so that the gaps can be closed.");
        decide(id, gate, "rejected", reason, by);
        facts.publishEvent(new GateRejected(id, gate, reason, by));
    }

    /** Records what was changed after a rejection; the gate is then offered again. */
    @Transactional
    public void reportGapsClosed(PilotId id, Gate gate, String whatChanged, PersonId by) {
        atGate(id, gate);
        requireReason(whatChanged, "Say what was changed, so that the gate can be looked at again.");
        audit.record(id, by, "gaps-closed", gate.name(), Map.of("whatChanged", whatChanged));
    }

    /** Lets a named gap pass at a gate that is still ahead or open. */
    @Transactional
    public void waive(PilotId id, Gate gate, String condition, String reason, PersonId by) {
        pilots.find(id).requireRunning("A waiver");
        ConditionFinding gap = assess(id, gate).stream()
                .filter(finding -> finding.key().equals(condition))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "condition",
                        "The " + gate.title() + " has no condition named " + Refusal.quoted(condition) + "."));
        if (!gap.waivable()) {
            throw Refusal.conflict(
                    "condition",
                    gap.title() + " cannot be waived. " + gap.finding().reason());
        }
        if (gap.finding() instanceof Finding.Met) {
            throw Refusal.conflict("condition", gap.title() + " is met; there is nothing to waive.");
        }
        if (pilots.find(id).phase().ordinal() > gate.ordinal()) {
            throw Refusal.conflict("gate", "The " + gate.title() + " has been passed already.");
        }
        requireReason(reason, "Say why the gap may pass; the reason stays beside the figure.");
        Waiver waiver = new Waiver(gate, condition, reason, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.append(id, waiver);
        audit.record(id, by, "gate-condition-waived", gate.name(), Map.of("condition", condition, "reason", reason));
        facts.publishEvent(new GateConditionWaived(id, gate, condition, reason, by));
    }

    /** Ends the pilot with the committee's outcome. */
    @Transactional
    public void close(PilotId id, String outcome, String reasons, PersonId by) {
        pass(atGate(id, Gate.DECISION), Gate.DECISION, outcome, reasons, by);
    }

    public List<GateDecision> decisions(PilotId id) {
        return store.decisions(id);
    }

    /** The pilot ends where it stands; no gate was passed. */
    void recordStop(Pilot pilot, String reason, PersonId by) {
        decide(pilot.id(), pilot.phase().gate(), "stopped", reason, by);
        pilots.stop(pilot.id(), pilot.phase());
    }

    private void pass(Pilot pilot, Gate gate, String outcome, String reason, PersonId by) {
        decide(pilot.id(), gate, outcome, reason, by);
        pilots.advance(pilot.id(), pilot.phase());
    }

    private void decide(PilotId id, Gate gate, String outcome, String reason, PersonId by) {
        requireShort(reason);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int day = pilots.find(id).schedule().dayAt(now);
        store.append(id, new GateDecision(gate, day, outcome, reason, by, now));
        audit.record(
                id,
                by,
                "gate-decided",
                gate.name(),
                Map.of("outcome", outcome, "reason", reason, "day", Integer.toString(day)));
    }

    private Pilot atGate(PilotId id, Gate gate) {
        Pilot pilot = pilots.find(id);
        if (pilot.phase() == Phase.DECIDED || pilot.phase().gate() != gate) {
            throw Refusal.conflict(
                    "gate",
                    "This pilot does not stand at the " + gate.title() + "; it is in the phase '"
                            + pilot.phase().title() + "'.");
        }
        pilot.requireRunning("The " + gate.title());
        return pilot;
    }

    private static void requireReason(String reason, String text) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", text);
        }
        requireShort(reason);
    }

    private static void requireShort(String reason) {
        if (reason.length() > 4000) {
            throw Refusal.invalid("reason", "A reason has at most 4000 characters.");
        }
    }
}
