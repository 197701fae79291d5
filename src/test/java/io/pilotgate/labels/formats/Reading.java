package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import io.pilotgate.labels.formats.ReadOptions.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a sample is read, said as a person says it. */
record Reading(ReadOptions options, @Nullable String format) {

    static Reading as(Shape shape) {
        return new Reading(ReadOptions.of(shape), null);
    }

    Reading named(String name) {
        return new Reading(options, name);
    }

    Reading item(String column) {
        return with(options.side(), column, options.labels(), options.header());
    }

    Reading labels(String... columns) {
        return with(options.side(), options.item(), List.of(columns), options.header());
    }

    Reading truth() {
        return with(Side.TRUTH, options.item(), options.labels(), options.header());
    }

    Reading withoutHeader() {
        return with(options.side(), options.item(), options.labels(), false);
    }

    Reading offsets(Offsets offsets) {
        return with(options.side(), options.item(), options.labels(), options.header(), offsets, false);
    }

    Reading inclusiveEnds() {
        return with(options.side(), options.item(), options.labels(), options.header(), Offsets.AUTO, true);
    }

    /** The reasons for which it is not read, each with its place. */
    String refused(String name, String content) {
        return refused(name, content.getBytes(StandardCharsets.UTF_8));
    }

    String refused(String name, byte[] content) {
        try {
            SampleRead read = of(name, content);
            throw new AssertionError("This was read: " + read.said());
        } catch (Refusal refusal) {
            return refusal.reasons().stream()
                    .map(reason -> reason.place() + ": " + reason.text())
                    .collect(Collectors.joining("\n"));
        }
    }

    SampleRead of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    SampleRead of(String name, byte[] content) {
        SampleRead read = new SampleRead();
        try {
            return read.with(
                    new HandedInFile(name, () -> new ByteArrayInputStream(content)).read(format, options, read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading with(Side side, @Nullable String item, List<String> labels, boolean header) {
        return with(side, item, labels, header, options.offsets(), options.inclusiveEnds());
    }

    private Reading with(
            Side side,
            @Nullable String item,
            List<String> labels,
            boolean header,
            Offsets offsets,
            boolean inclusiveEnds) {
        return new Reading(
                new ReadOptions(
                        options.shape(),
                        side,
                        header,
                        null,
                        item,
                        null,
                        labels,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        offsets,
                        inclusiveEnds,
                        null,
                        false),
                format);
    }
}
