package io.pilotgate.rehearsal;

import static io.pilotgate.rehearsal.RehearsalReport.accuracy;
import static io.pilotgate.rehearsal.RehearsalReport.ends;

import io.pilotgate.decision.Decisions;
import io.pilotgate.decision.Recommendations;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.BlindResult;
import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.metrics.PooledAccuracy;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.rehearsal.RehearsalReport.BlindFigure;
import io.pilotgate.rehearsal.RehearsalReport.CalibrationFigure;
import io.pilotgate.rehearsal.RehearsalReport.DecisionFigure;
import io.pilotgate.rehearsal.RehearsalReport.DeliveryFigure;
import io.pilotgate.rehearsal.RehearsalReport.PooledFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Collects the figures of a rehearsed pilot from the rooms that know them. */
@Component
@Profile("rehearse")
class Figures {

    private final Pilots pilots;
    private final Calibrations calibrations;
    private final LabelBatches batches;
    private final DailyReports reports;
    private final SamplePlans plans;
    private final BlindGrading grading;
    private final Recommendations recommendations;
    private final Decisions decisions;

    Figures(
            Pilots pilots,
            Calibrations calibrations,
            LabelBatches batches,
            DailyReports reports,
            SamplePlans plans,
            BlindGrading grading,
            Recommendations recommendations,
            Decisions decisions) {
        this.pilots = pilots;
        this.calibrations = calibrations;
        this.batches = batches;
        this.reports = reports;
        this.plans = plans;
        this.grading = grading;
        this.recommendations = recommendations;
        this.decisions = decisions;
    }

    CalibrationFigure calibration(PilotId pilot) {
        Optional<CalibrationResult> result = calibrations.latest(pilot);
        Proportion found = result.map(CalibrationResult::proportion).orElse(Proportion.NO_DATA);
        return new CalibrationFigure(
                found.n(),
                found.correct(),
                accuracy(found),
                ends(found.wilson()),
                ends(found.clopperPearson()),
                result.map(CalibrationResult::isClearMiss).orElse(false));
    }

    DeliveryFigure delivery(PilotId pilot) {
        List<BatchReceipt> delivered = batches.of(pilot).stream()
                .filter(receipt -> receipt.purpose() == BatchPurpose.PRODUCTION)
                .toList();
        return new DeliveryFigure(
                pilots.find(pilot).schedule().reportDays().size(),
                reports.of(pilot).size(),
                reports.missingDays(pilot).stream().map(LocalDate::toString).toList(),
                delivered.size(),
                delivered.stream().mapToLong(BatchReceipt::rows).sum());
    }

    /** Every report day of the pilot, also those without a report. */
    List<RehearsalReport.Report> reports(PilotId id) {
        var schedule = pilots.find(id).schedule();
        var inForce = reports.of(id);
        var waiting = reports.waitingDays(id);
        return schedule.reportDays().stream()
                .map(day -> report(
                        schedule.dayOf(day), day, inForce.get(day), waiting.contains(day) ? "waiting" : "missing"))
                .toList();
    }

    private static RehearsalReport.Report report(
            int number, LocalDate day, @Nullable StoredReport stored, String otherwise) {
        if (stored == null) {
            return new RehearsalReport.Report(number, day.toString(), null, null, null, otherwise);
        }
        Percent claim = stored.report().claimedAccuracy();
        return new RehearsalReport.Report(
                number,
                day.toString(),
                stored.version(),
                stored.report().itemsDelivered(),
                claim == null ? null : claim.asDouble(),
                "inForce");
    }

    BlindFigure blind(PilotId pilot) {
        Optional<BlindResult> result = grading.result(pilot);
        Proportion found = result.map(BlindResult::proportion).orElse(Proportion.NO_DATA);
        Optional<SamplePlan> plan = plans.of(pilot);
        return new BlindFigure(
                found.n(),
                found.correct(),
                accuracy(found),
                ends(found.wilson()),
                ends(found.clopperPearson()),
                result.map(graded -> graded.verdict().name().toLowerCase(Locale.ROOT))
                        .map(verdict -> verdict.equals("no_data") ? "noData" : verdict)
                        .orElse("noData"),
                plan.map(fixed -> fixed.rule().items()).orElse(null),
                plan.map(fixed -> fixed.rule().last().c()).orElse(null),
                result.map(BlindResult::notDelivered).orElse(0L));
    }

    PooledFigure pooled(PilotId pilot) {
        Optional<PooledAccuracy> pooled =
                grading.result(pilot).map(result -> result.pooled().pooled());
        Proportion found = pooled.map(PooledAccuracy::proportion).orElse(Proportion.NO_DATA);
        return new PooledFigure(
                pooled.map(PooledAccuracy::items).orElse(0L),
                found.n(),
                found.correct(),
                accuracy(found),
                ends(found.wilson()),
                ends(found.clopperPearson()),
                ends(pooled.flatMap(PooledAccuracy::bootstrap)));
    }

    DecisionFigure decision(PilotId pilot) {
        var made = recommendations.of(pilot).orElseThrow().output();
        return new DecisionFigure(
                made.recommendation().word(),
                made.reasons(),
                made.ruleIds(),
                decisions.of(pilot).map(decision -> decision.outcome().word()).orElse(null));
    }
}
