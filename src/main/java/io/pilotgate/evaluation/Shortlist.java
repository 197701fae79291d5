package io.pilotgate.evaluation;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.presets.Demands;
import io.pilotgate.evaluation.presets.Target;
import io.pilotgate.evaluation.scoping.LeastCounts;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From an evaluation to the launch of a pilot: what was found out before holds the launch to it. */
@Service
public class Shortlist {

    private final JdbcClient jdbc;
    private final Evaluations evaluations;
    private final AnswerStore answers;
    private final Verdicts verdicts;
    private final RedFlags flags;
    private final AuditTrail audit;
    private final Clock clock;

    Shortlist(
            JdbcClient jdbc,
            Evaluations evaluations,
            AnswerStore answers,
            Verdicts verdicts,
            RedFlags flags,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.evaluations = evaluations;
        this.answers = answers;
        this.verdicts = verdicts;
        this.flags = flags;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refuses a launch that the evaluation does not bear.
     *
     * @return the least counts of the launch, with those that the evaluation demands
     */
    public LeastCounts require(EvaluationId id, WantedLaunch wanted) {
        Evaluation evaluation = evaluations.find(id);
        requireShortlisted(evaluation);
        List<Reason> reasons = new ArrayList<>();
        if (!evaluation.vendor().equals(wanted.vendor())) {
            reasons.add(
                    new Reason("vendorId", "The evaluation is about another vendor. Choose the one that was weighed."));
        }
        Demands demands = evaluation.demands();
        String missing = demands.frameworks().stream()
                .filter(framework -> !wanted.frameworks().contains(framework))
                .map(Framework::title)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            reasons.add(new Reason("frameworks", "The evaluation demands " + missing + " as well. Add it."));
        }
        if (!isHighEnough(demands.target(), wanted.target())) {
            reasons.add(new Reason("target", "The evaluation demands a target of " + demands.target() + "."));
        }
        WeighedWork weighed = weighed(evaluation);
        reasons.addAll(weighed.beyond(wanted));
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return wanted.least().and(weighed.least());
    }

    /** What the vendor was weighed for. */
    public WeighedWork weighed(Evaluation evaluation) {
        return WeighedWork.of(evaluation, answers.of(evaluation.id()));
    }

    /** Refuses an evaluation from which no pilot can be launched now. */
    public void requireShortlisted(Evaluation evaluation) {
        if (verdicts.standing(evaluation.id()).filter(Verdict.SHORTLIST::equals).isEmpty()) {
            throw Refusal.conflict(
                    "evaluationId", "The committee has not shortlisted this vendor. A pilot is launched after that.");
        }
        List<RedFlag> open = flags.openFor(evaluation.vendor(), today());
        if (!open.isEmpty()) {
            throw Refusal.conflict(
                    "evaluationId",
                    open.stream()
                            .map(flag -> flag.code() + " " + flag.title() + ": " + flag.reason())
                            .collect(Collectors.joining(" ")));
        }
        List<PendingFlag> pending = flags.pendingFor(evaluation.vendor(), today());
        if (!pending.isEmpty()) {
            throw Refusal.conflict(
                    "evaluationId", pending.stream().map(PendingFlag::sentence).collect(Collectors.joining(" ")));
        }
    }

    /** The pilot was launched from this evaluation. */
    @Transactional
    public void launched(EvaluationId id, PilotId pilot, PersonId by) {
        jdbc.sql("insert into evaluation_launch (pilot_id, evaluation_id, launched_by, launched_at)"
                        + " values (?, ?, ?, ?)")
                .params(
                        pilot.value(),
                        id.value(),
                        by.value(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        audit.record(pilot, by, "launched-from-evaluation", id.value(), Map.of());
    }

    /** Pilots that were launched from this evaluation, oldest first. */
    public List<PilotId> pilotsOf(EvaluationId id) {
        return jdbc
                .sql("select pilot_id from evaluation_launch where evaluation_id = ? order by launched_at")
                .param(id.value())
                .query(String.class)
                .list()
                .stream()
                .map(PilotId::new)
                .toList();
    }

    /** The evaluation that a pilot was launched from; empty where it was launched without one. */
    public Optional<EvaluationId> evaluationOf(PilotId pilot) {
        return jdbc.sql("select evaluation_id from evaluation_launch where pilot_id = ?")
                .param(pilot.value())
                .query(String.class)
                .optional()
                .map(EvaluationId::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static boolean isHighEnough(Target demanded, Percent target) {
        int over = target.compareTo(demanded.share());
        return demanded.moreThan() ? over > 0 : over >= 0;
    }
}
