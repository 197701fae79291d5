package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which vendors are weighed, and for what. */
@Service
public class Evaluations {

    private final EvaluationStore store;
    private final Vendors vendors;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Evaluations(
            EvaluationStore store, Vendors vendors, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.vendors = vendors;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Begins to weigh a vendor for a workload. */
    @Transactional
    public Evaluation open(NewEvaluation wanted, PersonId by) {
        Vendor vendor = vendors.find(wanted.vendor());
        Evaluation evaluation = new Evaluation(
                EvaluationId.random(),
                vendor.id(),
                wanted.workload(),
                wanted.presets(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.insert(evaluation);
        audit.record(
                null,
                by,
                "evaluation-opened",
                evaluation.id().value(),
                Map.of(
                        "vendor",
                        vendor.id().value(),
                        "workload",
                        evaluation.workload(),
                        "presets",
                        evaluation.demands().title()));
        facts.publishEvent(new EvaluationOpened(evaluation.id(), vendor.id(), by));
        return evaluation;
    }

    /** Puts what people say of an evaluation into the audit trail. */
    @Transactional
    public void note(EvaluationId id, String what, String text, PersonId by) {
        find(id);
        audit.record(null, by, what, id.value(), Map.of("note", text));
    }

    public Evaluation find(EvaluationId id) {
        return store.find(id)
                .orElseThrow(() -> Refusal.notFound("evaluationId", "There is no evaluation with this id."));
    }

    /** Of one vendor, newest first. */
    /** Those with these ids, in one statement; what does not exist is left out. */
    public Map<EvaluationId, Evaluation> find(Set<EvaluationId> ids) {
        return ids.isEmpty() ? Map.of() : store.find(ids);
    }

    public List<Evaluation> of(VendorId vendor) {
        return store.of(vendor);
    }

    /** The newest of each vendor. */
    public List<Evaluation> newest() {
        return store.newest();
    }

    /** Of every vendor, newest first. */
    public List<Evaluation> all() {
        return store.all();
    }
}
