package io.pilotgate.grading.figures;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A pilot of marked spans with figures, and the worker by hand. */
@Component
public class TrialFigures {

    private static final int ITEMS = 50;

    private final GroundTruth truth;
    private final LabelBatches batches;
    private final Calibrations calibrations;
    private final GradingJobs jobs;
    private final GradingWork work;
    private final TrialPilots trials;

    TrialFigures(
            GroundTruth truth,
            LabelBatches batches,
            Calibrations calibrations,
            GradingJobs jobs,
            GradingWork work,
            TrialPilots trials) {
        this.truth = truth;
        this.batches = batches;
        this.calibrations = calibrations;
        this.jobs = jobs;
        this.work = work;
        this.trials = trials;
    }

    /** In delivery: its calibration is graded, two annotators have marked 50 items, and nothing is computed yet. */
    public PilotId delivered() {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.SPAN);
        truth.seal(pilot, TruthPurpose.CALIBRATION, spans("hidden", 0), LabelColumns.guessed(), TrialPilots.QA);
        truth.seal(pilot, TruthPurpose.BLIND, spans("hidden-too", 0), LabelColumns.guessed(), TrialPilots.QA);
        trials.moveTo(pilot, Phase.CALIBRATION);
        deliver(pilot, BatchPurpose.CALIBRATION, "hidden");
        calibrations.grade(pilot);
        trials.moveTo(pilot, Phase.DELIVERY);
        deliver(pilot, BatchPurpose.PRODUCTION, "work");
        deliver(pilot, BatchPurpose.PRODUCTION, "hidden-too");
        return pilot;
    }

    public void compute(PilotId pilot, GradedSet set) {
        work.workOn(jobs.request(pilot, set, TrialPilots.QA).id(), "a worker", () -> false);
    }

    private void deliver(PilotId pilot, BatchPurpose purpose, String prefix) {
        batches.submit(pilot, purpose, "labels.csv", spans(prefix, 2), LabelColumns.guessed(), TrialPlans.VENDOR);
    }

    /** @param annotators none for truth; every tenth span of the second one is too long, every seventh of another type */
    private static InputStream spans(String prefix, int annotators) {
        List<String> lines = IntStream.range(0, ITEMS)
                .boxed()
                .flatMap(item -> IntStream.range(0, Math.max(1, annotators))
                        .mapToObj(annotator -> prefix + "-" + item + ",annotator-" + annotator + ",0,"
                                + (annotator == 1 && item % 10 == 0 ? 5 : 3) + ","
                                + (annotator == 1 && item % 7 == 0 ? "ORG" : "PER")))
                .toList();
        return TrialLabels.file("item,annotator,start,end,type", lines);
    }
}
