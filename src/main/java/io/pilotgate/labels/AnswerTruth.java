package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.HandedInFile;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadOptions.Side;
import io.pilotgate.labels.formats.ReadReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads truth of any kind, in whatever format it is. Nothing of what the file holds is repeated: what is wrong is told by its line. Tables
 * and the JSON of tools may name strata, texts of tokens and WebVTT in a comment; for what has no place for them see {@link StrataFile}.
 */
public final class AnswerTruth {

    private static final Pattern LISTED = Pattern.compile(" (Columns|Questions): ");

    private final LabelKind kind;
    private final LabelColumns columns;

    public AnswerTruth(LabelKind kind, LabelColumns columns) {
        this.kind = kind;
        this.columns = columns;
    }

    /**
     * @param file opens it, several times
     * @return what is worth knowing of the file
     * @throws Refusal where anything is wrong with it
     */
    public List<String> read(String name, Supplier<InputStream> file, Consumer<TruthRow> truth) {
        TruthModels.require(kind, columns.answers());
        if (!AnswerPass.isFor(kind, columns, file)) {
            readTable(file, truth);
            return List.of();
        }
        Findings findings = new Findings(true);
        StrataFile strata = StrataFile.of(new HandedInFile(name, file));
        Walk walk = new Walk(findings, strata, truth);
        ReadReport report = pass(name, file, walk);
        strata.tell(findings);
        findings.refuseIfAny();
        if (report.annotations() == 0) {
            throw Refusal.invalid("file", "There is no answer in this file: nothing would be sealed.");
        }
        List<String> notices = new ArrayList<>(LeftOutNotices.of(report, true));
        notices.addAll(strata.notices());
        notices.addAll(walk.models.notices());
        return notices;
    }

    private void readTable(Supplier<InputStream> file, Consumer<TruthRow> truth) {
        try (InputStream content = file.get()) {
            LabelReader.of(columns).discreet().readTruth(content, truth);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ReadReport pass(String name, Supplier<InputStream> file, Walk walk) {
        try {
            return new AnswerPass(kind, columns, Side.TRUTH).over(name, file, walk);
        } catch (Refusal refused) {
            throw new Refusal(
                    refused.kind(),
                    refused.reasons().stream().map(AnswerTruth::discreet).toList());
        }
    }

    /** Readers quote what they stumble over, and list the first row as the columns that it may not be. */
    private static Refusal.Reason discreet(Refusal.Reason reason) {
        String place = reason.place();
        if (place.matches("(.*, )?(line|row|object) \\d+")) {
            return new Refusal.Reason(
                    place,
                    "This cannot be read as an answer of the format that the file is in. Look at it there, or name the format.");
        }
        return new Refusal.Reason(place, LISTED.split(reason.text(), 2)[0]);
    }

    private final class Walk implements AnnotationSink {

        private final Findings findings;
        private final AnswerCheck check;
        private final TruthModels models;
        private final StrataFile side;
        private final Consumer<TruthRow> next;
        private final Map<String, LabelRow> first = new HashMap<>();
        private final Map<String, String> strata = new HashMap<>();

        Walk(Findings findings, StrataFile side, Consumer<TruthRow> next) {
            this.side = side;
            this.findings = findings;
            this.check = new AnswerCheck(kind, new DeclaredLabels(Set.of()), findings);
            this.models = new TruthModels(kind, columns.answers(), check, findings);
            this.next = next;
        }

        @Override
        public void stratum(Place place, String item, String stratum) {
            String name = CellText.strip(stratum);
            if (name.isEmpty()) {
                findings.add(Findings.Cause.EMPTY, "stratum", place.number(), "");
                return;
            }
            String before = strata.putIfAbsent(CellText.strip(item), name);
            if (before != null && !before.equals(name)) {
                findings.add(Findings.Cause.CONFLICTING_STRATUM, place.number(), "");
            }
        }

        @Override
        public void annotation(Annotation annotation) {
            check.row(annotation).ifPresent(row -> {
                LabelRow before = first.putIfAbsent(row.item(), row);
                if (before == null) {
                    String item = CellText.strip(annotation.item());
                    String stratum = side.of(annotation.place(), item, strata.getOrDefault(item, ""));
                    next.accept(new TruthRow(
                            row.line(), row.item(), row.label(), stratum, models.first(annotation, row.item())));
                } else {
                    models.again(annotation, row.item());
                    if (!before.label().equals(row.label())) {
                        findings.add(Findings.Cause.CONFLICTING_TRUTH, row.line(), "");
                    }
                }
            });
        }

        @Override
        public void leftOut(LeftOut why, Place place, String item) {
            check.leftOut(why, place, item);
        }
    }
}
