package io.pilotgate.door;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of other kinds, handed in instead of a table; archives that would fill a disk or leave their folder among them. */
final class OtherKinds {

    private static final String EXPORT = "Export the table as CSV";
    private static final String UNPACK = "Unpack it";

    /** A megabyte of zeros is a kilobyte in an archive. */
    private static final int MEGABYTE = 1 << 20;

    private interface Writing<T> {
        void to(T out) throws IOException;
    }

    private OtherKinds() {}

    /**
     * Where a table is taken and nothing else.
     *
     * @param table what would have been right
     */
    static List<BrokenFile> insteadOf(String table) {
        List<BrokenFile> all = new ArrayList<>(alwaysRefused(table));
        all.add(kind("an Excel workbook", office("xl/workbook.xml"), "an Excel workbook", EXPORT));
        all.addAll(archives(table));
        all.addAll(json());
        return all;
    }

    /** Where whatever labeling tools write is taken, archives of it included. */
    static List<BrokenFile> insteadOfAnswers(String table) {
        List<BrokenFile> all = new ArrayList<>(alwaysRefused(table));
        all.add(kind("an Excel workbook", office("xl/workbook.xml"), "no Excel workbook that can be read", "XLSX"));
        all.addAll(brokenArchives(table));
        all.addAll(brokenJson());
        return all;
    }

    private static List<BrokenFile> alwaysRefused(String table) {
        List<BrokenFile> all = new ArrayList<>();
        for (String format : List.of("png", "jpg", "gif")) {
            all.add(kind("a picture (" + format + ")", picture(format), "image", EXPORT));
        }
        all.add(kind("a PDF document", Bytes.of("%PDF-1.7\n", Bytes.hex("25e2e3cfd3"), "\n1 0 obj\n"), "PDF", EXPORT));
        all.add(kind("a Word document", office("word/document.xml"), "a Word document", EXPORT));
        all.add(kind(
                "an old Excel workbook",
                Bytes.of(Bytes.hex("d0cf11e0a1b11ae1"), Bytes.times(504, 0)),
                "workbook",
                EXPORT));
        all.add(kind("an RTF document", Bytes.of("{\\rtf1\\ansi item, label\\par}"), "RTF", EXPORT));
        all.add(kind(
                "a Parquet file",
                Bytes.of("PAR1", Bytes.hex("1504154c"), Bytes.times(64, 7), "PAR1"),
                "Parquet",
                EXPORT));
        all.add(kind("an SQLite database", Bytes.of("SQLite format 3", Bytes.times(85, 0)), "SQLite", EXPORT));
        all.add(kind("a program", Bytes.of(Bytes.hex("7f454c4602010100"), Bytes.times(120, 0)), "a program", EXPORT));
        all.add(kind("a Java class", ownClass(), "a program", EXPORT));
        all.addAll(otherArchives(Bytes.of(table)));
        all.addAll(markup());
        return all;
    }

    private static List<BrokenFile> brokenArchives(String table) {
        byte[] csv = Bytes.of(table);
        byte[] zip = zip(Map.of("labels.csv", csv));
        return List.of(
                kind("a zip in a zip", zip(Map.of("a.zip", zip)), "a.zip is an archive within", "Unpack it"),
                kind(
                        "a zip whose names leave the folder",
                        zip(Map.of("../../../../tmp/labels.csv", csv)),
                        "leads out of it",
                        "Pack it again"),
                kind("a zip whose names begin at the root", zip(Map.of("/tmp/labels.csv", csv)), "leads out of it"),
                kind(
                        "a zip whose names lead out as Windows writes it",
                        zip(Map.of("..\\labels.csv", csv)),
                        "leads out of it"),
                kind(
                        "a zip of ten megabytes of zeros",
                        zip(Map.of("labels.csv", new byte[10 * MEGABYTE])),
                        "labels.csv"),
                BrokenFile.of(
                        "a zip whose file unpacks to forty megabytes",
                        zip(Map.of("labels.csv", new byte[40 * MEGABYTE])),
                        "labels.csv",
                        "unpacks to too much",
                        "in parts"),
                kind("a zip that ends in its middle", Arrays.copyOf(zip, zip.length / 2), "cut off", "Pack it again"),
                kind("a zip with nothing in it", zip(Map.of(".hidden", csv)), "holds no file"));
    }

    private static List<BrokenFile> brokenJson() {
        return List.of(
                BrokenFile.of(
                        "JSON that is broken off", Bytes.of("[{\"item\":\"i1\",\"label\":\"a\"},\n {\"it"), "line"),
                BrokenFile.of("JSON of nothing", Bytes.of("[]"), "file"),
                BrokenFile.of("JSON of numbers", Bytes.of("[1,2,3]"), "item column"),
                BrokenFile.of("JSON without a label", Bytes.of("[{\"item\":\"i1\"},{\"item\":\"i2\"}]"), "label"),
                BrokenFile.of("JSON of a hundred thousand brackets", Bytes.of("[".repeat(100_000)), "line 1"));
    }

