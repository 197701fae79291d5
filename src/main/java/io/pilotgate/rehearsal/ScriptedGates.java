package io.pilotgate.rehearsal;

import io.pilotgate.grading.CalibrationResult;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.process.OpenTask;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scripted lead at a gate: what is met passes; what is not is waived with a reason, or stops the rehearsal. */
@Component
@Profile({"rehearse", "demo"})
class ScriptedGates {

    private final Cast cast;
    private final Gates gates;
    private final Calibrations calibrations;
    private OnMiss onMiss = OnMiss.WAIVE;

    ScriptedGates(Cast cast, Gates gates, Calibrations calibrations) {
        this.cast = cast;
        this.gates = gates;
        this.calibrations = calibrations;
    }

    void play(OnMiss what) {
        this.onMiss = what;
    }

    Map<String, Object> reviewCalibration(PilotId pilot) {
        CalibrationResult result = calibrations.latest(pilot).orElseThrow();
        if (!result.isClearMiss()) {
            return Map.of("decision", "approve", "reason", "Rehearsal: no clear miss.");
        }
        pass(pilot, Gate.CALIBRATION, "calibration");
        return Map.of("decision", "approve", "reason", "Rehearsal: the miss is waived.");
    }

    Map<String, Object> approve(PilotId pilot, OpenTask task) {
        String name = task.key().replaceAll("userTask_approve|Gate", "");
        Gate gate = Gate.valueOf(name.toUpperCase(Locale.ROOT));
        gates.assess(pilot, gate).stream()
                .filter(ConditionFinding::holdsTheGate)
                .toList()
                .forEach(held -> pass(pilot, gate, held.key()));
        return Map.of("decision", "approve", "reason", "Scripted: nothing holds the gate.");
    }

    private void pass(PilotId pilot, Gate gate, String condition) {
        List<ConditionFinding> gaps = gates.assess(pilot, gate).stream()
                .filter(finding -> finding.key().equals(condition))
                .toList();
        String found = gaps.stream()
                .map(gap -> gap.title() + " (" + gap.verdict() + "): "
                        + gap.finding().reason())
                .collect(Collectors.joining(" "));
        if (onMiss == OnMiss.STOP) {
            throw new StoppedAtGate(gate, found);
        }
        gates.waive(pilot, gate, condition, "Waived by the script, to see the pilot's end. " + found, cast.lead());
    }
}
