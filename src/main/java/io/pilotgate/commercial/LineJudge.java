package io.pilotgate.commercial;

import io.pilotgate.commercial.ItemRecords.Billed;
import io.pilotgate.commercial.match.Delivered;
import io.pilotgate.commercial.match.ItemFinding;
import io.pilotgate.kernel.PilotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges the lines of one invoice or credit note that name items, in their order and a portion at a time, so that memory
 * does not grow with the invoice.
 */
final class LineJudge {

    private final ItemRecords records;
    private final PilotId pilot;
    private final long invoice;
    private final EarlierInvoices earlier;
    private final SeenItems seen;

    LineJudge(ItemRecords records, Invoice invoice, EarlierInvoices earlier) {
        this.records = records;
        this.pilot = invoice.pilot();
        this.invoice = invoice.id();
        this.earlier = earlier;
        this.seen = new SeenItems(invoice.lines());
    }

    /** Takes note of a line that is judged already. */
    void pass(String item) {
        seen.add(item);
    }

    /** What is found of each of them, in their order; all lines before them are judged and kept. */
    List<@Nullable ItemFinding> judge(List<NamedLine> portion) {
        if (portion.isEmpty()) {
            return List.of();
        }
        Map<String, List<Billed>> before = before(portion);
        return earlier.isOfCreditNote() ? credit(portion, before) : bill(portion, before);
    }

    private Map<String, List<Billed>> before(List<NamedLine> portion) {
        List<String> asked = new ArrayList<>();
        for (NamedLine line : portion) {
            if (seen.add(line.item()) || !earlier.invoices().isEmpty()) {
                asked.add(line.item());
            }
        }
        return records.billed(earlier.invoices(), invoice, portion.get(0).number(), asked);
    }

    private List<@Nullable ItemFinding> bill(List<NamedLine> portion, Map<String, List<Billed>> before) {
        Map<String, Delivered> delivered =
                records.delivered(pilot, portion.stream().map(NamedLine::item).toList());
        Map<String, Tally> tallies = new HashMap<>();
        List<@Nullable ItemFinding> findings = new ArrayList<>(portion.size());
        for (NamedLine line : portion) {
            Tally tally = tallies.computeIfAbsent(line.item(), item -> tally(before.getOrDefault(item, List.of())));
            Delivered item = delivered.get(line.item());
            ItemFinding finding =
                    item == null ? ItemFinding.MISSING : item.judge(tally.paid, tally.named, line.contentHash());
            tally.named++;
            tally.paid += finding == ItemFinding.PAYABLE ? 1 : 0;
            findings.add(finding);
        }
        return findings;
    }

    /** How often an item was paid, and named, before a line. */
    private static final class Tally {
        private long paid;
        private long named;
    }

    private Tally tally(List<Billed> before) {
        Tally tally = new Tally();
        for (Billed lines : before) {
            boolean here = lines.invoice() == invoice;
            long paid = lines.finding() == ItemFinding.PAYABLE
                    ? lines.lines()
                    : lines.finding() == ItemFinding.CREDITED ? -lines.lines() : 0;
            tally.paid += paid;
            tally.named += here ? lines.lines() : paid;
        }
        return tally;
    }

    private List<@Nullable ItemFinding> credit(List<NamedLine> portion, Map<String, List<Billed>> before) {
        Map<String, Long> named = new HashMap<>();
        List<@Nullable ItemFinding> findings = new ArrayList<>(portion.size());
        for (NamedLine line : portion) {
            List<Billed> known = before.getOrDefault(line.item(), List.of());
            long paid = sum(known, true, ItemFinding.PAYABLE);
            long earlierNotes = sum(known, false, null) + named.merge(line.item(), 1L, Long::sum) - 1;
            findings.add(ItemFinding.ofCredit(sum(known, true, null) - paid, paid, earlierNotes));
        }
        return findings;
    }

    /** @param of null for all */
    private long sum(List<Billed> known, boolean inCredited, @Nullable ItemFinding of) {
        return known.stream()
                .filter(lines -> earlier.isCredited(lines.invoice()) == inCredited)
                .filter(lines -> of == null || lines.finding() == of)
                .mapToLong(Billed::lines)
                .sum();
    }
}
