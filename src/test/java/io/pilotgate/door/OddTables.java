package io.pilotgate.door;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Tables of labels as programs and people write them, each with what a plain CSV in UTF-8 would say. */
final class OddTables {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final String MARK = "\uFEFF";

    /** Umlauts, another script and a pair of surrogates: whatever an encoding may spoil. */
    private static final List<List<String>> ROWS = List.of(
            List.of("i1", "ana", "stop"),
            List.of("i2", "Zo\u00EB", "gr\u00F6\u00DFer als 5"),
            List.of("i3", "\u6F22\u5B57", "\uD83D\uDEA6"));

    private OddTables() {}

    static byte[] plain() {
        return Bytes.of(text(",", "\n"));
    }

    static List<List<String>> plainRows() {
        return ROWS;
    }

    static List<OddFile> all() {
        List<OddFile> all = new ArrayList<>();
        all.addAll(encodings());
        all.addAll(lines());
        all.addAll(delimiters());
        all.addAll(quotes());
        all.addAll(spaces());
        all.addAll(columns());
        all.addAll(cells());
        return all;
    }

    private static List<OddFile> encodings() {
        String text = text(",", "\n");
        return List.of(
                same("UTF-8 with its mark", Bytes.of(MARK, text)),
                same("UTF-16LE with its mark", (MARK + text).getBytes(UTF_16LE)),
                same("UTF-16BE with its mark", (MARK + text).getBytes(UTF_16BE)),
                same("UTF-16LE without its mark", text.getBytes(UTF_16LE)),
                same("UTF-16BE without its mark", text.getBytes(UTF_16BE)),
                same("UTF-32LE with its mark", (MARK + text).getBytes(UTF_32LE)),
                same("UTF-32BE with its mark", (MARK + text).getBytes(UTF_32BE)),
                same("what Excel calls Unicode text", (MARK + text("\t", "\r\n")).getBytes(UTF_16LE)),
                same("files joined, each with its mark", Bytes.of(MARK, text.replace("i2", MARK + "i2"))));
    }

    private static List<OddFile> lines() {
        String text = text(",", "\n");
        return List.of(
                same("lines that end as on Windows", text(",", "\r\n")),
                same("lines that end as on an old Mac", text(",", "\r")),
                same(
                        "lines that end each its own way",
                        text.replaceFirst("\n", "\r\n").replaceFirst("stop\n", "stop\r")),
                same("no end of the last line", text.strip()),
                same("no end of the last line, as on Windows", text(",", "\r\n").strip()),
                same("blank lines above, between and below", "\n\n" + text.replace("\n", "\n\n") + "\n\n"),
                same("lines of blanks", text.replace("\n", "\n  \t \n")),
                same("lines of delimiters", text.replace("\n", "\n,,\n") + " , ,\n"));
    }

    private static List<OddFile> delimiters() {
        return List.of(
                same("semicolons", text(";", "\n")),
                same("tabs", text("\t", "\n")),
                same("pipes", text("|", "\n")),
                same("a first line that names the semicolon", "sep=;\n" + text(";", "\n")),
                same("a first line that names the comma, as on Windows", "sep=,\r\n" + text(",", "\r\n")),
                same("a mark and a line that names the tab", MARK + "sep=\t\n" + text("\t", "\n")),
                one(
                        "commas in prose between tabs",
                        "item\tannotator\tlabel\ni1\tana\tone, two\ni2\tana\tthree\n",
                        "one, two",
                        "three"),
                one(
                        "decimal commas between semicolons",
                        "item;annotator;label\ni1;ana;0,5\ni2;ana;0,75\n",
                        "0,5",
                        "0,75"));
    }

    private static List<OddFile> quotes() {
        String quoted = "\"" + text("\",\"", "\"\n\"");
        return List.of(
                same("every cell in quotes", quoted.substring(0, quoted.length() - 1)),
                same("names in quotes", text(",", "\n").replace("item,annotator", "\"item\",\"annotator\"")),
                one(
                        "delimiters in quotes",
                        "item,annotator,label\ni1,ana,\"a, b; c|d\te\"\ni2,ana,f\n",
                        "a, b; c|d\te",
                        "f"),
                one(
                        "line breaks in quotes",
                        "item,annotator,label\ni1,ana,\"one\ntwo\r\nthree\"\ni2,ana,f\n",
                        "one\ntwo\r\nthree",
                        "f"),
                one(
                        "quotes in quotes",
                        "item,annotator,label\ni1,ana,\"say \"\"go\"\"\"\ni2,ana,\"\"\"\"\n",
                        "say \"go\"",
                        "\""),
                one(
                        "a quote inside a cell without them",
                        "item,annotator,label\ni1,ana,5\" nail\ni2,ana,it's\n",
                        "5\" nail",
                        "it's"));
    }

