package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelInspection.Seen;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadOptions.Side;
import io.pilotgate.labels.formats.ReadReport;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Looks a file of answers of any kind through to its end, in whatever format it is, and tells everything that is wrong with it. A table of
 * one class a row goes the way of {@link LabelInspection}. Elsewhere several answers may begin in one line: rows are numbered by lines as
 * far as these rise, and on from there, so that each has a number of its own.
 */
public final class AnswerInspection {

    /**
     * What the file turned out to hold.
     *
     * @param notices what is worth knowing and refuses nothing
     */
    public record Inspected(Seen seen, List<String> notices) {}

    private final LabelKind kind;
    private final LabelColumns columns;
    private final Set<String> labels;

    /** @param allowed the labels that may be given; any where there are none */
    public AnswerInspection(LabelKind kind, LabelColumns columns, Set<String> allowed) {
        this.kind = kind;
        this.columns = columns;
        this.labels = Set.copyOf(allowed);
    }

    /** Whether a file can be shown as a table. */
    public static boolean isTable(Supplier<InputStream> file) {
        return AnswerPass.kindOf(file).isEmpty();
    }

    /** @param file opens it, several times */
    public Inspected over(String name, Supplier<InputStream> file, Consumer<LabelRow> rows, FindingSink sink) {
        if (!AnswerPass.isFor(kind, columns, file)) {
            return new Inspected(LabelInspection.of(columns).allowing(labels).over(file, rows, sink), List.of());
        }
        Findings findings = new Findings(false, sink);
        try (AnswersOnDisk answers = new AnswersOnDisk()) {
            Walk walk = new Walk(findings, (row, place) -> {
                answers.earlierLine(row.item(), row.annotator(), row.line());
                rows.accept(row);
            });
            List<String> notices = walk(walk, name, file);
            AnswersOnDisk.Repeats repeats = answers.repeats(LabelInspection.MOST_REPEATS);
            if (repeats.count() > 0) {
                tell(name, file, repeats, findings);
            }
            return new Inspected(new Seen(walk.rows, answers.items(), null), notices);
        }
    }

    private List<String> walk(Walk walk, String name, Supplier<InputStream> file) {
        try {
            ReadReport report = new AnswerPass(kind, columns, Side.LABELS).over(name, file, walk);
            if (walk.rows == 0 && walk.findings.isEmpty()) {
                walk.findings.add(Finding.ofFile(
                        "file", "NO_ANSWERS", "There is no answer in this file.", "Look at what it was read as."));
            }
            return LeftOutNotices.of(report, false);
        } catch (Refusal refused) {
            walk.findings.stoppedBy(refused);
            return List.of();
        }
    }

    private void tell(String name, Supplier<InputStream> file, AnswersOnDisk.Repeats repeats, Findings findings) {
        Map<Long, Long> earlier = new HashMap<>();
        repeats.first().forEach(repeat -> earlier.put(repeat.line(), repeat.earlier()));
        Map<Long, Place> places = new HashMap<>();
        boolean[] named = new boolean[1];
        new AnswerPass(kind, columns, Side.LABELS).over(name, file, new Walk(new Findings(false), (row, place) -> {
            named[0] |= row.annotator() != null;
            if (earlier.containsValue(row.line())) {
                places.put(row.line(), place);
            }
            Long before = earlier.get(row.line());
            if (before != null) {
                LabelRow here = new LabelRow(place.number(), row.item(), row.annotator(), row.label());
                RowChecks.tellTwice(
                        findings, here, places.getOrDefault(before, place).number());
            }
        }));
        long more = repeats.count() - repeats.first().size();
        if (more > 0) {
            findings.more(named[0] ? Findings.Cause.DUPLICATE_ANSWER : Findings.Cause.SECOND_LABEL, more);
        }
    }

    /** Takes a row and where it stands. */
    private interface Rows {
        void take(LabelRow row, Place place);
    }

    private final class Walk implements AnnotationSink {

        private final Findings findings;
        private final AnswerCheck check;
        private final Rows next;
        private long rows;
        private long line;

        Walk(Findings findings, Rows next) {
            this.findings = findings;
            this.check = new AnswerCheck(kind, new DeclaredLabels(labels), findings);
            this.next = next;
        }

        @Override
        public void annotation(Annotation annotation) {
            rows++;
            line = Math.max(line + 1, annotation.place().number());
            check.row(annotation)
                    .ifPresent(row -> next.take(
                            new LabelRow(line, row.item(), row.annotator(), row.label(), row.content()),
                            annotation.place()));
        }

        @Override
        public void leftOut(LeftOut why, Place place, String item) {
            check.leftOut(why, place, item);
        }
    }
}
