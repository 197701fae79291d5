package io.pilotgate.files;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a pilot: contracts, certificates, procedures, evidence. */
@Service
@Transactional
public class PilotDocuments {

    private final FileStore store;
    private final PilotDocumentRecords records;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PilotDocuments(
            FileStore store,
            PilotDocumentRecords records,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Keeps a document. The same bytes of the same kind, handed in again, are the document that is there already:
     * nothing is written and nothing announced.
     *
     * @param mediaType as the sender names it; kept, not believed
     * @throws Refusal where the file is empty, too large or has no name
     */
    public PilotDocument upload(
            PilotId pilot, DocumentKind kind, String fileName, String mediaType, InputStream content, PersonId by) {
        String name = FileName.of(fileName).value();
        String claimed = ClaimedMediaType.of(mediaType).value();
        KeptFile file = store.keep(content);
        var document = new PilotDocument(0, pilot, kind, name, claimed, file.hash(), file.size(), by, now());
        if (records.add(document)) {
            announce(document);
        }
        return records.find(pilot, kind, file.hash()).orElseThrow();
    }

    /**
     * Keeps the newest document of each of these kinds in another pilot too: the same bytes under the same hash.
     *
     * @return what was carried over
     */
    public List<PilotDocument> carryOver(PilotId from, PilotId to, Set<DocumentKind> kinds, PersonId by) {
        return kinds.stream()
                .sorted()
                .flatMap(kind -> latest(from, kind).stream())
                .map(document -> carryOver(document, to, by))
                .toList();
    }

    private PilotDocument carryOver(PilotDocument document, PilotId to, PersonId by) {
        var carried = new PilotDocument(
                0,
                to,
                document.kind(),
                document.fileName(),
                document.mediaType(),
                document.hash(),
                document.size(),
                by,
                now());
        if (records.add(carried)) {
            announce(carried);
        }
        return records.find(to, document.kind(), document.hash()).orElseThrow();
    }

    private void announce(PilotDocument document) {
        audit.record(
                document.pilot(),
                document.uploadedBy(),
                "document-uploaded",
                document.kind() + " " + document.fileName(),
                Map.of("sha256", document.hash().hex(), "size", Long.toString(document.size())));
        facts.publishEvent(new DocumentUploaded(document.pilot(), document.kind(), document.hash()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The pilot's documents in the order in which they came. */
    @Transactional(readOnly = true)
    public List<PilotDocument> of(PilotId pilot) {
        return records.of(pilot);
    }

    /** The newest document of this kind. */
    @Transactional(readOnly = true)
    public Optional<PilotDocument> latest(PilotId pilot, DocumentKind kind) {
        return records.of(pilot).stream()
                .filter(document -> document.kind() == kind)
                .reduce((earlier, later) -> later);
    }

    /**
     * A document of this pilot.
     *
     * @throws Refusal where the pilot has no document with this id
     */
    @Transactional(readOnly = true)
    public PilotDocument find(PilotId pilot, long id) {
        return records.find(pilot, id)
                .orElseThrow(() -> Refusal.notFound("document", "This pilot has no document " + id + "."));
    }

    /**
     * The bytes of a document of this pilot, read piece by piece.
     *
     * @throws Refusal where the pilot has no document with this id
     */
    public InputStream read(PilotId pilot, long id) {
        return store.open(find(pilot, id).hash());
    }
}