    private static List<OddFile> spaces() {
        return List.of(
                same("blanks around", text(" , ", " \n ")),
                same("no-break spaces around", text("\u00A0,\u202F", "\u00A0\n\u2007")),
                same("wide spaces around", text("\u3000,\u3000", "\u3000\n")));
    }

    private static List<OddFile> columns() {
        String rows = "i1,ana,stop\ni2,Zo\u00EB,gr\u00F6\u00DFer als 5\ni3,\u6F22\u5B57,\uD83D\uDEA6\n";
        String turned =
                "label,item,annotator\nstop,i1,ana\ngr\u00F6\u00DFer als 5,i2,Zo\u00EB\n\uD83D\uDEA6,i3,\u6F22\u5B57\n";
        return List.of(
                same("names in capitals", "ITEM,ANNOTATOR,LABEL\n" + rows),
                same(
                        "names as other tools give them",
                        "!amt_item_ids,Worker ID,Given-Label\n".replace("!amt_item_ids", "Item_ID") + rows),
                same("columns in another order", turned),
                same("columns that nobody asked for", text(",", ",x,y\n").replaceFirst("x,y", "time,cost")),
                same("blank columns behind", text(",", ",,,\n")),
                same("a column without a name", text(",", ",7\n").replaceFirst("7", "")),
                same(
                        "a text beside of a hundred thousand characters",
                        text(",", "," + "x".repeat(100_000) + "\n").replaceFirst("x+", "text")));
    }

    private static List<OddFile> cells() {
        String head = "item,annotator,label\n";
        String longest = "l".repeat(1000);
        return List.of(
                new OddFile(
                        "numbers with zeros before them",
                        Bytes.of(head, "0001,007,00\n1,7,0\n"),
                        List.of(List.of("0001", "007", "00"), List.of("1", "7", "0"))),
                one(
                        "formulas, which are text",
                        head + "i1,ana,=cmd|' /C calc'!A0\ni2,ana,@SUM(1+1)\n",
                        "=cmd|' /C calc'!A0",
                        "@SUM(1+1)"),
                one("signs before them", head + "i1,ana,+1\ni2,ana,-1\n", "+1", "-1"),
                one("words that mean something elsewhere", head + "i1,ana,NaN\ni2,ana,null\n", "NaN", "null"),
                one("numbers as they are written", head + "i1,ana,1e5\ni2,ana,1.0\n", "1e5", "1.0"),
                one("accents apart from their letters", head + "i1,ana,e\u0301\ni2,ana,\u00E9\n", "e\u0301", "\u00E9"),
                one(
                        "a family of joined characters",
                        head
                                + "i1,ana,\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\ni2,ana,\uD83C\uDDF5\uD83C\uDDF9\n",
                        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                        "\uD83C\uDDF5\uD83C\uDDF9"),
                one(
                        "right to left, marks and all",
                        head + "i1,ana,\u05E2\u05E6\u05D5\u05E8\ni2,ana,\u200F\u0642\u0641\u200F\n",
                        "\u05E2\u05E6\u05D5\u05E8",
                        "\u200F\u0642\u0641\u200F"),
                one(
                        "markup, which is text",
                        head + "i1,ana,<b>&amp;</b>\ni2,ana,${1+1}%00\\n\n",
                        "<b>&amp;</b>",
                        "${1+1}%00\\n"),
                one("the character for what could not be read", head + "i1,ana,\uFFFD\ni2,ana,x\n", "\uFFFD", "x"),
                one("a thousand characters", head + "i1,ana," + longest + "\ni2,ana,x\n", longest, "x"));
    }

    private static String text(String delimiter, String lineEnd) {
        return "item" + delimiter + "annotator" + delimiter + "label" + lineEnd
                + ROWS.stream()
                        .map(row -> String.join(delimiter, row) + lineEnd)
                        .collect(joining());
    }

    private static OddFile same(String name, String text) {
        return same(name, Bytes.of(text));
    }

    private static OddFile same(String name, byte[] content) {
        return new OddFile(name, content, ROWS);
    }

    /** Two rows of which the labels are what is odd. */
    private static OddFile one(String name, String text, String first, String second) {
        return new OddFile(name, Bytes.of(text), List.of(List.of("i1", "ana", first), List.of("i2", "ana", second)));
    }
}
