package io.pilotgate.grading;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Tells batches that redo known items from those that an attempt is judged by. */
@Component
class CalibrationTrainings {

    private static final long ANY_SEED = 0;

    private final TruthVault vault;
    private final LabelBatches batches;
    private final ItemRule rule;

    CalibrationTrainings(TruthVault vault, LabelBatches batches, ItemRule rule) {
        this.vault = vault;
        this.batches = batches;
        this.rule = rule;
    }

    /** Whether a batch answers items of earlier attempts and none of this one's. */
    boolean isTraining(PilotId id, int attempt, long batch) {
        if (attempt == CalibrationAttempt.FIRST.number()) {
            return false;
        }
        List<Judgment> judgments = batches.judgments(batch);
        return !answers(judgments, truth(id, attempt))
                && IntStream.range(CalibrationAttempt.FIRST.number(), attempt)
                        .anyMatch(earlier -> answers(judgments, truth(id, earlier)));
    }

    /** Every such batch, oldest first: what came after the figure of its items stood. */
    List<CalibrationTraining> of(PilotId id, List<CalibrationResult> results) {
        Set<Long> graded = results.stream().map(CalibrationResult::batch).collect(Collectors.toSet());
        List<CalibrationResult> standing =
                results.stream().filter(CalibrationResult::isFinal).toList();
        return batches.of(id).stream()
                .filter(batch -> batch.purpose() == BatchPurpose.CALIBRATION && !graded.contains(batch.id()))
                .flatMap(batch -> training(id, batch, standing).stream())
                .toList();
    }

    private Optional<CalibrationTraining> training(PilotId id, BatchReceipt batch, List<CalibrationResult> standing) {
        List<Judgment> judgments = batches.judgments(batch.id());
        return standing.stream()
                .filter(result -> result.batch() < batch.id() && answers(judgments, truth(id, result.attempt())))
                .map(result -> new CalibrationTraining(
                        batch.id(),
                        result.attempt(),
                        proportion(id, judgments, truth(id, result.attempt())),
                        batch.receivedAt()))
                .findFirst();
    }

    private Map<String, String> truth(PilotId id, int attempt) {
        return vault.open(id, TruthPurpose.CALIBRATION, attempt);
    }

    private static boolean answers(List<Judgment> judgments, Map<String, String> truth) {
        return judgments.stream().anyMatch(judgment -> truth.containsKey(judgment.item()));
    }

    private Proportion proportion(PilotId id, List<Judgment> judgments, Map<String, String> truth) {
        return rule.over(id, truth)
                .addAll(judgments)
                .labels()
                .report(CalibrationResult.TIES, ANY_SEED)
                .perItem()
                .proportion()
                .orElseThrow();
    }
}
