package io.pilotgate.delivery;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Label batches that count: taken whole or not at all, see {@link Uploads}. */
@Service
public class LabelBatches {

    /** The least items a calibration batch may have. */
    public static final int LEAST_CALIBRATION_ITEMS = 50;

    /** The most items a calibration batch may have. */
    public static final int MOST_CALIBRATION_ITEMS = 100;

    private final BatchStore store;
    private final JudgmentStore judgments;
    private final UploadIntake intake;
    private final SopBinding sops;

    LabelBatches(BatchStore store, JudgmentStore judgments, UploadIntake intake, SopBinding sops) {
        this.store = store;
        this.judgments = judgments;
        this.intake = intake;
        this.sops = sops;
    }

    /**
     * Takes a batch in that was labelled by the newest version of the SOP that both sides signed, whatever its size at
     * once. The same bytes for the same purpose again are the batch that is there already.
     */
    @Transactional
    public BatchReceipt submit(
            PilotId id, BatchPurpose purpose, String fileName, InputStream content, LabelColumns columns, PersonId by) {
        BatchTerms terms = new BatchTerms(purpose, columns, sops.newest(id), Manifest.EMPTY);
        Upload upload = intake.take(id, HandedIn.batch(fileName, terms), content, by, true, Long.MAX_VALUE);
        return store.find(id, purpose, upload.sha256()).orElseThrow();
    }

    public BatchReceipt receipt(PilotId pilot, long batch) {
        return store.find(pilot, batch)
                .orElseThrow(() -> Refusal.notFound("batchId", "This pilot has no label batch with this id."));
    }

    public List<BatchReceipt> of(PilotId pilot) {
        return store.all(pilot);
    }

    public Optional<BatchReceipt> newest(PilotId pilot, BatchPurpose purpose) {
        return store.all(pilot).stream()
                .filter(receipt -> receipt.purpose() == purpose)
                .reduce((older, newer) -> newer);
    }

    /**
     * Reads every judgment of a purpose in the order in which they came, one after the other: a delivery may be larger
     * than memory.
     */
    @Transactional(readOnly = true)
    public void each(PilotId pilot, BatchPurpose purpose, Consumer<Judgment> reader) {
        judgments.each(pilot, purpose, reader);
    }

    /**
     * The judgments of some items, in the order in which they came. The database is not asked for these items, whose names
     * its log might keep: which ones were drawn is nobody's to know.
     */
    @Transactional(readOnly = true)
    public List<Judgment> judgments(PilotId pilot, BatchPurpose purpose, Set<String> items) {
        List<Judgment> found = new ArrayList<>();
        judgments.each(pilot, purpose, judgment -> {
            if (items.contains(judgment.item())) {
                found.add(judgment);
            }
        });
        return found;
    }

    public List<Judgment> judgments(long batch) {
        return judgments.of(batch);
    }

    /** Distinct items of production batches so far. */
    public long deliveredItems(PilotId pilot) {
        return judgments.deliveredItems(pilot);
    }
}
