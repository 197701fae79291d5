package io.pilotgate.decision;

import io.pilotgate.commercial.Reconciliations;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.evaluation.RedFlags;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.Rescoring;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gathers what the rooms know of a pilot, each as it stands now. */
@Component
class RecommendationInputs {

    private final BlindGrading blind;
    private final Rescoring rescoring;
    private final Calibrations calibrations;
    private final Gates gates;
    private final RedFlags flags;
    private final DailyReports reports;
    private final Reconciliations reconciliations;
    private final Clock clock;

    RecommendationInputs(
            BlindGrading blind,
            Rescoring rescoring,
            Calibrations calibrations,
            Gates gates,
            RedFlags flags,
            DailyReports reports,
            Reconciliations reconciliations,
            Clock clock) {
        this.blind = blind;
        this.rescoring = rescoring;
        this.calibrations = calibrations;
        this.gates = gates;
        this.flags = flags;
        this.reports = reports;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    RecommendationInput of(Pilot pilot) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        return new RecommendationInput(
                blind.result(pilot.id())
                        .map(result -> BlindVerdict.of(result, rescoring.of(pilot.id())))
                        .orElse(BlindVerdict.NO_DATA),
                calibration(pilot.id()),
                flags.openFor(pilot.vendor(), today).size(),
                flags.pendingFor(pilot.vendor(), today).size(),
                reports.missingDays(pilot.id()).size(),
                FiguresVerdict.of(reconciliations.of(pilot.id())));
    }

    private CalibrationVerdict calibration(PilotId id) {
        return gates.assess(id, Gate.CALIBRATION).stream()
                .filter(condition -> condition.key().equals(Calibrations.CONDITION))
                .findFirst()
                .map(condition -> CalibrationVerdict.of(condition, calibrations.latest(id)))
                .orElse(CalibrationVerdict.NO_DATA);
    }
}
