package io.pilotgate.decision.quality;

import io.pilotgate.decision.quality.QualityReport.TrainingEffect;
import io.pilotgate.decision.quality.QualityReport.VersionQuality;
import io.pilotgate.delivery.RollUps;
import io.pilotgate.grading.figures.FigureReport;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.GradingJob;
import io.pilotgate.grading.figures.GradingJobs;
import io.pilotgate.kernel.PilotId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Gathers quality over time for the buyer's people: much of it is against sealed truth. */
@Service
public class QualityReports {

    private final RollUps rollUps;
    private final GradingJobs jobs;
    private final Faults faults;
    private final Retrainings retrainings;

    QualityReports(RollUps rollUps, GradingJobs jobs, Faults faults, Retrainings retrainings) {
        this.rollUps = rollUps;
        this.jobs = jobs;
        this.faults = faults;
        this.retrainings = retrainings;
    }

    public QualityReport of(PilotId pilot) {
        Optional<AuditedWork> audited = audited(pilot);
        return new QualityReport(
                rollUps.weekly(pilot),
                audited,
                audited.map(work -> versions(pilot, work)).orElse(List.of()),
                retrainings.of(pilot).stream()
                        .map(cycle -> TrainingEffect.of(cycle, audited))
                        .toList());
    }

    /** As it was computed last; empty where it never was. */
    public Optional<AuditedWork> audited(PilotId pilot) {
        return jobs.figures(pilot, GradedSet.DAYS)
                .map(GradingJob::report)
                .filter(Objects::nonNull)
                .map(FigureReport::report)
                .map(AuditedWork::read);
    }

    private List<VersionQuality> versions(PilotId pilot, AuditedWork work) {
        Map<String, Long> faults = instructionFaults(pilot);
        return work.byVersion().entrySet().stream()
                .map(version -> new VersionQuality(
                        version.getKey(), version.getValue(), faults.getOrDefault(version.getKey(), 0L)))
                .toList();
    }

    private Map<String, Long> instructionFaults(PilotId pilot) {
        return faults.marks(pilot).stream()
                .filter(FaultMark::instruction)
                .collect(Collectors.groupingBy(
                        mark -> Objects.requireNonNullElse(mark.sopVersion(), ""), Collectors.counting()));
    }
}
