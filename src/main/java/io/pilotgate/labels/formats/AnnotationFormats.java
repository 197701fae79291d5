package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.CellText;
import io.pilotgate.labels.FileKind;
import io.pilotgate.labels.TextDecoding;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every format that is read here, in the order in which a file is asked whether it is one: those with marks of their own first. */
public final class AnnotationFormats {

    /** Workbooks and JSON need libraries, which are loaded where a file begins so. */
    private static final class Packed {
        static final List<AnnotationFormat> ALL = List.of(new XlsxFormat());
    }

    private static final class Timed {
        static final List<AnnotationFormat> ALL = List.of(new TimedTextFormat("vtt"), new TimedTextFormat("srt"));
    }

    private static final class Json {
        static final List<AnnotationFormat> ALL = List.of(
                new ProdigyFormat(),
                new ArgillaFormat(),
                new LabelStudioMinFormat(),
                new LabelStudioFormat(),
                new DoccanoFormat(),
                new RecordsFormat());
    }

    private static final class OfLines {
        static final List<AnnotationFormat> ALL = List.of(
                new CtmFormat(),
                new ConllFormat(),
                new StmFormat(),
                UtteranceFormat.TRN,
                UtteranceFormat.KALDI,
                new PlainTextFormat(),
                new DelimitedFormat());
    }

    /**
     * @param name as it is given on the command line
     * @param description for people who look for their tool
     */
    public record Described(String name, String description) {}

    private AnnotationFormats() {}

    public static List<Described> all() {
        return formats(true, true).stream()
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
        AnnotationFormat format = named == null ? detected(source, options) : byName(named);
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

    private static List<AnnotationFormat> formats(boolean packed, boolean json) {
        List<AnnotationFormat> formats = new ArrayList<>();
        formats.addAll(packed ? Packed.ALL : List.of());
        formats.addAll(Timed.ALL);
        formats.addAll(json ? Json.ALL : List.of());
        formats.addAll(OfLines.ALL);
        return formats;
    }

    private static String names() {
        return formats(true, true).stream().map(AnnotationFormat::name).collect(Collectors.joining(", "));
    }

    /** @throws Refusal where there is no format of this name */
    public static void require(String name) {
        byName(name);
    }

    /** Whether this names the reader of delimited text. */
    public static boolean isTable(String name) {
        return byName(name) instanceof DelimitedFormat;
    }

    static Refusal named(LabelSource source, Refusal refused) {
        return new Refusal(
                refused.kind(),
                refused.reasons().stream()
                        .map(reason -> new Refusal.Reason(source.name() + ", " + reason.place(), reason.text()))
                        .toList());
    }

    private static AnnotationFormat byName(String name) {
        return formats(true, true).stream()
                .filter(format -> format.name().equalsIgnoreCase(name.strip()) || isAlias(name, format))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "format", "There is no format " + Refusal.quoted(name) + ". Formats: " + names() + "."));
    }

    /** Names that people give to what is read by one reader. */
    private static boolean isAlias(String name, AnnotationFormat format) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return format.name().equals("csv") && List.of("tsv", "delimited").contains(lower)
                || format.name().equals("json") && List.of("jsonl", "records").contains(lower);
    }

    private static AnnotationFormat detected(LabelSource source, ReadOptions options) throws IOException {
        FileStart start = FileStart.of(source);
        if (LabelPath.isArchive(start)) {
            throw Refusal.invalid(
                    "file",
                    source.name() + " is an archive within the archive. Unpack it, and pack its files themselves.");
        }
        boolean json = start.startsWith("{") || start.startsWith("[");
        for (AnnotationFormat format : formats(start.bytes().startsWith("PK"), json)) {
            if (format.fits(start) && !isNamedOtherwise(format, start, options)) {
                return format;
            }
        }
        throw unknown(source, start);
    }

    private static Refusal unknown(LabelSource source, FileStart start) {
        return Refusal.invalid(
                "file",
                FileKind.of(start.bytes().getBytes(StandardCharsets.ISO_8859_1))
                        .map(kind -> source.name() + ": " + kind.sentence())
                        .orElseGet(() ->
                                source.name() + " is empty, or of no format that is read here: " + names() + "."));
    }

    /** Any text may be a transcript: not where other answers are looked for, or columns are named by the person or the first line. */
    private static boolean isNamedOtherwise(AnnotationFormat format, FileStart start, ReadOptions options) {
        boolean columns =
                !options.lenient() && (!options.header() || !options.labels().isEmpty());
        return (format instanceof PlainTextFormat || format instanceof UtteranceFormat)
                && (columns || !format.gives(options.shape()) || UsualColumns.namesColumns(start.lines(1)));
    }
}
