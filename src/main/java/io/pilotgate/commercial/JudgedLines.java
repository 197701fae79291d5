package io.pilotgate.commercial;

import io.pilotgate.commercial.intake.InvoiceFile;
import io.pilotgate.commercial.intake.InvoiceLine;
import io.pilotgate.commercial.match.ItemFinding;
import io.pilotgate.files.FileStore;
import io.pilotgate.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the lines of an invoice with what is found of them, and judges them anew where more is known since. */
@Component
class JudgedLines {

    /** Does the writing of some lines, all or nothing, and whatever else belongs to it. */
    interface Step {
        void take(Runnable writing);
    }

    private final InvoiceStore invoices;
    private final InvoiceLines lines;
    private final ItemRecords records;
    private final MatchClaims claims;
    private final FileStore files;

    JudgedLines(InvoiceStore invoices, InvoiceLines lines, ItemRecords records, MatchClaims claims, FileStore files) {
        this.invoices = invoices;
        this.lines = lines;
        this.records = records;
        this.claims = claims;
        this.files = files;
    }

    /** By what the lines of an invoice are judged as things are now. */
    Sha256 basis(Invoice invoice, long newestBatch) {
        return earlier(invoice).basis(newestBatch);
    }

    /** Goes on after the last line that is kept. */
    void keep(Invoice invoice, Step step) {
        var portions = new Keeping(invoice, judge(invoice), claims.kept(invoice.id()), step);
        try (InputStream file = files.open(invoice.sha256())) {
            InvoiceFile.read(file, portions::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        portions.flush();
    }

    void judgeAnew(Invoice invoice, Step step) {
        LineJudge judge = judge(invoice);
        List<NamedLine> portion = lines.named(invoice.id(), 0);
        while (!portion.isEmpty()) {
            List<NamedLine> judged = portion;
            List<@Nullable ItemFinding> findings = judge.judge(judged);
            long last = judged.get(judged.size() - 1).number();
            step.take(() -> {
                lines.keep(invoice.id(), judged, findings);
                claims.judgedTo(invoice.id(), last);
            });
            portion = lines.named(invoice.id(), last);
        }
        step.take(() -> claims.judgedTo(invoice.id(), invoice.lines()));
    }

    private LineJudge judge(Invoice invoice) {
        return new LineJudge(records, invoice, earlier(invoice));
    }

    private EarlierInvoices earlier(Invoice invoice) {
        return EarlierInvoices.of(invoice, invoices.all(invoice.pilot()), invoices.bases(invoice.pilot()));
    }

    private final class Keeping {

        private final Invoice invoice;
        private final LineJudge judge;
        private final long kept;
        private final Step step;
        private final List<InvoiceLine> portion = new ArrayList<>(InvoiceLines.PORTION);

        Keeping(Invoice invoice, LineJudge judge, long kept, Step step) {
            this.invoice = invoice;
            this.judge = judge;
            this.kept = kept;
            this.step = step;
        }

        void take(InvoiceLine line) {
            if (line.number() > kept) {
                portion.add(line);
            } else if (line.item() != null) {
                judge.pass(line.item());
            }
            if (portion.size() == InvoiceLines.PORTION) {
                flush();
            }
        }

        void flush() {
            if (portion.isEmpty()) {
                return;
            }
            Map<Long, ItemFinding> findings = findings();
            step.take(() -> {
                lines.append(invoice.id(), portion, findings);
                claims.keptTo(invoice.id(), portion.get(portion.size() - 1).number());
            });
            portion.clear();
        }

        private Map<Long, ItemFinding> findings() {
            List<NamedLine> named = new ArrayList<>();
            for (InvoiceLine line : portion) {
                if (line.item() != null) {
                    named.add(new NamedLine(line.number(), line.item(), line.contentHash(), null));
                }
            }
            List<@Nullable ItemFinding> found = judge.judge(named);
            Map<Long, ItemFinding> findings = new HashMap<>();
            for (int index = 0; index < found.size(); index++) {
                ItemFinding finding = found.get(index);
                if (finding != null) {
                    findings.put(named.get(index).number(), finding);
                }
            }
            return findings;
        }
    }
}
