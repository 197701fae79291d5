package io.pilotgate.commercial;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.intake.InvoiceFile;
import io.pilotgate.files.FileName;
import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices and credit notes of a pilot: kept byte for byte, checked at the door, matched item by item. */
@Service
public class Invoices {

    private final InvoiceStore store;
    private final InvoiceDeedStore deeds;
    private final InvoiceLines lines;
    private final InvoiceDoor door;
    private final Matches matches;
    private final MatchClaims claims;
    private final MatchQueue queue;
    private final MatchLoad load;
    private final ReportedDays reported;
    private final ReconciliationStore accounts;
    private final InvoiceSettings settings;
    private final FileStore files;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    Invoices(
            InvoiceStore store,
            InvoiceDeedStore deeds,
            InvoiceLines lines,
            InvoiceDoor door,
            Matches matches,
            MatchClaims claims,
            MatchQueue queue,
            MatchLoad load,
            ReportedDays reported,
            ReconciliationStore accounts,
            InvoiceSettings settings,
            FileStore files,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.deeds = deeds;
        this.lines = lines;
        this.door = door;
        this.matches = matches;
        this.claims = claims;
        this.queue = queue;
        this.load = load;
        this.reported = reported;
        this.accounts = accounts;
        this.settings = settings;
        this.files = files;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes an invoice in; the same file again is the same invoice. It is checked from its first line to its last and
     * matched at once, or behind the request where there is much to match.
     */
    @Transactional
    public Invoice takeIn(PilotId id, String fileName, InputStream content, PersonId by) {
        return takeIn(id, fileName, content, by, settings.atOnce());
    }

    /** @param atOnce lines up to so many are matched before this returns */
    @Transactional
    Invoice takeIn(PilotId id, String fileName, InputStream content, PersonId by, long atOnce) {
        Pilot pilot = pilots.find(id);
        KeptFile kept = files.keep(content);
        accounts.lock(id);
        Optional<Invoice> known = all(id).stream()
                .filter(invoice -> invoice.sha256().equals(kept.hash()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        InvoiceFile.Read read = read(kept);
        Optional<Invoice> credited = door.check(pilot, read.header());
        Invoice draft =
                Invoice.received(id, read, kept.hash(), FileName.of(fileName).value(), credited, by, now());
        boolean behind = load.isMuch(id, read.lines(), atOnce) || load.waitsForOthers(draft);
        long number = store.insert(pilot.vendor(), behind ? draft.beingMatched() : draft);
        if (behind) {
            queue.signal().given();
        } else {
            matches.matchNow(pilot, find(id, number));
        }
        record(find(id, number), by);
        return find(id, number);
    }

    /** Matches an invoice that is still open with what is known by now; a large one behind the request. */
    @Transactional
    public Invoice matchAgain(PilotId id, long number) {
        accounts.lock(id);
        Invoice invoice = find(id, number);
        if (!invoice.state().isOpen()) {
            throw Refusal.conflict("state", "This invoice is " + invoice.state().title() + "; its match stands.");
        }
        MatchProgress progress = invoice.matching();
        if (progress != null ? progress.failed() : load.isLarge(invoice) || load.waitsForOthers(invoice)) {
            claims.ask(number);
            queue.signal().given();
        } else if (progress == null) {
            matches.matchNow(pilots.find(id), invoice);
        }
        return find(id, number);
    }

    /**
     * The invoice, matched with all that is known by now.
     *
     * @throws Refusal where that takes longer than a person waits
     */
    Invoice current(PilotId id, long number) {
        Invoice invoice = find(id, number);
        load.requireLight(invoice);
        return matchAgain(id, number);
    }

    /** Oldest first. */
    public List<Invoice> all(PilotId id) {
        return store.all(id);
    }

    public Invoice find(PilotId id, long number) {
        return store.find(id, number)
                .orElseThrow(() -> Refusal.notFound("invoiceId", "This pilot has no invoice with this id."));
    }

    public List<InvoiceDeed> deeds(Invoice invoice) {
        return deeds.of(invoice);
    }

    /** The days of its period: what was reported, delivered and billed. */
    public List<ReportedDay> days(Invoice invoice) {
        return reported.of(pilots.find(invoice.pilot()), invoice.period());
    }

    /** Lines whose items are not paid, at most so many, in the order of the invoice. */
    @Transactional(readOnly = true)
    public void eachWithheld(Invoice invoice, int most, Consumer<MatchedLine> reader) {
        lines.eachWithheld(invoice.id(), most, reader);
    }

    /** As it was handed in. The caller closes it. */
    public InputStream open(Invoice invoice) {
        return files.open(invoice.sha256());
    }

    private InvoiceFile.Read read(KeptFile kept) {
        try (InputStream file = files.open(kept.hash())) {
            return InvoiceFile.read(file, line -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(Invoice invoice, PersonId by) {
        audit.record(
                invoice.pilot(),
                by,
                invoice.isCreditNote() ? "credit-note-received" : "invoice-received",
                invoice.number(),
                Map.of(
                        "total", invoice.total().toString(),
                        "payable",
                                invoice.matching() == null ? invoice.payable().toString() : "not matched yet",
                        "lines", Long.toString(invoice.lines()),
                        "sha256", invoice.sha256().hex()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
