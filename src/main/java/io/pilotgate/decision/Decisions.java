package io.pilotgate.decision;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.decision.Decision.Review;
import io.pilotgate.decision.Decision.Standing;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision: one person proposes exactly one outcome with reasons, another one confirms it or sends it back. */
@Service
public class Decisions {

    private static final int LONGEST = 4000;

    private final DecisionStore store;
    private final RecommendationStore recommendations;
    private final Pilots pilots;
    private final ScaleUpRule rule;
    private final Gates gates;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Decisions(
            DecisionStore store,
            RecommendationStore recommendations,
            Pilots pilots,
            ScaleUpRule rule,
            Gates gates,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.recommendations = recommendations;
        this.pilots = pilots;
        this.rule = rule;
        this.gates = gates;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Proposes an outcome, the recommended one or another; one proposal at a time. */
    @Transactional
    public Decision propose(PilotId id, Outcome outcome, String reasons, PersonId by) {
        requireOpen(id, "Proposing the decision");
        requireText("reasons", reasons, "Give the reasons of the decision; the committee reads them.");
        Optional<Decision> newest = of(id).filter(decision -> decision.standing() != Standing.SENT_BACK);
        if (newest.isPresent()) {
            return same(newest.get(), outcome, reasons.trim(), by);
        }
        rule.check(pilots.find(id), outcome);
        store.propose(id, outcome, reasons.trim(), by, now());
        String recommended = recommendations
                .newest(id)
                .orElseThrow()
                .output()
                .recommendation()
                .word();
        audit.record(
                id,
                by,
                "decision-proposed",
                outcome.word(),
                Map.of("reasons", reasons.trim(), "recommended", recommended));
        return of(id).orElseThrow();
    }

    /** Confirms the proposal; four eyes, so never by the person who made it. */
    @Transactional
    public Decision confirm(PilotId id, PersonId by) {
        requireOpen(id, "Confirming the decision");
        Decision proposal = newest(id);
        if (proposal.isConfirmed()) {
            return proposal; // The same deed twice is one deed.
        }
        requireProposed(proposal);
        if (proposal.proposedBy().equals(by)) {
            throw Refusal.forbidden(
                    "decision", "You proposed this decision. A second person has to confirm it or send it back.");
        }
        rule.check(pilots.find(id), proposal.outcome());
        return review(id, proposal, Standing.CONFIRMED, "", by);
    }

    /** Sends the proposal back with a reason; another one is proposed after that. */
    @Transactional
    public Decision sendBack(PilotId id, String reason, PersonId by) {
        requireOpen(id, "Sending the decision back");
        requireText("reason", reason, "Say why the proposal is sent back, so that it can be mended.");
        Decision proposal = newest(id);
        requireProposed(proposal);
        return review(id, proposal, Standing.SENT_BACK, reason.trim(), by);
    }

    /** Closes the pilot with the confirmed outcome. Recording it twice is recording it once. */
    @Transactional
    public void record(PilotId id) {
        recommendations.lock(id);
        if (pilots.find(id).phase() == Phase.DECIDED) {
            return;
        }
        Decision confirmed = newest(id);
        if (!confirmed.isConfirmed()) {
            throw Refusal.conflict("decision", "The decision is not confirmed by a second person yet.");
        }
        gates.close(id, confirmed.outcome().word(), confirmed.reasons(), confirmer(confirmed));
        facts.publishEvent(new DecisionTaken(id, confirmed.outcome()));
    }

    /** The newest proposal with its review; empty before the first. */
    public Optional<Decision> of(PilotId id) {
        return history(id).stream().reduce((older, newer) -> newer);
    }

    /** Every proposal, oldest first: those that were sent back stay. */
    public List<Decision> history(PilotId id) {
        return store.all(id);
    }

    private Decision review(PilotId id, Decision proposal, Standing standing, String reason, PersonId by) {
        store.review(proposal.id(), standing, new Review(reason, by, now()));
        audit.record(
                id,
                by,
                standing == Standing.CONFIRMED ? "decision-confirmed" : "decision-sent-back",
                proposal.outcome().word(),
                Map.of("proposedBy", proposal.proposedBy().value(), "reason", reason));
        return of(id).orElseThrow();
    }

    private void requireOpen(PilotId id, String act) {
        pilots.find(id).requirePhase(Phase.DECISION, act);
        if (!recommendations.lock(id)) {
            throw Refusal.conflict("recommendation", act + " comes after the recommendation, and there is none yet.");
        }
    }

    private Decision newest(PilotId id) {
        return of(id).orElseThrow(() -> Refusal.conflict("decision", "No decision has been proposed yet."));
    }

    private static void requireProposed(Decision proposal) {
        if (proposal.standing() != Standing.PROPOSED) {
            throw Refusal.conflict(
                    "decision",
                    proposal.isConfirmed()
                            ? "The decision was confirmed; it stands."
                            : "The proposal was sent back. Propose the decision again first.");
        }
    }

    private static Decision same(Decision newest, Outcome outcome, String reasons, PersonId by) {
        if (newest.outcome() != outcome
                || !newest.reasons().equals(reasons)
                || !newest.proposedBy().equals(by)) {
            throw Refusal.conflict(
                    "decision",
                    newest.isConfirmed()
                            ? "The decision was confirmed; it stands."
                            : "'" + newest.outcome().title() + "' is proposed and waits for a second person.");
        }
        return newest;
    }

    private static PersonId confirmer(Decision confirmed) {
        return confirmed.review().map(Review::by).orElse(confirmed.proposedBy());
    }

    private static void requireText(String place, String text, String mend) {
        if (text.isBlank()) {
            throw Refusal.invalid(place, mend);
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid(
                    place, "At most " + LONGEST + " characters fit here; this has " + text.length() + ".");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
