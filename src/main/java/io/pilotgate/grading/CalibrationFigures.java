package io.pilotgate.grading;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.metrics.Classification;
import io.pilotgate.grading.metrics.ItemAccuracy;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays a calibration batch beside the truth of its attempt. */
@Component
class CalibrationFigures {

    private static final long ANY_SEED = 0;

    private final TruthVault vault;
    private final LabelBatches batches;
    private final Agreements agreements;
    private final CalibrationTrainings trainings;
    private final ItemRule rule;

    CalibrationFigures(
            TruthVault vault,
            LabelBatches batches,
            Agreements agreements,
            CalibrationTrainings trainings,
            ItemRule rule) {
        this.vault = vault;
        this.batches = batches;
        this.agreements = agreements;
        this.trainings = trainings;
        this.rule = rule;
    }

    /** The newest batch that was delivered for this attempt; one that redoes items of earlier ones is training. */
    Optional<BatchReceipt> newestBatch(PilotId id, CalibrationAttempt attempt) {
        return batches.of(id).stream()
                .filter(batch -> batch.purpose() == BatchPurpose.CALIBRATION && batch.id() > attempt.afterBatch())
                .filter(batch -> !trainings.isTraining(id, attempt.number(), batch.id()))
                .max(Comparator.comparing(BatchReceipt::id));
    }

    void requireTruth(PilotId id, int attempt) {
        if (vault.find(id, TruthPurpose.CALIBRATION, attempt).isEmpty()) {
            throw Refusal.conflict(
                    "groundTruth",
                    "No calibration truth is sealed for attempt " + attempt
                            + ". Seal 50 to 100 items that were not used before on the pilot's page first.");
        }
    }

    /** @throws Refusal where no truth is sealed for the attempt */
    CalibrationResult grade(PilotId id, CalibrationAttempt attempt, long batch, Instant at) {
        Map<String, String> truth = truth(id, attempt.number());
        List<Judgment> judgments = batches.judgments(batch);
        Classification labels = rule.over(id, truth).addAll(judgments).labels();
        ItemAccuracy accuracy = labels.report(CalibrationResult.TIES, ANY_SEED).perItem();
        return new CalibrationResult(
                0,
                attempt.number(),
                batch,
                agreements.of(id).terms().target(),
                truth.size(),
                accuracy.proportion().orElseThrow(),
                accuracy.tied(),
                itemsWithoutTruth(judgments, truth),
                at,
                Optional.empty());
    }

    /** One entry for each item of the truth, by item id, for a person: the vault puts the look on record. */
    List<CalibrationItem> review(PilotId id, int attempt, long batch, PersonId by) {
        Map<String, String> truth = vault.openForReview(id, attempt, by).stream()
                .collect(Collectors.toMap(LeafContent::item, LeafContent::label));
        return CalibrationItems.of(
                truth, rule.over(id, truth).addAll(batches.judgments(batch)).labels());
    }

    private Map<String, String> truth(PilotId id, int attempt) {
        requireTruth(id, attempt);
        return vault.open(id, TruthPurpose.CALIBRATION, attempt);
    }

    private static long itemsWithoutTruth(List<Judgment> judgments, Map<String, String> truth) {
        return judgments.stream()
                .map(Judgment::item)
                .distinct()
                .filter(item -> !truth.containsKey(item))
                .count();
    }
}
