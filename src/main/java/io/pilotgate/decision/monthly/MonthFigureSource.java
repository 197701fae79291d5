package io.pilotgate.decision.monthly;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.decision.monthly.MonthFigures.TierMonth;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.turnaround.Communication;
import io.pilotgate.delivery.turnaround.CommunicationReport;
import io.pilotgate.delivery.turnaround.SlaReport;
import io.pilotgate.delivery.turnaround.SlaReports;
import io.pilotgate.grading.MonthAudits;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.pilot.Pilot;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gathers what a month is reviewed by: accuracy, turnaround, talk. */
@Component
class MonthFigureSource {

    private final MonthAudits audits;
    private final SlaReports sla;
    private final Communication communication;
    private final DailyReports reports;
    private final LabelBatches batches;
    private final Agreements agreements;

    MonthFigureSource(
            MonthAudits audits,
            SlaReports sla,
            Communication communication,
            DailyReports reports,
            LabelBatches batches,
            Agreements agreements) {
        this.audits = audits;
        this.sla = sla;
        this.communication = communication;
        this.reports = reports;
        this.batches = batches;
        this.agreements = agreements;
    }

    /** Up to the last day of the work where that is within the month; before its first day there is nothing to gather. */
    MonthFigures of(Pilot pilot, MonthlyReview review) {
        DateSpan days = new DateSpan(review.month().atDay(1), review.days().last());
        SlaReport turnaround = sla.of(pilot, days);
        CommunicationReport talk = communication.of(pilot, days);
        boolean worked = hasWork(pilot, days, turnaround);
        return new MonthFigures(
                worked,
                audits.of(pilot, review.month()),
                agreements.of(pilot.id()).terms().floor(),
                turnaround.tiers().stream()
                        .map(tier -> new TierMonth(tier.tier(), tier.requests(), tier.reported()))
                        .toList(),
                turnaround.buyerLate(),
                talk.answeredSoon(),
                talk.resolvedSoon(),
                talk.settledAtOnce(),
                talk.changedTheSop(),
                worked ? talk.score().orElse(null) : null);
    }

    private boolean hasWork(Pilot pilot, DateSpan days, SlaReport turnaround) {
        boolean reported = reports.of(pilot.id()).values().stream()
                .anyMatch(stored ->
                        days.contains(stored.report().day()) && stored.report().itemsDelivered() > 0);
        boolean delivered = batches.of(pilot.id()).stream()
                .filter(batch -> batch.purpose() != BatchPurpose.CALIBRATION)
                .anyMatch(batch -> days.contains(
                        LocalDate.ofInstant(batch.receivedAt(), pilot.schedule().zone())));
        boolean asked =
                turnaround.tiers().stream().anyMatch(tier -> tier.requests().n() > 0);
        return reported || delivered || asked;
    }
}
