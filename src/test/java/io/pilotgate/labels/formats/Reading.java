package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import io.pilotgate.labels.formats.ReadOptions.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a sample is read, said as a person says it. */
record Reading(Shape shape, @Nullable String format, UnaryOperator<ReadOptionsBuilder> said) {

    static Reading as(Shape shape) {
        return new Reading(shape, null, UnaryOperator.identity());
    }

    Reading named(String name) {
        return new Reading(shape, name, said);
    }

    Reading item(String column) {
        return with(options -> options.item(column));
    }

    Reading labels(String... columns) {
        return with(options -> options.labels(List.of(columns)));
    }

    Reading truth() {
        return with(options -> options.side(Side.TRUTH));
    }

    Reading withoutHeader() {
        return with(options -> options.header(false));
    }

    Reading offsets(Offsets offsets) {
        return with(options -> options.offsets(offsets));
    }

    Reading inclusiveEnds() {
        return with(options -> options.inclusiveEnds(true));
    }

    private Reading with(UnaryOperator<ReadOptionsBuilder> more) {
        return new Reading(shape, format, options -> more.apply(said.apply(options)));
    }

    private ReadOptions options() {
        return said.apply(ReadOptions.builder(shape)).build();
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
                    new HandedInFile(name, () -> new ByteArrayInputStream(content)).read(format, options(), read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
