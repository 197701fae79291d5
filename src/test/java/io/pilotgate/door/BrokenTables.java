package io.pilotgate.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tables that are broken as tables, for whoever reads items and what was said of them. Every cell of data begins with
 * {@link #SECRET}: an answer that may repeat nothing is known by it.
 *
 * @param beside the name of a second column
 * @param value the name of the column that counts
 */
record BrokenTables(String beside, String value) {

    static final String SECRET = "zq";

    private static final String UTF_8_MEND = "Save the file as UTF-8";
    private static final String QUOTES = "write a quote inside it twice";

    /** Of labels: who gave them stands beside. */
    static final BrokenTables OF_LABELS = new BrokenTables("annotator", "label");

    /** Of truth: a note stands beside, which nobody reads. */
    static final BrokenTables OF_TRUTH = new BrokenTables("note", "truth");

    private String head() {
        return "item," + beside + "," + value + "\n";
    }

    private static String row(int number) {
        return "zqi" + number + ",zqa,zqv\n";
    }

    String right() {
        return head() + rows(60);
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(BrokenTables::row).collect(Collectors.joining());
    }

    List<BrokenFile> all() {
        List<BrokenFile> all = new ArrayList<>();
        all.addAll(rows());
        all.addAll(names());
        all.addAll(quotes());
        all.addAll(characters());
        all.addAll(encodings());
        all.addAll(nothing());
        all.addAll(measures());
        all.addAll(OtherKinds.insteadOfAnswers(right()));
        return all;
    }

    private List<BrokenFile> rows() {
        return List.of(
                table("a row too short", row(1) + "zqi2,zqa\n", "line 3", cells(2), "surplus delimiter"),
                table("a row too long", row(1) + "zqi2,zqa,zqv,zqx\n", "line 3", cells(4), "in double quotes"),
                table("a row of one cell", row(1) + "zqi2\n" + row(3), "line 3", cells(1)),
                table("a delimiter too many at a row's end", "zqi1,zqa,zqv,\n" + row(2), "line 2", cells(4)),
                table("every second row ragged", (row(1) + "zqi2,zqa\n").repeat(59), "line 3", "59 times"),
                table("rows behind another delimiter", "zqi1;zqa;zqv\nzqi2;zqa;zqv\n", "line 2", cells(1)),
                table("a row broken in two", "zqi1,zqa\n,zqv\n" + row(2), "line 2", "2 times"),
                table("an item left out", row(1) + ",zqa,zqv\n", "line 3, column 'item'", "Fill them in"),
                table("a value left out", row(1) + "zqi2,zqa,\n", "line 3, column '" + value + "'", "Fill them in"),
                table("a value of blanks", "zqi1,zqa, \u00A0\t\n", "line 2, column '" + value + "'", "Fill them in"),
                table("a comment above the rows", "# exported on Monday\n" + row(1), "line 2", cells(1)),
                table("a sum below the rows", row(1) + "Total,1\n", "line 3", cells(2)));
    }

    private List<BrokenFile> names() {
        String plain = value + " column";
        return List.of(
                whole(
                        "a name given twice",
                        "item," + value + "," + value + "\n" + row(1),
                        "line 1, column",
                        "name of its own"),
                whole(
                        "a name given twice but for blanks",
                        "item,note, note\n" + row(1),
                        "line 1, column",
                        "name of its own"),
                whole(
                        "no column of items",
                        "thing," + beside + "," + value + "\n" + row(1),
                        "item column",
                        "or its number"),
                whole("no column of values", "item," + beside + ",zqz\n" + row(1), plain, "or its number"),
                whole(
                        "two columns of items",
                        "item_id,task_id," + value + "\n" + row(1),
                        "item column",
                        "Name the one to use"),
                whole("no names at all", rows(3), "item column", "say that the file has no header"),
                whole("blank names", ",,\n" + row(1), "item column", "or its number"),
                whole(
                        "names behind another delimiter",
                        "item;" + beside + ";" + value + "\n" + rows(60),
                        "line 2",
                        cells(1)),
                whole("a title above the names", "Batch,7,\n" + right(), "item column", "or its number"),
                whole("nothing delimits", "item\nzqi1\nzqi2\n", "delimiter", "Separate the columns"),
                whole(
                        "two delimiters alike",
                        "item;a," + value + "\nzq;1,zq\nzq;2,zq\n",
                        "delimiter",
                        "Name the delimiter"));
    }

    private List<BrokenFile> quotes() {
        return List.of(
                table("broken off in a quote", row(1) + "zqi2,zqa,\"zq", "line 3", "never closed", QUOTES),
                table(
                        "a quote that is never closed",
                        row(1) + "zqi2,\"zqa,zqv\n" + rows(50),
                        "line 3",
                        "never closed",
                        QUOTES),
                table("text behind a closing quote", row(1) + "zqi2,zqa,\"zq\"v\n", "line 3", QUOTES),
                table("a quote inside a quoted cell", row(1) + "zqi2,zqa,\"zq\"zq\"zq\"\n", "line 3", QUOTES),
                table(
                        "a quote that swallows the line's end",
                        "zqi1,zqa,\"zqv\nzqi2,zqa,zqv\"\nzqi3,zqa\n",
                        "line 4",
                        cells(2)));
    }

    private List<BrokenFile> characters() {
        String of = "column '" + value + "'";
        return List.of(
                table("NUL in an item", row(1) + "zqi\u00002,zqa,zqv\n", "line 3", "NUL characters", "byte order mark"),
                table("NUL in a column beside", row(1) + "zqi2,zq\u0000,zqv\n", "line 3", "NUL characters"),
                whole("NUL in a name", "item,no\u0000te," + value + "\n" + row(1), "line 1", "NUL characters"),
                table("nothing but NUL in a value", "zqi1,zqa,\u0000\n", "line 2", "NUL characters"),
                table(
                        "a bell in an item",
                        "zqi1\u0007,zqa,zqv\n",
                        "line 2, column 'item'",
                        "Control characters",
                        "without them"),
                table(
                        "an escape sequence in a value",
                        "zqi1,zqa,zq\u001B[31mv\n",
                        "line 2, " + of,
                        "Control characters"),
                table("a backspace in an item", "zqi1x\b,zqa,zqv\n", "line 2, column 'item'", "Control characters"),
                table("DEL in a value", "zqi1,zqa,zq\u007F\n", "line 2, " + of, "Control characters"),
                table("a C1 control in an item", "zqi\u0085x,zqa,zqv\n", "line 2, column 'item'", "Control characters"),
                table("the end of a file of long ago", row(1) + "\u001A\n", "line 3", cells(1)));
    }

    private List<BrokenFile> encodings() {
        String umlauts = head() + "zqi1,zqa,zq\u00FC\n";
        byte[] start = Bytes.of(head(), row(1), "zqi2,zqa,zq");
        String of = "line 3, column '" + value + "'";
        return List.of(
                encoded("Latin-1", umlauts, ISO_8859_1, "line 2, column '" + value + "'", UTF_8_MEND),
                encoded(
                        "Windows-1252",
                        umlauts.replace("\u00FC", "\u201C"),
                        Charset.forName("windows-1252"),
                        "line 2",
                        UTF_8_MEND),
                encoded(
                        "Shift-JIS",
                        umlauts.replace("\u00FC", "\u6F22"),
                        Charset.forName("Shift_JIS"),
                        "line 2",
                        UTF_8_MEND),
                file(
                        "UTF-8 with one line of Latin-1",
                        Bytes.of(head(), "zqi1,zqa,zq\u00FC\nzqi2,zqa,zq", Bytes.hex("fc"), "\n"),
                        of,
                        UTF_8_MEND),
                file("broken off in a character", Bytes.of(start, Bytes.hex("f09f98")), of, UTF_8_MEND),
                file("half a surrogate in UTF-8", Bytes.of(start, Bytes.hex("eda0bd"), "\n"), of, UTF_8_MEND),
                file("an overlong slash", Bytes.of(start, Bytes.hex("c0af"), "\n"), of, UTF_8_MEND),
                file("a byte that is in no UTF-8", Bytes.of(start, Bytes.hex("ff"), "\n"), of, UTF_8_MEND),
                file(
                        "UTF-16 broken off in a character",
                        Bytes.of(Bytes.hex("fffe"), (head() + "zqi1,zqa,zqv").getBytes(UTF_16LE), Bytes.hex("41")),
                        "line 2, column '" + value + "'",
                        UTF_8_MEND),
                file(
                        "UTF-16 broken off between surrogates",
                        Bytes.of(Bytes.hex("feff"), (head() + "zqi1,zqa,zqv").getBytes(UTF_16BE), Bytes.hex("d83d")),
                        "line 2, column '" + value + "'",
                        UTF_8_MEND),
                file(
                        "half a surrogate in UTF-16",
                        Bytes.of(Bytes.hex("feff"), (head() + "zqi1,zqa,zq").getBytes(UTF_16BE), Bytes.hex("de00000a")),
                        "line 2",
                        UTF_8_MEND),
                encoded(
                        "UTF-16 that does not show",
                        "\u00FC" + head() + row(1),
                        UTF_16LE,
                        "line 1",
                        "NUL characters",
                        "byte order mark"),
                encoded(
                        "UTF-32 without its mark",
                        head() + row(1),
                        Charset.forName("UTF-32LE"),
                        "line 1",
                        "NUL characters"),
                file(
                        "the mark of UTF-16 before UTF-8",
                        Bytes.of(Bytes.hex("fffe"), right()),
                        "delimiter",
                        "Separate the columns"),
                file(
                        "the mark of UTF-8 before UTF-16",
                        Bytes.of(Bytes.hex("efbbbf"), right().getBytes(UTF_16LE)),
                        "line 1",
                        "NUL characters"),
                file("noise", noise(), ""));
    }

    private List<BrokenFile> nothing() {
        String empty = "The file is empty";
        return List.of(
                file("nothing", new byte[0], "file", "is empty"),
                file("a byte order mark alone", Bytes.hex("efbbbf"), "file", empty),
                file("a byte order mark of UTF-16 alone", Bytes.hex("fffe"), "file", empty),
                whole("blanks alone", " ".repeat(500), "file", empty),
                whole("line ends alone", "\r\n".repeat(500), "file", empty),
                whole("delimiters alone", ",,\n".repeat(50), "file", "Nothing stands in"),
                whole("names alone", head(), "file", "a header and no rows"),
                whole("names and blank rows", head() + "\n,,\n \n", "file", "a header and no rows"),
                whole("a delimiter's name alone", "sep=,\n", "file", "Nothing stands in"),
                file("NUL alone", new byte[4096], "delimiter", "Separate the columns"));
    }

    private List<BrokenFile> measures() {
        String of = "column '" + value + "'";
        return List.of(
                table(
                        "an item of 1001 characters",
                        "zq" + "i".repeat(999) + ",zqa,zqv\n",
                        "line 2, column 'item'",
                        "at most 1000"),
                table(
                        "a value of 1001 characters",
                        "zqi1,zqa,zq" + "v".repeat(999) + "\n",
                        "line 2, " + of,
                        "at most 1000"),
                table(
                        "a value of a hundred thousand",
                        "zqi1,zqa,zq" + "v".repeat(100_000) + "\n",
                        "line 2, " + of,
                        "at most 1000"),
                whole(
                        "a hundred thousand names",
                        "x,".repeat(100_000) + "\n",
                        "line 1",
                        "16384 cells",
                        "a line of its own"),
                table("a row of a hundred thousand cells", ",".repeat(100_000) + "\n", "line 2", "16384 cells"),
                whole("one line of two hundred kilobytes", "zq".repeat(100_000), "delimiter", "Separate the columns"),
                whole("every row on one line", (head() + rows(6_000)).replace('\n', ','), "line 1", "16384 cells"),
                table(
                        "many things at once",
                        "zqi1,zqa\nzqi2,zqa,\nzqi3,zq\u0000a,zqv\n\u0007zqi4,zqa,zqv\n",
                        "line 4",
                        "NUL"));
    }

    /** Always the same noise, and in it what would be delimiters and line ends. */
    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new java.util.Random(42).nextBytes(noise);
        noise[0] = (byte) 0x91;
        return noise;
    }

    /** A refusal of truth tells the lines alone. */
    private String cells(int number) {
        return value.equals("truth") ? "more or fewer cells" : number + " instead of 3";
    }

    private BrokenFile table(String name, String rows, String place, String... words) {
        return BrokenFile.of(name, head() + rows, place, words);
    }

    private static BrokenFile whole(String name, String text, String place, String... words) {
        return BrokenFile.of(name, text, place, words);
    }

    private static BrokenFile encoded(String name, String text, Charset charset, String place, String... words) {
        return BrokenFile.of(name, text, charset, place, words);
    }

    private static BrokenFile file(String name, byte[] content, String place, String... words) {
        return BrokenFile.of(name, content, place, words);
    }
}
