package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.HandedInFile;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.Place;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import io.pilotgate.labels.formats.ReadOptions.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strata in a file of their own, {@code strata.csv} beside the truth in its archive: subtitles of SRT, plain transcripts and utterances a
 * line have no place for them. Its rows and the items of the truth are each other's, or both are told; what would be sealed without a
 * stratum by mistake could never be given one.
 */
final class StrataFile {

    private static final int NAMED = 20;

    private record Row(long line, String stratum) {}

    private final Map<String, Row> byItem = new LinkedHashMap<>();
    private final List<String> unfit = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final Map<String, Row> unused = new LinkedHashMap<>();
    private int strata;

    /** Without a row where the archive has no such file, or is none. */
    static StrataFile of(HandedInFile archive) {
        StrataFile file = new StrataFile();
        try {
            byte[] rows = archive.strata().orElse(null);
            if (rows != null) {
                file.read(new HandedInFile(HandedInFile.STRATA, () -> new ByteArrayInputStream(rows)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    private void read(HandedInFile rows) throws IOException {
        try {
            rows.read("csv", options(), new Rows());
        } catch (Refusal unreadable) {
            throw Refusal.invalid(
                    HandedInFile.STRATA,
                    "This cannot be read. It is a table with a header and a row for each item, its columns named item and"
                            + " stratum.");
        }
        if (byItem.isEmpty()) {
            throw Refusal.invalid(HandedInFile.STRATA, "There is no row in it that names an item and its stratum.");
        }
        unused.putAll(byItem);
        strata = (int) byItem.values().stream().map(Row::stratum).distinct().count();
    }

    private static ReadOptions options() {
        return ReadOptions.builder(Shape.LABEL)
                .side(Side.TRUTH)
                .truth("stratum")
                .build();
    }

    /**
     * The stratum of an item of the truth, which may name one itself.
     *
     * @param own what the truth says; empty where it says nothing
     */
    String of(Place place, String item, String own) {
        unused.remove(item);
        Row row = byItem.get(item);
        if (row == null) {
            if (own.isEmpty() && !byItem.isEmpty()) {
                without.add(place.toString());
            }
            return own;
        }
        if (!own.isEmpty() && !own.equals(row.stratum)) {
            contradictions.add("line " + row.line);
        }
        return row.stratum;
    }

    /** All that is wrong with it, once the truth is read. */
    void tell(Findings findings) {
        tell(findings, "EMPTY", "Rows without an item or a stratum", unfit, "Fill them in, or leave these rows out.");
        tell(
                findings,
                "CONFLICTING_STRATUM",
                "Rows that give an item another stratum than it has",
                contradictions,
                "Give every item one stratum.");
        tell(findings, "NO_STRATUM", "Items of the truth without a row", without, "Give each of them a row.");
        tell(
                findings,
                "STRATUM_OF_NOTHING",
                "Rows of items that are not in the truth",
                unused.values().stream().map(row -> "line " + row.line).toList(),
                "Write items as the truth has them, a transcript of a file each by its name without the ending.");
    }

    private static void tell(Findings findings, String code, String what, List<String> places, String mend) {
        if (!places.isEmpty()) {
            int more = places.size() - NAMED;
            String named = String.join(", ", places.subList(0, Math.min(NAMED, places.size())));
            findings.add(Finding.ofFile(
                    HandedInFile.STRATA,
                    code,
                    what + ", " + places.size() + ": " + named + (more > 0 ? " and " + more + " more" : "") + ".",
                    mend));
        }
    }

    List<String> notices() {
        return byItem.isEmpty()
                ? List.of()
                : List.of("Strata are those of " + HandedInFile.STRATA + ": " + byItem.size() + " items in " + strata
                        + " strata.");
    }

    private final class Rows implements AnnotationSink {

        @Override
        public void annotation(Annotation annotation) {
            String item = CellText.strip(annotation.item());
            String stratum = CellText.strip(((Answer.Label) annotation.answer()).label());
            Row row = new Row(annotation.place().number(), stratum);
            Row before = byItem.putIfAbsent(item, row);
            if (before != null && !before.stratum.equals(stratum)) {
                contradictions.add("line " + row.line);
            }
        }

        @Override
        public void leftOut(LeftOut why, Place place, String item) {
            unfit.add(place.toString());
        }
    }
}
