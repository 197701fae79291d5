package io.pilotgate.commercial;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.intake.InvoiceFile;
import io.pilotgate.commercial.intake.InvoiceHeader;
import io.pilotgate.commercial.intake.InvoiceLine;
import io.pilotgate.commercial.match.Match;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices and credit notes of a pilot: kept byte for byte, checked at the door, matched item by item. */
@Service
public class Invoices {

    private final InvoiceStore store;
    private final InvoiceLines lines;
    private final InvoiceDoor door;
    private final InvoiceMatching matching;
    private final ReportedDays reported;
    private final ReconciliationStore accounts;
    private final FileStore files;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Invoices(
            InvoiceStore store,
            InvoiceLines lines,
            InvoiceDoor door,
            InvoiceMatching matching,
            ReportedDays reported,
            ReconciliationStore accounts,
            FileStore files,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.door = door;
        this.matching = matching;
        this.reported = reported;
        this.accounts = accounts;
        this.files = files;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes an invoice in and matches it; the same file again is the same invoice. */
    @Transactional
    public Invoice takeIn(PilotId id, String fileName, InputStream content, PersonId by) {
        Pilot pilot = pilots.find(id);
        KeptFile kept = files.keep(content);
        accounts.lock(id);
        Optional<Invoice> known = all(id).stream()
                .filter(invoice -> invoice.sha256().equals(kept.hash()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        InvoiceFile.Read read = read(kept, line -> {});
        Optional<Invoice> credited = door.check(pilot, read.header());
        Invoice invoice = invoice(id, read, kept, FileName.of(fileName).value(), credited, by);
        long number = store.insert(pilot.vendor(), invoice);
        keepLines(number, kept);
        rematch(pilot, number);
        record(find(id, number), by);
        facts.publishEvent(new InvoiceReceived(id, number));
        return find(id, number);
    }

    /** Matches an invoice that is still open with what is known by now. */
    @Transactional
    public Invoice matchAgain(PilotId id, long number) {
        accounts.lock(id);
        Invoice invoice = find(id, number);
        if (!invoice.state().isOpen()) {
            throw Refusal.conflict("state", "This invoice is " + invoice.state().title() + "; its match stands.");
        }
        rematch(pilots.find(id), number);
        return find(id, number);
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
        return store.deeds(invoice);
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

    private void rematch(Pilot pilot, long number) {
        Match match = matching.match(pilot, find(pilot.id(), number));
        store.keepMatch(number, match, now());
    }

    private void keepLines(long number, KeptFile kept) {
        List<InvoiceLine> portion = new ArrayList<>(InvoiceLines.PORTION);
        read(kept, line -> {
            portion.add(line);
            if (portion.size() == InvoiceLines.PORTION) {
                lines.append(number, portion);
                portion.clear();
            }
        });
        lines.append(number, portion);
    }

    private InvoiceFile.Read read(KeptFile kept, Consumer<InvoiceLine> reader) {
        try (InputStream file = files.open(kept.hash())) {
            return InvoiceFile.read(file, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Invoice invoice(
            PilotId id,
            InvoiceFile.Read read,
            KeptFile kept,
            String fileName,
            Optional<Invoice> credited,
            PersonId by) {
        InvoiceHeader header = read.header();
        Instant now = now();
        return new Invoice(
                0,
                id,
                header.number(),
                credited.map(Invoice::id).orElse(null),
                header.issuedOn(),
                header.period(),
                header.total(),
                header.tax(),
                read.lines(),
                fileName,
                kept.hash(),
                by,
                now,
                InvoiceState.RECEIVED,
                header.total(),
                new Match(header.total(), header.total(), List.of(), List.of()),
                now,
                null);
    }

    private void record(Invoice invoice, PersonId by) {
        audit.record(
                invoice.pilot(),
                by,
                invoice.isCreditNote() ? "credit-note-received" : "invoice-received",
                invoice.number(),
                Map.of(
                        "total", invoice.total().toString(),
                        "payable", invoice.payable().toString(),
                        "lines", Long.toString(invoice.lines()),
                        "sha256", invoice.sha256().hex()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