    private static List<BrokenFile> archives(String table) {
        byte[] csv = Bytes.of(table);
        byte[] zip = zip(Map.of("labels.csv", csv));
        return List.of(
                kind("a zip with the file in it", zip, "ZIP", UNPACK),
                kind("a zip in a zip in a zip", zip(Map.of("a.zip", zip(Map.of("b.zip", zip)))), "ZIP", UNPACK),
                kind(
                        "a zip whose names leave the folder",
                        zip(Map.of("../../../../tmp/labels.csv", csv)),
                        "ZIP",
                        UNPACK),
                kind(
                        "a zip of ten megabytes of zeros",
                        zip(Map.of("labels.csv", new byte[10 * MEGABYTE])),
                        "ZIP",
                        UNPACK),
                kind("a zip that ends in its middle", Arrays.copyOf(zip, zip.length / 2), "ZIP", UNPACK));
    }

    private static List<BrokenFile> otherArchives(byte[] csv) {
        return List.of(
                kind("a gzipped file", gzip(csv), "gzip", UNPACK),
                kind("a gzip of ten megabytes of zeros", gzip(new byte[10 * MEGABYTE]), "gzip", UNPACK),
                kind("a tar with the file in it", tar(csv), "tar", UNPACK),
                kind(
                        "a bzip2 archive",
                        Bytes.of("BZh91AY&SY", Bytes.hex("d3c1a1b2"), Bytes.times(40, 0x91)),
                        "bzip2",
                        UNPACK),
                kind("an xz archive", Bytes.of(Bytes.hex("fd377a585a000004"), Bytes.times(40, 0x21)), "xz", UNPACK),
                kind(
                        "a Zstandard archive",
                        Bytes.of(Bytes.hex("28b52ffd0400"), Bytes.times(40, 0xb1)),
                        "Zstandard",
                        UNPACK),
                kind("a 7z archive", Bytes.of(Bytes.hex("377abcaf271c0004"), Bytes.times(40, 0)), "7z", UNPACK),
                kind("a RAR archive", Bytes.of("Rar!", Bytes.hex("1a070100"), Bytes.times(40, 0)), "RAR", UNPACK));
    }

    private static List<BrokenFile> markup() {
        String laughs = """
                <?xml version="1.0"?>
                <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
                <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;"><!ENTITY lol4 "&lol3;&lol3;&lol3;">]>
                <labels>&lol4;</labels>
                """;
        String outside = """
                <?xml version="1.0"?>
                <!DOCTYPE labels [<!ENTITY x SYSTEM "file:///etc/passwd">]><labels><item>&x;</item></labels>
                """;
        String signIn = """

                <!DOCTYPE html>
                <html lang="en"><head><title>Sign in, please</title></head><body>
                <form action="/login" method="post"><label>Name<input name="user"></label></form></body></html>
                """;
        return List.of(
                kind(
                        "a web page",
                        Bytes.of("<html><body><table><tr><td>1</td></tr></table></body></html>"),
                        "web page",
                        "sign in"),
                kind("a sign-in page that was saved as the file", Bytes.of(signIn), "web page", "sign-in has run out"),
                kind(
                        "XML",
                        Bytes.of("<?xml version=\"1.0\"?>\n<labels><item id=\"1\">a</item></labels>\n"),
                        "XML",
                        EXPORT),
                kind("XML whose entities multiply", Bytes.of(laughs), "XML", EXPORT),
                kind("XML that asks for a file of the server", Bytes.of(outside), "XML", EXPORT));
    }

    private static List<BrokenFile> json() {
        return List.of(
                kind(
                        "JSON",
                        Bytes.of("[{\"item\":\"i1\",\"label\":\"a\"},\n {\"item\":\"i2\",\"label\":\"b\"}]"),
                        "JSON",
                        EXPORT),
                kind(
                        "JSON, one object a line",
                        Bytes.of("{\"item\":\"i1\",\"label\":\"a\"}\n{\"item\":\"i2\"}\n"),
                        "JSON",
                        EXPORT),
                kind("JSON of a hundred thousand brackets", Bytes.of("[".repeat(100_000)), "JSON", EXPORT));
    }

    private static BrokenFile kind(String name, byte[] content, String... words) {
        return BrokenFile.of(name, content, "file", words);
    }

    private static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private static byte[] office(String part) {
        return zip(Map.of(part, Bytes.of("<xml/>")));
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    private static byte[] gzip(byte[] content) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    /** The name at its place, the mark at its, and the rest as it may be. */
    private static byte[] tar(byte[] content) {
        return Bytes.of("labels.csv", Bytes.times(247, 0), "ustar", Bytes.hex("003030"), Bytes.times(248, 0), content);
    }

    private static byte[] ownClass() {
        try (InputStream own = OtherKinds.class.getResourceAsStream("OtherKinds.class")) {
            return Objects.requireNonNull(own).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Writing<OutputStream> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
