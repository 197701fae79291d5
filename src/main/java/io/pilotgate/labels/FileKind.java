package io.pilotgate.labels;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Files that are handed in by mistake instead of a delimited text, known by how they begin. The first that fits is told. */
public enum FileKind {
    PNG("a PNG image", Given.EXPORT, begins("\u0089PNG")),
    JPEG("a JPEG image", Given.EXPORT, begins("\u00FF\u00D8\u00FF")),
    GIF("a GIF image", Given.EXPORT, begins("GIF87a", "GIF89a")),
    PDF("a PDF document", Given.EXPORT, begins("%PDF-")),
    XLSX("an Excel workbook", Given.EXPORT, begins(Given.ZIP).and(start -> start.contains("xl/"))),
    DOCX("a Word document", Given.EXPORT, begins(Given.ZIP).and(start -> start.contains("word/"))),
    ZIP("a ZIP archive", Given.UNPACK, begins(Given.ZIP)),
    XLS("an Excel workbook", Given.EXPORT, begins("\u00D0\u00CF\u0011\u00E0")),
    GZIP("a gzip archive", Given.UNPACK, begins("\u001F\u008B")),
    BZIP2("a bzip2 archive", Given.UNPACK, start -> start.startsWith("BZh") && start.startsWith("1AY&SY", 4)),
    XZ("an xz archive", Given.UNPACK, begins("\u00FD7zXZ")),
    ZSTD("a Zstandard archive", Given.UNPACK, begins("(\u00B5/\u00FD")),
    SEVEN_ZIP("a 7z archive", Given.UNPACK, begins("7z\u00BC\u00AF")),
    RAR("a RAR archive", Given.UNPACK, begins("Rar!\u001A")),
    TAR("a tar archive", Given.UNPACK, start -> start.startsWith("ustar", 257)),
    PROGRAM("a program", Given.EXPORT, begins("\u007FELF", "MZ\u0090", "\u00CA\u00FE\u00BA\u00BE")),
    PARQUET("a Parquet file", Given.EXPORT, begins("PAR1\u0015")),
    SQLITE("an SQLite database", Given.EXPORT, begins("SQLite format 3\0")),
    RTF("an RTF document", Given.EXPORT, begins("{\\rtf")),
    HTML("a web page", Given.SIGN_IN, reads("<!doctype html", "<html")),
    XML("an XML document", Given.EXPORT, reads("<?xml", "<!doctype", "<!--")),
    JSON("JSON", Given.EXPORT, reads("{\"", "[{", "[\"", "[[", "{}", "[]"));

    /** An enum's own constants are not there yet where its values are made. */
    private static final class Given {
        static final String ZIP = "PK\u0003\u0004";
        static final String EXPORT = "Export the table as CSV in UTF-8 and hand that in.";
        static final String UNPACK = "Unpack it and hand in the file that is in it.";
        static final String SIGN_IN =
                "A download gives one where the sign-in has run out: sign in there and download the file again.";
    }

    private final String title;
    private final String mend;
    private final Predicate<String> recognition;

    FileKind(String title, String mend, Predicate<String> recognition) {
        this.title = title;
        this.mend = mend;
        this.recognition = recognition;
    }

    /** @param start its first bytes */
    public static Optional<FileKind> of(byte[] start) {
        String bytes = new String(start, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.recognition.test(bytes))
                .findFirst();
    }

    public String sentence() {
        return "This is " + title + ", not a delimited text. " + mend;
    }

    private static Predicate<String> begins(String... marks) {
        return start -> Arrays.stream(marks).anyMatch(start::startsWith);
    }

    /** As text of whatever encoding, behind its byte order mark and white space. */
    private static Predicate<String> reads(String... marks) {
        return start -> {
            String text = start.replaceAll("[\\s\0\u00EF\u00BB\u00BF\u00FE\u00FF]", "")
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(marks).map(mark -> mark.replace(" ", "")).anyMatch(text::startsWith);
        };
    }
}
