package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.CellText;
import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads answers of every format there is. */
public final class AnnotationFormats {

    /**
     * @param name as it is given on the command line
     * @param description for people who look for their tool
     */
    public record Described(String name, String description) {}

    private AnnotationFormats() {}

    public static List<Described> all() {
        return FormatChoice.all().stream()
                .map(format -> new Described(format.name(), format.description()))
                .toList();
    }

    /**
     * Reads every answer of a path.
     *
     * @param named the format; found out by the content where it is null
     * @throws Refusal where a file cannot be read, with its name, the place in it and the mend
     */
    public static ReadReport read(LabelPath path, @Nullable String named, ReadOptions options, AnnotationSink sink)
            throws IOException {
        return readAll(path, named, List.of(new Wanted(options, sink))).get(0);
    }

    /**
     * Reads a path for several things at once, such as labels and the truth beside them.
     *
     * @param wanted of answers of one shape; what one finds may come before what another finds
     * @return a report for each of them
     * @throws Refusal where a file cannot be read, with its name, the place in it and the mend
     */
    public static List<ReadReport> readAll(LabelPath path, @Nullable String named, List<Wanted> wanted)
            throws IOException {
        List<CountingSink> counting = new ArrayList<>();
        for (Wanted each : wanted) {
            counting.add(new CountingSink(each.sink()));
        }
        for (LabelSource source : path.sources()) {
            try {
                readOne(source, named, wanted, counting);
            } catch (Refusal refused) {
                throw path.isSingle() ? refused : named(source, refused);
            }
        }
        List<ReadReport> reports = new ArrayList<>();
        for (CountingSink each : counting) {
            reports.add(each.report());
        }
        return reports;
    }

    static void readOne(LabelSource source, @Nullable String named, ReadOptions options, CountingSink sink)
            throws IOException {
        readOne(source, named, List.of(new Wanted(options, sink)), List.of(sink));
    }

    private static void readOne(
            LabelSource source, @Nullable String named, List<Wanted> wanted, List<CountingSink> counting)
            throws IOException {
        ReadOptions options = wanted.get(0).options();
        AnnotationFormat format = named == null ? FormatChoice.detected(source, options) : FormatChoice.byName(named);
        requireShape(source, format, options);
        List<Wanted> counted = new ArrayList<>();
        for (int each = 0; each < wanted.size(); each++) {
            counting.get(each).begin(source.name(), format.name());
            counted.add(new Wanted(wanted.get(each).options(), counting.get(each)));
        }
        try {
            format.readAll(source, counted);
        } catch (CharacterCodingException noText) {
            throw damaged(source);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw damaged(source);
            }
            throw broken;
        }
    }

    /** Two words that differ by such a letter would be the same word. */
    private static Refusal damaged(LabelSource source) throws IOException {
        try (InputStream file = source.open()) {
            return Refusal.invalid(
                    "line " + TextDecoding.firstDamagedLine(file),
                    CellText.Damage.UNDECODABLE.title() + " stand here. " + CellText.Damage.UNDECODABLE.mend());
        }
    }

    private static void requireShape(LabelSource source, AnnotationFormat format, ReadOptions options) {
        if (!format.gives(options.shape())) {
            throw Refusal.invalid(
                    "file",
                    source.name() + " is read as " + format.name() + ", which holds "
                            + (format.gives(Shape.MARKS) ? "marked spans" : "transcripts")
                            + " and no answers of this kind. Hand in another file, or name its format.");
        }
    }

    /** @throws Refusal where there is no format of this name */
    public static void require(String name) {
        FormatChoice.byName(name);
    }

    /** Whether this names the reader of delimited text. */
    public static boolean isTable(String name) {
        return FormatChoice.byName(name) instanceof DelimitedFormat;
    }

    static Refusal named(LabelSource source, Refusal refused) {
        return new Refusal(
                refused.kind(),
                refused.reasons().stream()
                        .map(reason -> new Refusal.Reason(source.name() + ", " + reason.place(), reason.text()))
                        .toList());
    }
}
