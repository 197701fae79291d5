package io.pilotgate.rehearsal;

import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.SamplePlanChoice;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.seal.DrawSeed;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The buyer seals what it knows, and fixes the plan before anything is delivered. */
@Component
@Profile({"rehearse", "demo"})
public class ScriptedTruth {

    private static final LabelColumns COLUMNS =
            LabelColumns.guessed().withItem("item").withTruth("truth");

    private final Cast cast;
    private final GroundTruth truth;
    private final SamplePlans plans;

    ScriptedTruth(Cast cast, GroundTruth truth, SamplePlans plans) {
        this.cast = cast;
        this.truth = truth;
        this.plans = plans;
    }

    public void seal(PilotId pilot, OldLabels labels, long seed) {
        seal(pilot, TruthPurpose.CALIBRATION, labels.calibrationTruth());
        seal(pilot, TruthPurpose.BLIND, labels.blindTruth());
        plans.fix(pilot, SamplePlanChoice.SINGLE.with(DrawSeed.of(bytes(seed))), cast.lead());
    }

    /** As many bytes as a seed has, from a number that is short enough to be typed. */
    private static byte[] bytes(long seed) {
        return Sha256.of("rehearsal " + seed).bytes();
    }

    private void seal(PilotId pilot, TruthPurpose purpose, Map<String, String> known) {
        truth.seal(
                pilot,
                purpose,
                CsvText.of(
                        List.of("item", "truth"),
                        known.entrySet().stream().map(item -> List.of(item.getKey(), item.getValue()))),
                COLUMNS,
                cast.qa());
    }
}
