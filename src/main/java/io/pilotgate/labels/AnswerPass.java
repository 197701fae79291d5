package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.AnnotationSink;
import io.pilotgate.labels.formats.HandedInFile;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadOptions.Side;
import io.pilotgate.labels.formats.ReadReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One way through a file of answers of any kind, in whatever format it is. */
final class AnswerPass {

    private static final int START = 4096;

    /** Tables of one class a row are read by {@link FilePass}, but for these. */
    private static final Set<FileKind> OTHER_THAN_TABLES = Set.of(FileKind.XLSX, FileKind.ZIP, FileKind.JSON);

    /** As the command line calls what pages and programs call otherwise. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("--item-column", "itemColumn"),
            Map.entry("--annotator-column", "annotatorColumn"),
            Map.entry("--label-column", "labelColumn"),
            Map.entry("--truth-column", "truthColumn"),
            Map.entry("--turn-column", "turnColumn"),
            Map.entry("--dimension-column", "dimensionColumn"),
            Map.entry("--first-model-column", "firstModelColumn"),
            Map.entry("--second-model-column", "secondModelColumn"),
            Map.entry("--start-column", "startColumn"),
            Map.entry("--end-column", "endColumn"),
            Map.entry("--stratum-column", "stratumColumn"));

    private final LabelKind kind;
    private final LabelColumns columns;
    private final Side side;

    AnswerPass(LabelKind kind, LabelColumns columns, Side side) {
        this.kind = kind;
        this.columns = columns;
        this.side = side;
    }

    /** Whether a file needs more than the reader of tables with a class a row. */
    static boolean isFor(LabelKind kind, LabelColumns columns, Supplier<InputStream> file) {
        return kind != LabelKind.CLASSIFICATION
                || columns.answers().namesAnother()
                || !columns.answers().wide().isEmpty()
                || columns.answers().format() == null
                        && kindOf(file).filter(OTHER_THAN_TABLES::contains).isPresent();
    }

    /** @throws Refusal where the file cannot be read to its end */
    ReadReport over(String name, Supplier<InputStream> file, AnnotationSink sink) {
        kindOf(file).filter(found -> !OTHER_THAN_TABLES.contains(found)).ifPresent(found -> {
            throw Refusal.invalid("file", found.sentence());
        });
        try {
            return new HandedInFile(name, file).read(columns.answers().format(), options(), sink);
        } catch (Refusal refused) {
            throw new Refusal(
                    refused.kind(),
                    refused.reasons().stream()
                            .map(reason -> new Refusal.Reason(
                                    PLACES.getOrDefault(reason.place(), reason.place()), reason.text()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReadOptions options() {
        AnswerReading reading = columns.answers();
        return ReadOptions.builder(kind.shape())
                .side(side)
                .header(columns.header())
                .delimiter(columns.delimiter())
                .item(columns.item())
                .annotator(columns.annotator())
                .labels(labels(reading))
                .truth(columns.truth())
                .turn(reading.turn())
                .dimension(reading.dimension())
                .first(reading.firstModel())
                .second(reading.secondModel())
                .start(reading.start())
                .end(reading.end())
                .offsets(reading.offsets())
                .inclusiveEnds(reading.inclusiveEnds())
                .stratum(columns.stratum())
                .build();
    }

    private List<String> labels(AnswerReading reading) {
        if (!reading.wide().isEmpty()) {
            return reading.wide();
        }
        return columns.label() == null ? List.of() : List.of(columns.label());
    }

    static Optional<FileKind> kindOf(Supplier<InputStream> file) {
        try (InputStream content = file.get()) {
            return FileKind.of(content.readNBytes(START));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
