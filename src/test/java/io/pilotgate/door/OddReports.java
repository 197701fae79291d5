package io.pilotgate.door;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;

/** One daily report as programs and people write it. */
final class OddReports {

    private static final String MARK = "\uFEFF";
    private static final String PLAIN = "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy,remarks\n"
            + BrokenReports.DAY + ",1200,12,14,98.5%,\u00DCbung: two were ill\n";

    private OddReports() {}

    static byte[] plain() {
        return Bytes.of(PLAIN);
    }

    static List<OddFile> files() {
        String quoted = "\"" + PLAIN.replace(",", "\",\"").replace("\n", "\"\n\"");
        String turned = "remarks,claimedAccuracy,day,annotatorsAtWork,exceptions,itemsDelivered\n"
                + "\u00DCbung: two were ill,98.5%," + BrokenReports.DAY + ",14,12,1200\n";
        return List.of(
                file("UTF-8 with its mark", Bytes.of(MARK, PLAIN)),
                file("UTF-16LE with its mark", (MARK + PLAIN).getBytes(UTF_16LE)),
                file("UTF-16BE with its mark", (MARK + PLAIN).getBytes(UTF_16BE)),
                file("UTF-16LE without its mark", PLAIN.getBytes(UTF_16LE)),
                file("UTF-16BE without its mark", PLAIN.getBytes(UTF_16BE)),
                file("lines that end as on Windows", PLAIN.replace("\n", "\r\n")),
                file("lines that end as on an old Mac", PLAIN.replace("\n", "\r")),
                file("no end of the last line", PLAIN.strip()),
                file("blank lines", "\n" + PLAIN.replace("\n", "\n \n")),
                file("lines of delimiters", PLAIN.replace("\n", "\n,,,,,\n")),
                file("semicolons", PLAIN.replace(',', ';')),
                file("tabs", PLAIN.replace(',', '\t')),
                file("pipes", PLAIN.replace(',', '|')),
                file("a first line that names the semicolon", "sep=;\r\n" + PLAIN.replace(',', ';')),
                file("every cell in quotes", quoted.substring(0, quoted.length() - 1)),
                file("blanks around", PLAIN.replace(",", " , ")),
                file("no-break spaces around", PLAIN.replace(",", "\u00A0,\u202F")),
                file(
                        "names in capitals",
                        PLAIN.replace("itemsDelivered", "ITEMSDELIVERED").replace("day,", "Day,")),
                file("blank columns behind", PLAIN.replace("\n", ",,\n")),
                file("columns in another order", turned),
                file(
                        "columns that are not filled",
                        PLAIN.replace("\n", ",\n")
                                .replaceFirst(",\n", ",qa.self.checked\n")
                                .replaceFirst("checked\n", "checked,qa.self.errorsFound\n")
                                .replaceFirst("ill,\n", "ill,,\n")),
                file("a count with zeros before it", PLAIN.replace("1200", "0001200")),
                file("the accuracy as a fraction", PLAIN.replace("98.5%", "0.9850")),
                file("the accuracy with a blank before its sign", PLAIN.replace("98.5%", "98.5 %")));
    }

    static List<OddFile> bodies() {
        String plain = "{\"day\":\"" + BrokenReports.DAY + "\",\"itemsDelivered\":1200,\"exceptions\":12,"
                + "\"annotatorsAtWork\":14,\"claimedAccuracy\":0.985,\"remarks\":\"\u00DCbung: two were ill\"}";
        return List.of(
                file("plain", plain),
                file("a mark before it", MARK + plain),
                file("UTF-16", (MARK + plain).getBytes(UTF_16BE)),
                file(
                        "white space all over",
                        "\r\n\t "
                                + plain.replace(",", " ,\n")
                                        .replace(":", " :\t")
                                        .replace("bung :\t", "bung:") + "\n\n"),
                file("numbers in quotes", plain.replace("1200", "\"1200\"").replace("0.985", "\"98.5 %\"")),
                file("characters as numbers", plain.replace("\u00DC", "\\u00dc")),
                file("what is not filled, as null", plain.replace("}", ",\"qa\":null,\"turnaround\":{}}")));
    }

    private static OddFile file(String name, String text) {
        return file(name, Bytes.of(text));
    }

    private static OddFile file(String name, byte[] content) {
        return new OddFile(name, content, List.of());
    }
}
