package io.pilotgate.delivery;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Label batches at the door: kept byte for byte, read row by row, taken whole or not at all. */
@Service
public class LabelBatches {

    /** The least items a calibration batch may have. */
    public static final int LEAST_CALIBRATION_ITEMS = 50;

    /** The most items a calibration batch may have. */
    public static final int MOST_CALIBRATION_ITEMS = 100;

    private final BatchStore store;
    private final BatchReading reading;
    private final DeliveryStore deliveries;
    private final Pilots pilots;
    private final FileStore files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LabelBatches(
            BatchStore store,
            BatchReading reading,
            DeliveryStore deliveries,
            Pilots pilots,
            FileStore files,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.deliveries = deliveries;
        this.pilots = pilots;
        this.files = files;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Takes a batch in. The same bytes for the same purpose again are the batch that is there already.
     * Cost: one pass over the file; memory grows with the answers of the file, for duplicates are looked for.
     */
    @Transactional
    public BatchReceipt submit(
            PilotId id, BatchPurpose purpose, String fileName, InputStream content, LabelColumns columns, PersonId by) {
        Pilot pilot = pilots.find(id);
        // One after the other: two batches at once could both give the same answer first.
        boolean locked = deliveries.isLockedForUpdate(id);
        KeptFile kept = files.keep(content);
        Optional<BatchReceipt> known = store.find(id, purpose, kept.hash());
        if (known.isPresent()) {
            return known.get();
        }
        checkPhase(pilot, purpose, locked);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long batch = store.insert(
                id, purpose, shortened(fileName), kept.hash(), pilot.schedule().dayAt(now), by, now);
        reading.readInto(batch, kept.hash(), columns);
        store.count(batch);
        BatchReceipt receipt = receipt(id, batch);
        check(id, receipt);
        audit.record(
                id,
                by,
                "label-batch-received",
                Long.toString(batch),
                Map.of(
                        "purpose", purpose.name(),
                        "sha256", kept.hash().hex(),
                        "answers", Long.toString(receipt.rows()),
                        "items", Long.toString(receipt.items())));
        facts.publishEvent(new LabelBatchReceived(id, batch, purpose));
        return receipt;
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

    public List<Judgment> judgments(PilotId pilot, BatchPurpose purpose) {
        return store.judgments(pilot, purpose);
    }

    public List<Judgment> judgments(long batch) {
        return store.judgments(batch);
    }

    /** Distinct items of production batches so far. */
    public long deliveredItems(PilotId pilot) {
        return store.deliveredItems(pilot);
    }

    private void check(PilotId pilot, BatchReceipt receipt) {
        if (receipt.purpose() == BatchPurpose.CALIBRATION) {
            if (receipt.items() < LEAST_CALIBRATION_ITEMS || receipt.items() > MOST_CALIBRATION_ITEMS) {
                throw Refusal.invalid(
                        "file",
                        "A calibration batch has " + LEAST_CALIBRATION_ITEMS + " to " + MOST_CALIBRATION_ITEMS
                                + " items; this file has " + receipt.items() + ".");
            }
            return;
        }
        List<BatchStore.AnsweredBefore> doubles = store.answeredBefore(pilot, receipt.id(), 20);
        if (!doubles.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    doubles.stream()
                            .map(twice -> new Refusal.Reason(
                                    "line " + twice.line(),
                                    "Item '" + twice.item() + "'"
                                            + (twice.annotator().isEmpty() ? "" : " of annotator " + twice.annotator())
                                            + " was answered in batch " + twice.earlierBatch()
                                            + " already. Leave it out: an answer counts once."))
                            .toList());
        }
    }

    private static void checkPhase(Pilot pilot, BatchPurpose purpose, boolean locked) {
        if (purpose == BatchPurpose.CALIBRATION) {
            pilot.requirePhase(Phase.CALIBRATION, "A calibration batch");
        } else {
            pilot.requirePhase(Phase.DELIVERY, "A label batch");
            if (locked) {
                throw Refusal.conflict(
                        "delivery", "The last delivery day is over; no further label batch is taken in this pilot.");
            }
        }
    }

    private static String shortened(String fileName) {
        String name = fileName.isBlank() ? "labels" : fileName;
        return name.length() > 255 ? name.substring(name.length() - 255) : name;
    }
}
