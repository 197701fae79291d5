package io.pilotgate.grading;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.SampleGrading.Graded;
import io.pilotgate.grading.metrics.ClassificationReport;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays the delivery beside sealed truth. Truth is sealed and deliveries lock: the same pilot always has the same figures. */
@Component
class BlindFigures {

    /** Of the bootstrap where no plan was fixed whose seed could serve. */
    private static final long SEED_WITHOUT_PLAN = 0;

    private final TruthVault vault;
    private final BlindSample sample;
    private final SampleGrading grading;
    private final LabelBatches batches;
    private final SamplePlanStore plans;
    private final CalibrationStore calibrations;
    private final ItemRule rule;

    BlindFigures(
            TruthVault vault,
            BlindSample sample,
            SampleGrading grading,
            LabelBatches batches,
            SamplePlanStore plans,
            CalibrationStore calibrations,
            ItemRule rule) {
        this.vault = vault;
        this.sample = sample;
        this.grading = grading;
        this.batches = batches;
        this.plans = plans;
        this.calibrations = calibrations;
        this.rule = rule;
    }

    BlindProgress progress(PilotId id) {
        Predicate<String> drawn = sample.wasDrawn(id);
        Set<String> delivered = new HashSet<>();
        batches.each(id, BatchPurpose.PRODUCTION, judgment -> {
            if (drawn.test(judgment.item())) {
                delivered.add(judgment.item());
            }
        });
        return new BlindProgress(sample.size(id), delivered.size());
    }

    /** Without a plan nothing was drawn, and no data is not a score. */
    BlindResult grade(PilotId id, Instant at) {
        return plans.find(id).map(plan -> grade(id, plan, at)).orElseGet(() -> {
            ClassificationReport pooled = report(id, SEED_WITHOUT_PLAN);
            return new BlindResult(0, 0, StageFigures.NO_DATA, 0, Verdict.NO_DATA, 0, pooled, at, Optional.empty());
        });
    }

    private BlindResult grade(PilotId id, SamplePlan plan, Instant at) {
        Graded graded = grading.grade(id, plan.rule());
        StageFigures figures = graded.figures();
        boolean both = plan.rule().needsSecond(figures.stages().get(0));
        return new BlindResult(
                0,
                both ? plan.drawn() : Math.min(plan.drawn(), plan.rule().first().n()),
                figures,
                graded.tied(),
                figures.verdict(plan.rule()),
                graded.items().used(),
                report(id, plan.bootstrapSeed()),
                at,
                Optional.empty());
    }

    /** The batch that was graded last in each calibration attempt, and the whole delivery. */
    private ClassificationReport report(PilotId id, long seed) {
        Set<Long> calibrated = new HashSet<>(calibrations.results(id).stream()
                .collect(
                        Collectors.toMap(CalibrationResult::attempt, CalibrationResult::batch, (older, newer) -> newer))
                .values());
        ItemAnswers answers = rule.over(id, vault.openAll(id));
        batches.each(id, BatchPurpose.CALIBRATION, judgment -> {
            if (calibrated.contains(judgment.batch())) {
                answers.add(judgment);
            }
        });
        batches.each(id, BatchPurpose.PRODUCTION, answers::add);
        return answers.labels().report(BlindResult.TIES, seed);
    }
}
