package io.pilotgate.decision.quality;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Judgment;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.DisputeStage;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.FailedItem;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells faults of the instructions from those of the vendor. It explains a figure and never changes it: the verdict is over
 * all that failed.
 */
@Service
public class Faults {

    private static final int LONGEST = 4000;

    private final FaultStore store;
    private final Disputes disputes;
    private final LabelBatches batches;
    private final AuditTrail audit;
    private final Clock clock;

    Faults(FaultStore store, Disputes disputes, LabelBatches batches, AuditTrail audit, Clock clock) {
        this.store = store;
        this.disputes = disputes;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What may be marked: failed items once nobody contests them any more. Before that the vendor's labels would tell an
     * adjudicator which of two is whose.
     */
    public List<FailedItem> failed(PilotId pilot) {
        DisputeStage stage = disputes.stage(pilot);
        return stage == DisputeStage.SETTLED || stage == DisputeStage.GIVEN_UP ? disputes.failed(pilot) : List.of();
    }

    /** The newest of each failed item, by its number. */
    public Collection<FaultMark> marks(PilotId pilot) {
        return store.newest(pilot).values();
    }

    /** @param reason what the version of the SOP says of it, 1 to 4000 characters */
    @Transactional
    public FaultMark mark(PilotId pilot, int number, boolean instruction, String reason, PersonId by) {
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw Refusal.invalid(
                    "reason",
                    "Say in 1 to " + LONGEST + " characters where the SOP told it wrongly, or why it did not.");
        }
        FailedItem failed = failed(pilot).stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "number",
                        "There is no failed item " + FailedItem.label(number)
                                + " to mark. Items are marked once nobody contests them any more."));
        FaultMark mark = new FaultMark(
                number,
                instruction,
                version(pilot, failed.item()),
                reason.strip(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.append(pilot, mark);
        audit.record(
                pilot,
                by,
                "fault-marked",
                mark.label(),
                Map.of("fault", instruction ? "instruction" : "vendor", "reason", mark.reason()));
        return mark;
    }

    /** The version of the batch with the item's first label. */
    private @Nullable String version(PilotId pilot, String item) {
        return batches.judgments(pilot, BatchPurpose.PRODUCTION, Set.of(item)).stream()
                .map(Judgment::batch)
                .findFirst()
                .map(batch -> batches.receipt(pilot, batch).sopVersion())
                .orElse(null);
    }
}
