package io.pilotgate.delivery.turnaround;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.turnaround.WorkRequest.End;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that is asked for with a promised turnaround: asked, data handed over, finished; each with its time on record. */
@Service
public class WorkRequests {

    private static final long MOST_ITEMS = 1_000_000_000;
    private static final int LONGEST_ABOUT = 2000;

    private final RequestStore store;
    private final OpenWork open;
    private final LabelBatches batches;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WorkRequests(
            RequestStore store,
            OpenWork open,
            LabelBatches batches,
            Deliveries deliveries,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.open = open;
        this.batches = batches;
        this.deliveries = deliveries;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** By number. */
    public List<WorkRequest> of(PilotId id) {
        return store.all(id);
    }

    /** @param asked its data may be due up to 90 days back, for what was agreed on paper, and as far ahead */
    @Transactional
    public WorkRequest ask(PilotId id, AskedWork asked, PersonId by) {
        open.require(id, "A request for work");
        if (asked.items() < 1 || asked.items() > MOST_ITEMS) {
            throw Refusal.invalid("items", "Say how many items are asked for: 1 to 1,000,000,000.");
        }
        String about = Evidence.require("about", asked.about(), LONGEST_ABOUT, "Say what is asked for.");
        OpenWork.requireNear("dataDue", asked.dataDue(), clock.instant());
        deliveries.awaitUploads(id); // Two at once would take one number.
        WorkRequest request = new WorkRequest(
                store.all(id).size() + 1,
                asked.tier(),
                asked.items(),
                about,
                asked.dataDue().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                by,
                now());
        store.insert(id, request);
        record(
                id,
                by,
                "work-requested",
                request.number(),
                Map.of("tier", asked.tier().name()));
        facts.publishEvent(new WorkRequested(id, request.number()));
        return request;
    }

    /** The buyer has handed the data over. What is on record is not changed again. */
    @Transactional
    public WorkRequest handOver(PilotId id, int number, Instant at, PersonId by) {
        WorkRequest request = locked(id, number);
        if (request.dataAt() != null) {
            throw Refusal.conflict("dataAt", "The data of " + request.label() + " is handed over already.");
        }
        if (at.isAfter(clock.instant())) {
            throw Refusal.invalid("dataAt", "That is still to come. Record it once the data is handed over.");
        }
        OpenWork.requireNear("dataAt", at, clock.instant());
        store.handOver(id, number, at.truncatedTo(ChronoUnit.MICROS));
        record(id, by, "work-data-handed-over", number, Map.of("at", at.toString()));
        facts.publishEvent(new WorkDataHandedOver(id, number));
        return find(id, number);
    }

    /** A batch finishes it, at the time it came. */
    @Transactional
    public WorkRequest finish(PilotId id, int number, long batch, PersonId by) {
        WorkRequest request = unfinished(id, number);
        BatchReceipt receipt = batches.receipt(id, batch);
        if (receipt.purpose() == BatchPurpose.CALIBRATION) {
            throw Refusal.invalid("batch", "Batch " + batch + " is a calibration batch, which no request asks for.");
        }
        requireAfterData(request, "batch", receipt.receivedAt());
        store.finish(id, number, new End(receipt.receivedAt(), batch, "", by));
        record(id, by, "work-finished", number, Map.of("batch", Long.toString(batch)));
        return find(id, number);
    }

    /** A lead records that it was finished where no batch shows it. */
    @Transactional
    public WorkRequest finish(PilotId id, int number, Instant at, String evidence, PersonId by) {
        WorkRequest request = unfinished(id, number);
        String known = Evidence.require("evidence", evidence, "Say what it is known from that the work was finished.");
        if (at.isAfter(clock.instant())) {
            throw Refusal.invalid("finishedAt", "That is still to come. Record it once the work is finished.");
        }
        requireAfterData(request, "finishedAt", at);
        store.finish(id, number, new End(at.truncatedTo(ChronoUnit.MICROS), null, known, by));
        record(id, by, "work-finished", number, Map.of("at", at.toString(), "evidence", known));
        return find(id, number);
    }

    WorkRequest find(PilotId id, int number) {
        return store.all(id).stream()
                .filter(request -> request.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound("request", "This pilot has no request " + WorkRequest.label(number) + "."));
    }

    private WorkRequest unfinished(PilotId id, int number) {
        WorkRequest request = locked(id, number);
        if (request.end() != null) {
            throw Refusal.conflict("request", request.label() + " is finished already.");
        }
        if (request.dataAt() == null) {
            throw Refusal.conflict(
                    "request",
                    "The data of " + request.label()
                            + " is not handed over yet. A lead records when it was, then it can" + " be finished.");
        }
        return request;
    }

    private WorkRequest locked(PilotId id, int number) {
        open.require(id, "A request for work");
        deliveries.awaitUploads(id);
        return find(id, number);
    }

    private static void requireAfterData(WorkRequest request, String place, Instant at) {
        if (request.dataAt() != null && at.isBefore(request.dataAt())) {
            throw Refusal.invalid(
                    place,
                    "That is before the data of " + request.label() + " was handed over, " + request.dataAt()
                            + ". Name what came after it.");
        }
    }

    private void record(PilotId id, PersonId by, String action, int number, Map<String, String> details) {
        audit.record(id, by, action, WorkRequest.label(number), details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
