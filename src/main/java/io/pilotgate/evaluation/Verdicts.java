package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.ProposedVerdict.Review;
import io.pilotgate.evaluation.ProposedVerdict.Standing;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee's verdict: one person proposes it with reasons, another one confirms it or sends it back. */
@Service
public class Verdicts {

    private static final int LONGEST = 4000;

    private final VerdictStore store;
    private final EvaluationStore evaluations;
    private final Evaluations found;
    private final EvaluationChecks checks;
    private final Signatures signatures;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Verdicts(
            VerdictStore store,
            EvaluationStore evaluations,
            Evaluations found,
            EvaluationChecks checks,
            Signatures signatures,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.found = found;
        this.checks = checks;
        this.signatures = signatures;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Shortlisting takes every check; a vendor can be disqualified, or kept waiting, at any time. */
    @Transactional
    public void propose(EvaluationId id, Verdict verdict, String reasons, PersonId by) {
        Evaluation evaluation = open(id);
        requireText("reasons", reasons, "Give the reasons of the verdict; the committee answers for them.");
        newest(id).filter(newest -> newest.standing() == Standing.PROPOSED).ifPresent(newest -> {
            throw Refusal.conflict(
                    "verdict",
                    "'" + newest.verdict().title() + "' is proposed by " + newest.proposedBy()
                            + " and waits for a second person.");
        });
        requireReady(id, verdict);
        signatures.requireCurrent(evaluation, by);
        store.propose(id, verdict, reasons.strip(), by, now());
        audit.record(
                null,
                by,
                "verdict-proposed",
                id.value(),
                Map.of("verdict", verdict.name(), "reasons", reasons.strip()));
    }

    /** Four eyes: never by the person who proposed it. What is checked is checked again, for a flag may have opened since. */
    @Transactional
    public void confirm(EvaluationId id, PersonId by) {
        Evaluation evaluation = open(id);
        ProposedVerdict proposed = proposed(id);
        if (proposed.proposedBy().equals(by)) {
            throw Refusal.forbidden(
                    "verdict", "You proposed this verdict. A second person has to confirm it or send it back.");
        }
        requireReady(id, proposed.verdict());
        signatures.requireCurrent(evaluation, by);
        store.review(proposed.id(), Standing.CONFIRMED, new Review("", by, now()));
        audit.record(
                null,
                by,
                "verdict-confirmed",
                id.value(),
                Map.of("verdict", proposed.verdict().name()));
        facts.publishEvent(new VerdictConfirmed(id, evaluation.vendor(), proposed.verdict(), by));
    }

    @Transactional
    public void sendBack(EvaluationId id, String reason, PersonId by) {
        open(id);
        requireText("reason", reason, "Say why the verdict is sent back, so that it can be mended.");
        ProposedVerdict proposed = proposed(id);
        store.review(proposed.id(), Standing.SENT_BACK, new Review(reason.strip(), by, now()));
        audit.record(
                null,
                by,
                "verdict-sent-back",
                id.value(),
                Map.of("verdict", proposed.verdict().name(), "reason", reason.strip()));
    }

    /** Every proposal, oldest first. */
    public List<ProposedVerdict> of(EvaluationId id) {
        return store.of(id);
    }

    /** The verdict that stands: the last one that was confirmed. */
    public Optional<Verdict> standing(EvaluationId id) {
        return store.of(id).stream()
                .filter(ProposedVerdict::isConfirmed)
                .map(ProposedVerdict::verdict)
                .reduce((older, newer) -> newer);
    }

    /** Of several evaluations in one query; one without a verdict that stands is not in it. */
    public Map<EvaluationId, Verdict> standing(Collection<EvaluationId> ids) {
        Map<EvaluationId, Verdict> standing = new HashMap<>();
        if (!ids.isEmpty()) {
            store.confirmed(ids).forEach((id, verdicts) -> standing.put(id, verdicts.get(verdicts.size() - 1)));
        }
        return standing;
    }

    private Optional<ProposedVerdict> newest(EvaluationId id) {
        return store.of(id).stream().reduce((older, newer) -> newer);
    }

    private ProposedVerdict proposed(EvaluationId id) {
        return newest(id)
                .filter(newest -> newest.standing() == Standing.PROPOSED)
                .orElseThrow(() -> Refusal.conflict("verdict", "No verdict is proposed. Propose one first."));
    }

    private Evaluation open(EvaluationId id) {
        Evaluation evaluation = found.find(id);
        evaluations.lock(id);
        standing(id).filter(verdict -> verdict != Verdict.WAIT).ifPresent(verdict -> {
            throw Refusal.conflict(
                    "verdict",
                    "The committee's verdict stands: " + verdict.title() + ". Open another evaluation to weigh anew.");
        });
        return evaluation;
    }

    private void requireReady(EvaluationId id, Verdict verdict) {
        if (verdict != Verdict.SHORTLIST) {
            return;
        }
        List<Reason> reasons = checks.of(id, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .filter(check -> !check.isMet())
                .map(check -> new Reason(check.key(), sentence(check)))
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, reasons);
        }
    }

    private static String sentence(Check check) {
        return check.title() + " (" + check.state().word() + "): " + check.reason();
    }

    private static void requireText(String place, String text, String mend) {
        if (text.isBlank()) {
            throw Refusal.invalid(place, mend);
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid(place, "Say it in at most " + LONGEST + " characters.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
