package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.CellText;
import io.pilotgate.labels.FileKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every format that is read here, in the order in which a file is asked whether it is one: those with marks of their own first. */
final class FormatChoice {

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

    private FormatChoice() {}

    static List<AnnotationFormat> all() {
        return formats(true, true);
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
        return all().stream().map(AnnotationFormat::name).collect(Collectors.joining(", "));
    }

    static AnnotationFormat byName(String name) {
        return all().stream()
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

    static AnnotationFormat detected(LabelSource source, ReadOptions options) throws IOException {
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
                        .orElseGet(() -> source.name() + ofNoFormat(start)));
    }

    /** Zeros between the letters are what UTF-16 without a mark looks like. */
    private static String ofNoFormat(FileStart start) {
        CellText.Damage zeros = CellText.Damage.NUL;
        return start.bytes().indexOf('\0') < 0
                ? " is empty, or of no format that is read here: " + names() + "."
                : " has " + zeros.title() + ", as text in UTF-16 without a byte order mark has, or is no text. "
                        + zeros.mend() + " Formats: " + names() + ".";
    }

    /** Any text may be a transcript: not where other answers are looked for, or columns are named by the person or the first line. */
    private static boolean isNamedOtherwise(AnnotationFormat format, FileStart start, ReadOptions options) {
        boolean columns =
                !options.lenient() && (!options.header() || !options.labels().isEmpty());
        return (format instanceof PlainTextFormat || format instanceof UtteranceFormat)
                && (columns || !format.gives(options.shape()) || UsualColumns.namesColumns(start.lines(1)));
    }
}
