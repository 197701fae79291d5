package io.pilotgate.labels.formats;

import io.pilotgate.labels.Delimiter;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import io.pilotgate.labels.formats.ReadOptions.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says by name how a file is to be read, so that nobody counts positions; begun at {@link ReadOptions#builder}. */
public final class ReadOptionsBuilder {

    private final Shape shape;
    private Side side = Side.LABELS;
    private boolean header = true;
    private @Nullable Delimiter delimiter;
    private @Nullable String item;
    private @Nullable String annotator;
    private List<String> labels = List.of();
    private @Nullable String truth;
    private @Nullable String turn;
    private @Nullable String dimension;
    private @Nullable String first;
    private @Nullable String second;
    private @Nullable String start;
    private @Nullable String end;
    private Offsets offsets = Offsets.AUTO;
    private boolean inclusiveEnds;
    private @Nullable String stratum;
    private boolean lenient;
    private boolean commas;

    ReadOptionsBuilder(Shape shape) {
        this.shape = shape;
    }

    public ReadOptions build() {
        return new ReadOptions(
                shape,
                side,
                header,
                delimiter,
                item,
                annotator,
                labels,
                truth,
                turn,
                dimension,
                first,
                second,
                start,
                end,
                offsets,
                inclusiveEnds,
                stratum,
                lenient,
                commas);
    }

    public ReadOptionsBuilder side(Side side) {
        this.side = side;
        return this;
    }

    public ReadOptionsBuilder header(boolean header) {
        this.header = header;
        return this;
    }

    public ReadOptionsBuilder delimiter(@Nullable Delimiter delimiter) {
        this.delimiter = delimiter;
        return this;
    }

    public ReadOptionsBuilder item(@Nullable String item) {
        this.item = item;
        return this;
    }

    public ReadOptionsBuilder annotator(@Nullable String annotator) {
        this.annotator = annotator;
        return this;
    }

    public ReadOptionsBuilder labels(List<String> labels) {
        this.labels = labels;
        return this;
    }

    public ReadOptionsBuilder truth(@Nullable String truth) {
        this.truth = truth;
        return this;
    }

    public ReadOptionsBuilder turn(@Nullable String turn) {
        this.turn = turn;
        return this;
    }

    public ReadOptionsBuilder dimension(@Nullable String dimension) {
        this.dimension = dimension;
        return this;
    }

    public ReadOptionsBuilder first(@Nullable String first) {
        this.first = first;
        return this;
    }

    public ReadOptionsBuilder second(@Nullable String second) {
        this.second = second;
        return this;
    }

    public ReadOptionsBuilder start(@Nullable String start) {
        this.start = start;
        return this;
    }

    public ReadOptionsBuilder end(@Nullable String end) {
        this.end = end;
        return this;
    }

    public ReadOptionsBuilder offsets(Offsets offsets) {
        this.offsets = offsets;
        return this;
    }

    public ReadOptionsBuilder inclusiveEnds(boolean inclusiveEnds) {
        this.inclusiveEnds = inclusiveEnds;
        return this;
    }

    public ReadOptionsBuilder stratum(@Nullable String stratum) {
        this.stratum = stratum;
        return this;
    }

    public ReadOptionsBuilder lenient(boolean lenient) {
        this.lenient = lenient;
        return this;
    }

    public ReadOptionsBuilder commas(boolean commas) {
        this.commas = commas;
        return this;
    }
}
