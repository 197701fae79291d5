package io.pilotgate.cli;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.Delimiter;
import io.pilotgate.labels.formats.Offsets;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import io.pilotgate.labels.formats.ReadOptions.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a file keeps what; the same options at every command that reads labels. */
final class ColumnOptions {

    @Option(
            names = "--item-column",
            paramLabel = "C",
            description = "Column of the item's key, by name or 1-based number; in JSON the field.")
    private @Nullable String item;

    @Option(names = "--annotator-column", paramLabel = "C", description = "Column of who said it.")
    private @Nullable String annotator;

    @Option(
            names = "--label-column",
            paramLabel = "C",
            split = ",",
            description =
                    "Column of the answer; several, comma-separated or repeated, are a column for each annotator.")
    private List<String> labels = new ArrayList<>();

    @Option(names = "--truth-column", paramLabel = "C", description = "Column of the truth.")
    private @Nullable String truth;

    @Option(names = "--turn-column", paramLabel = "C", description = "Column of a conversation's turn.")
    private @Nullable String turn;

    @Option(names = "--dimension-column", paramLabel = "C", description = "Column of what of a turn is rated.")
    private @Nullable String dimension;

    @Option(
            names = "--first-model-column",
            paramLabel = "C",
            description = "Column of who gave the first of two answers, for win rates by model.")
    private @Nullable String first;

    @Option(
            names = "--second-model-column",
            paramLabel = "C",
            description = "Column of who gave the second; the same one where it names both, joined by _.")
    private @Nullable String second;

    @Option(names = "--start-column", paramLabel = "C", description = "Column of where a span begins.")
    private @Nullable String start;

    @Option(names = "--end-column", paramLabel = "C", description = "Column of where a span ends.")
    private @Nullable String end;

    @Option(names = "--no-header", description = "The first row is data; columns go by number.")
    private boolean headerless;

    @Option(names = "--delimiter", paramLabel = "D", description = "Of the cells: , ; | or tab. Found out by default.")
    private @Nullable String delimiter;

    @Option(
            names = "--offsets",
            paramLabel = "HOW",
            description = "How spans count characters: auto, code_points (Python) or utf16 (JavaScript).",
            defaultValue = "auto")
    @SuppressWarnings("NullAway.Init")
    private Offsets offsets;

    @Option(names = "--inclusive-ends", description = "A span's end is its last character, not the one behind it.")
    private boolean inclusiveEnds;

    @Option(
            names = "--truth-item-column",
            paramLabel = "C",
            description =
                    "Column of the item in a truth file of its own, where it is named otherwise than in the labels.")
    private @Nullable String truthItem;

    @Option(names = "--truth-no-header", description = "The first row of the truth file is data.")
    private boolean truthHeaderless;

    /** Takes its own out of plain arguments; answers whether each of them is plain. */
    boolean takeFrom(PlainArguments given) {
        String several = given.take("--label-column");
        if (several != null && several.indexOf(',') < 0) {
            labels = List.of(several);
        }
        item = given.take("--item-column");
        annotator = given.take("--annotator-column");
        truth = given.take("--truth-column");
        truthItem = given.take("--truth-item-column");
        headerless = given.takeFlag("--no-header");
        truthHeaderless = given.takeFlag("--truth-no-header");
        offsets = Offsets.AUTO;
        return several == null || !labels.isEmpty();
    }

    ReadOptions labels(Shape shape) {
        return options(shape, Side.LABELS, item, !headerless, false);
    }

    /** The truth is in a column of the labels' file. */
    ReadOptions truthAmongLabels(Shape shape) {
        return options(shape, Side.TRUTH, item, !headerless, false);
    }

    /** A file of its own need not name its columns as the labels do. */
    ReadOptions truth(Shape shape) {
        return options(shape, Side.TRUTH, truthItem == null ? item : truthItem, !headerless && !truthHeaderless, true);
    }

    /** Whether the truth is in the file of the labels. */
    boolean hasTruth() {
        return truth != null;
    }

    private ReadOptions options(Shape shape, Side side, @Nullable String item, boolean header, boolean lenient) {
        if ((first == null) != (second == null)) {
            throw Refusal.invalid(
                    first == null ? "--first-model-column" : "--second-model-column",
                    "Name both columns of models, or neither; the same one twice where it names both.");
        }
        boolean compared = side == Side.LABELS;
        return ReadOptions.builder(shape)
                .side(side)
                .header(header)
                .delimiter(delimiter == null ? null : Delimiter.of(delimiter))
                .item(item)
                .annotator(annotator)
                .labels(labels)
                .truth(truth)
                .turn(turn)
                .dimension(dimension)
                .first(compared ? first : null)
                .second(compared ? second : null)
                .start(start)
                .end(end)
                .offsets(offsets)
                .inclusiveEnds(inclusiveEnds)
                .lenient(lenient)
                .commas(true)
                .build();
    }
}
