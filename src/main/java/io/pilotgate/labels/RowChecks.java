package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.Findings.Cause;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Checks the rows of one file, hands on what is right and remembers what is wrong. */
final class RowChecks {

    private final RowRules rules;
    private final Consumer<LabelRow> labels;
    private final Consumer<TruthRow> truths;

    private final Findings findings;
    private final Map<String, TruthRow> truthOf = new HashMap<>();
    private final DeclaredLabels declared;
    private long rows;

    RowChecks(RowRules rules, Consumer<LabelRow> labels, Consumer<TruthRow> truths, Findings findings) {
        this.rules = rules;
        this.labels = labels;
        this.truths = truths;
        this.findings = findings;
        this.declared = new DeclaredLabels(rules.labels());
    }

    Findings findings() {
        return findings;
    }

    long rows() {
        return rows;
    }

    long items() {
        return Math.max(rules.answers().items(), truthOf.size());
    }

    void header(RowCells header) {
        header.checkCharacters(findings);
    }

    void row(RowCells row) {
        rows++;
        if (row.isOfWidth()) {
            row.checkCharacters(findings);
            content(row);
        } else {
            findings.add(
                    Cause.WRONG_WIDTH,
                    row.line(),
                    row.texts().size() + " instead of " + row.layout().width());
        }
    }

    private void content(RowCells row) {
        String item = row.read(ColumnRole.ITEM, findings);
        String annotator = row.read(ColumnRole.ANNOTATOR, findings);
        String label = row.read(ColumnRole.LABEL, findings);
        String truth = row.read(ColumnRole.TRUTH, findings);
        String hash = row.content(findings);
        String stratum = row.read(ColumnRole.STRATUM, findings);
        if (item == null) {
            return;
        }
        if (truth != null) {
            truth(new TruthRow(row.line(), item, truth, stratum == null ? "" : stratum));
        }
        boolean knowsWhom = annotator != null || !row.layout().has(ColumnRole.ANNOTATOR);
        if (label != null && !declared.allows(label)) {
            findings.add(declared.unknown(row.line(), row.column(ColumnRole.LABEL), label));
        }
        if (label != null && knowsWhom) {
            label(new LabelRow(row.line(), item, annotator, label, hash));
        }
    }

    private void truth(TruthRow row) {
        TruthRow first = truthOf.putIfAbsent(row.item(), row);
        if (first == null) {
            handOn(truths, row);
        } else {
            compare(Cause.CONFLICTING_TRUTH, row, TruthRow::label, first);
            compare(Cause.CONFLICTING_STRATUM, row, TruthRow::stratum, first);
        }
    }

    private void compare(Cause conflict, TruthRow row, Function<TruthRow, String> part, TruthRow first) {
        if (!part.apply(first).equals(part.apply(row))) {
            findings.add(
                    conflict,
                    row.line(),
                    Refusal.quoted(part.apply(row)) + " for item " + Refusal.quoted(row.item()) + ", which is "
                            + Refusal.quoted(part.apply(first)) + " in line " + first.line());
        }
    }

    private void label(LabelRow row) {
        if (!rules.knownItems().test(row.item())) {
            findings.add(Cause.UNKNOWN_ITEM, row.line(), Refusal.quoted(row.item()));
        }
        long earlier = rules.answers().earlierLine(row.item(), row.annotator(), row.line());
        if (earlier == 0) {
            handOn(labels, row);
        } else {
            tellTwice(findings, row, earlier);
        }
    }

    /** An answer that was given before. */
    static void tellTwice(Findings findings, LabelRow row, long earlier) {
        String item = "item " + Refusal.quoted(row.item());
        String since = ", labelled in line " + earlier + " already";
        if (row.annotator() == null) {
            findings.add(Cause.SECOND_LABEL, row.line(), item + since);
        } else {
            findings.add(Cause.DUPLICATE_ANSWER, row.line(), item + " by " + Refusal.quoted(row.annotator()) + since);
        }
    }

    private <T> void handOn(Consumer<T> next, T row) {
        if (rules.handsOnAll() || findings.isEmpty()) {
            next.accept(row);
        }
    }
}
