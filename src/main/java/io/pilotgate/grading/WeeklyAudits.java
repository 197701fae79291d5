package io.pilotgate.grading;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.WeeklyAuditFigures.Delivered;
import io.pilotgate.grading.metrics.ItemAccuracy;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits closed weeks of a delivery against the sealed sample, each once. */
@Service
public class WeeklyAudits {

    private static final int SUNDAY = 6;

    private final WeeklyAuditStore store;
    private final WeeklyAuditFigures figures;
    private final SamplePlanStore plans;
    private final GradingLock lock;
    private final Agreements agreements;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;

    WeeklyAudits(
            WeeklyAuditStore store,
            WeeklyAuditFigures figures,
            SamplePlanStore plans,
            GradingLock lock,
            Agreements agreements,
            AuditTrail audit,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.figures = figures;
        this.plans = plans;
        this.lock = lock;
        this.agreements = agreements;
        this.audit = audit;
        this.facts = facts;
    }

    /** Audits what has closed by now, after an outage several periods; a second look finds nothing left to do. */
    @Transactional
    public void auditClosedWeeks(Pilot pilot, Instant now) {
        LocalDate thisWeek =
                AuditWeeks.of(LocalDate.ofInstant(now, pilot.schedule().zone()));
        if (plans.find(pilot.id()).isEmpty() || !nextWeek(pilot).isBefore(thisWeek)) {
            return;
        }
        lock.take(pilot.id());
        Delivered delivered = figures.delivered(pilot);
        LocalDate first = nextWeek(pilot);
        int drawn = 0;
        for (LocalDate week = first; week.isBefore(thisWeek); week = week.plusWeeks(1)) {
            drawn += delivered.items(week, week).size();
            if (drawn >= WeeklyAudit.LEAST_ITEMS) {
                keep(pilot, period(pilot, delivered, first, week, now));
                first = week.plusWeeks(1);
                drawn = 0;
            }
        }
    }

    /** Every audited period, oldest first. Staff see all of it, the vendor whole per cent. */
    public List<WeeklyAudit> of(PilotId pilot) {
        return store.all(pilot);
    }

    /** The first week that no period holds yet. */
    private LocalDate nextWeek(Pilot pilot) {
        List<WeeklyAudit> known = store.all(pilot.id());
        return known.isEmpty()
                ? AuditWeeks.first(pilot.schedule())
                : known.get(known.size() - 1).lastDay().plusDays(1);
    }

    private WeeklyAudit period(Pilot pilot, Delivered delivered, LocalDate first, LocalDate last, Instant now) {
        List<WeeklyAudit> before = store.all(pilot.id());
        ItemAccuracy accuracy = figures.grade(pilot.id(), delivered, first, last);
        Proportion graded = accuracy.proportion().orElseThrow();
        ContractTerms terms = agreements.of(pilot.id()).terms();
        int planned = AuditWeeks.planned(pilot.schedule());
        BigDecimal alpha = AuditRule.alpha(planned, before);
        return new WeeklyAudit(
                before.size() + 1,
                first,
                last.plusDays(SUNDAY),
                graded,
                accuracy.tied(),
                terms.threshold(),
                planned,
                alpha,
                AuditRule.isBreached(graded, terms.threshold(), alpha),
                now.truncatedTo(ChronoUnit.MICROS));
    }

    private void keep(Pilot pilot, WeeklyAudit period) {
        store.insert(pilot.id(), period);
        audit.record(
                pilot.id(),
                PersonId.PILOTGATE,
                "weeks-audited",
                period.label(),
                Map.of(
                        "from", period.firstDay().toString(),
                        "to", period.lastDay().toString(),
                        "correct", Long.toString(period.proportion().correct()),
                        "graded", Long.toString(period.proportion().n()),
                        "breached", Boolean.toString(period.breached())));
        if (period.breached()) {
            facts.publishEvent(new AccuracyBreached(
                    pilot.id(),
                    period.number(),
                    agreements.of(pilot.id()).terms().consequence()));
        }
    }
}
