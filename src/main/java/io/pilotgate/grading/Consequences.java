package io.pilotgate.grading;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.Consequence;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Stops;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from audited accuracy under the threshold: a person applies the contract's consequence or declines it. */
@Service
public class Consequences {

    private final WeeklyAuditStore store;
    private final GradingLock lock;
    private final Agreements agreements;
    private final Stops stops;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Consequences(
            WeeklyAuditStore store,
            GradingLock lock,
            Agreements agreements,
            Stops stops,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.lock = lock;
        this.agreements = agreements;
        this.stops = stops;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Asks the contract's consequence of the vendor. A stop is proposed only, where it is not yet: a second person confirms it.
     *
     * @param remark what is asked in particular; may be empty
     */
    @Transactional
    public void apply(PilotId id, int period, String remark, PersonId by) {
        Texts.requireShort("reason", remark);
        lock.take(id);
        WeeklyAudit breach = undecided(id, period);
        if (consequence(id) == Consequence.STOP && stops.waiting(id).isEmpty()) {
            stops.propose(id, stopReason(breach, remark), by);
        }
        decide(id, breach, true, remark, by);
    }

    @Transactional
    public void decline(PilotId id, int period, String reason, PersonId by) {
        Texts.require(
                "reason", reason, "Say why the contract's consequence is not applied; the reason stays on record.");
        lock.take(id);
        decide(id, undecided(id, period), false, reason, by);
    }

    /** What the contract of this pilot says is due. */
    public Consequence consequence(PilotId id) {
        return agreements.of(id).terms().consequence();
    }

    /** What people decided, by period. */
    public List<ConsequenceDecision> of(PilotId id) {
        return store.decisions(id);
    }

    private void decide(PilotId id, WeeklyAudit breach, boolean applied, String reason, PersonId by) {
        ConsequenceDecision decision = new ConsequenceDecision(
                breach.number(),
                consequence(id),
                applied,
                reason.trim(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.insert(id, decision);
        audit.record(
                id,
                by,
                applied ? "consequence-applied" : "consequence-declined",
                breach.label(),
                Map.of("consequence", decision.consequence().name(), "reason", decision.reason()));
        facts.publishEvent(
                new ConsequenceDecided(id, breach.number(), decision.consequence(), applied, decision.reason()));
    }

    private WeeklyAudit undecided(PilotId id, int period) {
        WeeklyAudit breach = store.all(id).stream()
                .filter(audited -> audited.number() == period && audited.breached())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "period", "No audited period " + WeeklyAudit.label(period) + " is under the threshold."));
        if (store.decisions(id).stream().anyMatch(decision -> decision.period() == period)) {
            throw Refusal.conflict("period", "It was decided already what follows from " + breach.label() + ".");
        }
        return breach;
    }

    private static String stopReason(WeeklyAudit breach, String remark) {
        String reason = "Audited accuracy from " + breach.firstDay() + " to " + breach.lastDay() + " is under the"
                + " contract's threshold of " + breach.threshold() + " ("
                + breach.proportion().correct() + " of " + breach.proportion().n() + ").";
        return remark.isBlank() ? reason : reason + " " + remark.trim();
    }
}
