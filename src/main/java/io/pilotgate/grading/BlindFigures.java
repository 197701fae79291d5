package io.pilotgate.grading;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.SampleGrading.Graded;
import io.pilotgate.grading.metrics.Classification;
import io.pilotgate.grading.metrics.ClassificationReport;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    BlindFigures(
            TruthVault vault,
            BlindSample sample,
            SampleGrading grading,
            LabelBatches batches,
            SamplePlanStore plans,
            CalibrationStore calibrations) {
        this.vault = vault;
        this.sample = sample;
        this.grading = grading;
        this.batches = batches;
        this.plans = plans;
        this.calibrations = calibrations;
    }

    BlindProgress progress(PilotId id) {
        return new BlindProgress(sample.size(id), sample.count(id, deliveredItems(id)));
    }

    /** Without a plan nothing was drawn, and no data is not a score. */
    BlindResult grade(PilotId id, Instant at) {
        return plans.find(id).map(plan -> grade(id, plan, at)).orElseGet(() -> {
            ClassificationReport pooled = report(vault.openAll(id), allJudgments(id), SEED_WITHOUT_PLAN);
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
                report(vault.openAll(id), allJudgments(id), plan.bootstrapSeed()),
                at,
                Optional.empty());
    }

    /** The batch that was graded last in each calibration attempt, and the whole delivery. */
    private Stream<Judgment> allJudgments(PilotId id) {
        Set<Long> calibrated = new HashSet<>(calibrations.results(id).stream()
                .collect(
                        Collectors.toMap(CalibrationResult::attempt, CalibrationResult::batch, (older, newer) -> newer))
                .values());
        return Stream.concat(
                judgments(id, BatchPurpose.CALIBRATION).filter(judgment -> calibrated.contains(judgment.batch())),
                judgments(id, BatchPurpose.PRODUCTION));
    }

    private Set<String> deliveredItems(PilotId id) {
        return judgments(id, BatchPurpose.PRODUCTION).map(Judgment::item).collect(Collectors.toSet());
    }

    private Stream<Judgment> judgments(PilotId id, BatchPurpose purpose) {
        return batches.judgments(id, purpose).stream();
    }

    private static ClassificationReport report(Map<String, String> truth, Stream<Judgment> judgments, long seed) {
        Classification labels = new Classification(truth);
        judgments.forEach(judgment -> labels.add(judgment.item(), judgment.label()));
        return labels.report(BlindResult.TIES, seed);
    }
}
