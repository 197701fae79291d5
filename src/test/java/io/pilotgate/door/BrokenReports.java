package io.pilotgate.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Daily reports that say what no report can say, as rows of a file and as JSON; and files that are no files of reports. */
final class BrokenReports {

    /** A report day of {@link io.pilotgate.testing.Launches}' pilot whose evening has come. */
    static final String DAY = "2026-01-12";

    private static final String HEAD = "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy,remarks\n";

    private static final String WHOLE = "Write digits alone";
    private static final String SHARE = "Write 0.98 or 98%";
    private static final String DATE = "Write it as 2027-03-31";

    /** One field of an otherwise right report, and what is said against it. */
    private record Wrong(String name, String field, String value, String mend) {}

    private BrokenReports() {}

    static String right() {
        return HEAD + row("day", DAY);
    }

    static String rightJson() {
        return json("day", "\"" + DAY + "\"");
    }

    static List<BrokenFile> files() {
        List<BrokenFile> all = new ArrayList<>();
        values().forEach(wrong -> all.add(BrokenFile.of(
                wrong.name(),
                HEAD + row(wrong.field(), quoted(wrong.value())),
                "row 2, " + wrong.field(),
                wrong.mend())));
        all.addAll(contradictions());
        all.addAll(shapes());
        all.addAll(texts());
        // One object a line begins like a report in JSON, which is read as one.
        OtherKinds.insteadOf(right()).stream()
                .filter(kind -> !kind.name().startsWith("JSON, one object"))
                .forEach(all::add);
        all.addAll(json());
        return all;
    }

    static List<BrokenFile> bodies() {
        List<BrokenFile> all = new ArrayList<>();
        values().forEach(wrong -> all.add(BrokenFile.of(
                wrong.name(), json(wrong.field(), "\"" + wrong.value() + "\""), wrong.field(), wrong.mend())));
        all.addAll(numbers());
        all.addAll(syntax());
        all.addAll(types());
        all.addAll(characters());
        return all;
    }

    private static List<Wrong> values() {
        return List.of(
                new Wrong("a day that does not exist", "day", "2026-02-30", DATE),
                new Wrong("a leap day of no leap year", "day", "2026-02-29", DATE),
                new Wrong("a month that does not exist", "day", "2026-13-01", DATE),
                new Wrong("day, month, year with points", "day", "12.01.2026", DATE),
                new Wrong("month, day, year with strokes", "day", "01/12/2026", DATE),
                new Wrong("day, month, year with dashes", "day", "12-01-2026", DATE),
                new Wrong("a date without its zeros", "day", "2026-1-12", DATE),
                new Wrong("a date without dashes", "day", "20260112", DATE),
                new Wrong("a date with a time", "day", "2026-01-12T09:00:00Z", DATE),
                new Wrong("a date in words", "day", "12 January 2026", DATE),
                new Wrong("a spreadsheet's number of a day", "day", "46034", DATE),
                new Wrong("a year beyond counting", "day", "+999999999-12-31", "Use a year from 1900"),
                new Wrong("no day", "day", "", "Say which day"),
                new Wrong("a Saturday", "day", "2026-01-17", "is not a report day"),
                new Wrong("a day before the delivery", "day", "2026-01-06", "is not a report day"),
                new Wrong("a day to come", "day", "2026-01-20", "is in the future"),
                new Wrong("not a number", "itemsDelivered", "NaN", WHOLE),
                new Wrong("infinity", "itemsDelivered", "Infinity", WHOLE),
                new Wrong("a number of 400 digits in short", "itemsDelivered", "1e400", WHOLE),
                new Wrong("a thousand in short", "itemsDelivered", "1E3", WHOLE),
                new Wrong("a zero below zero", "itemsDelivered", "-0", WHOLE),
                new Wrong("a count below zero", "itemsDelivered", "-5", "0 or more"),
                new Wrong("half an item", "itemsDelivered", "12.5", WHOLE),
                new Wrong("a count with a point", "itemsDelivered", "1200.0", WHOLE),
                new Wrong("thousands with a comma", "itemsDelivered", "1,200", WHOLE),
                new Wrong("thousands with a point", "itemsDelivered", "1.200", WHOLE),
                new Wrong("thousands with a blank", "itemsDelivered", "1 200", WHOLE),
                new Wrong("thousands with a no-break space", "itemsDelivered", "1\u202F200", WHOLE),
                new Wrong("thousands with an apostrophe", "itemsDelivered", "1'200", WHOLE),
                new Wrong("a number in sixteens", "itemsDelivered", "0x4B0", WHOLE),
                new Wrong("a number in words", "itemsDelivered", "twelve", WHOLE),
                new Wrong("digits of another script", "itemsDelivered", "\u0661\u0662", WHOLE),
                new Wrong("a number with a sign", "itemsDelivered", "+12", WHOLE),
                new Wrong("more than any number holds", "itemsDelivered", "99999999999999999999", WHOLE),
                new Wrong("more than any vendor delivers", "itemsDelivered", "2000000000", "0 or more"),
                new Wrong("a formula", "itemsDelivered", "=1+1", WHOLE),
                new Wrong("yes for a number", "annotatorsAtWork", "true", WHOLE),
                new Wrong("an accuracy that is not a number", "claimedAccuracy", "NaN", SHARE),
                new Wrong("an infinite accuracy", "claimedAccuracy", "-Infinity", SHARE),
                new Wrong("an accuracy with a comma", "claimedAccuracy", "98,5", SHARE),
                new Wrong("an accuracy in short", "claimedAccuracy", "1e-2", SHARE),
                new Wrong("an accuracy below zero", "claimedAccuracy", "-0.1", SHARE),
                new Wrong("an accuracy above all", "claimedAccuracy", "101%", "from 0 to 1"),
                new Wrong("an accuracy of per cent without the sign", "claimedAccuracy", "98.5", "from 0 to 1"),
                new Wrong("an accuracy per mille", "claimedAccuracy", "985\u2030", SHARE),
                new Wrong("an accuracy of too many digits", "claimedAccuracy", "0.9876543210987", SHARE),
                new Wrong("no accuracy of work that was done", "claimedAccuracy", "", "no data is not a score"),
                new Wrong("more exceptions than items", "exceptions", "13", "up to the number of items"),
                new Wrong("exceptions below zero", "exceptions", "-1", "up to the number of items"),
                new Wrong("work of nobody", "annotatorsAtWork", "0", "at least 1"),
                new Wrong("people below zero", "annotatorsAtWork", "-3", "at least 1"),
                new Wrong("no number of people", "annotatorsAtWork", "", "State how many"),
                new Wrong("remarks beyond all measure", "remarks", "x".repeat(2001), "at most 2000"));
    }

    private static List<BrokenFile> contradictions() {
        String layer =
                "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy,qa.self.checked,qa.self.errorsFound\n";
        String tier = "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy,turnaround.rush.finished,"
                + "turnaround.rush.withinSla\n";
        String work = DAY + ",12,0,2,98%,";
        return List.of(
                file("half a layer of checks", layer + work + "12,\n", "row 2, qa.self.errorsFound", "0 if none"),
                file(
                        "more errors than checks",
                        layer + work + "5,6\n",
                        "row 2, qa.self.errorsFound",
                        "up to the number"),
                file("half a tier", tier + work + ",3\n", "row 2, turnaround.rush.finished", "State how many"),
                file(
                        "more in time than finished",
                        tier + work + "3,4\n",
                        "row 2, turnaround.rush.withinSla",
                        "up to the items"),
                file("more finished than delivered", tier + work + "13,1\n", "row 2, turnaround", "one tier"),
                file(
                        "a score of no work",
                        HEAD + DAY + ",0,0,0,100%,\n",
                        "row 2, claimedAccuracy",
                        "no data is not a score"),
                file("a day twice", right() + row("day", DAY), "row 3, day", "Leave one of them out"),
                file(
                        "many things at once",
                        HEAD + "2026-02-30,ten,x,-1,200%,ok\n",
                        "row 2, claimedAccuracy",
                        "from 0 to 1"));
    }

    private static List<BrokenFile> shapes() {
        return List.of(
                file(
                        "a row too short",
                        right() + "2026-01-13,12,0\n",
                        "row 3",
                        "3 cells under 6 columns",
                        "surplus delimiter"),
                file("a row too long", HEAD + DAY + ",12,0,2,98%,ok,more\n", "row 2", "7 cells under 6 columns"),
                file("a remark that is not in quotes", HEAD + DAY + ",12,0,2,98%,ill, both\n", "row 2", "in quotes"),
                file(
                        "a column that nobody knows",
                        "day,items,exceptions,annotatorsAtWork\n" + DAY + ",1,0,1\n",
                        "row 1",
                        "There is no column 'items'",
                        "Columns: day"),
                file(
                        "a column that is missing",
                        "day,exceptions,annotatorsAtWork\n" + DAY + ",0,1\n",
                        "row 1",
                        "'itemsDelivered' is missing",
                        "Name it"),
                file(
                        "a column that stands there twice",
                        "day,day," + HEAD.substring(4) + DAY + "," + row("day", DAY),
                        "row 1",
                        "stands there twice",
                        "Leave one"),
                file(
                        "a column twice but for its case",
                        "DAY," + HEAD + DAY + "," + row("day", DAY),
                        "row 1",
                        "stands there twice"),
                file(
                        "a cell under no name",
                        HEAD.replace("\n", ",\n") + DAY + ",12,0,2,98%,ok,7\n",
                        "row 2, column 7",
                        "stands under no name"),
                file("names alone", HEAD, "file", "no report under its first row", "Write one report a row"),
                file("rows without names", row("day", DAY), "row 1", "There is no column '2026-01-12'"),
                file("delimiters alone", ",,,\n,,,\n", "file", "Write one report a row"),
                file("201 reports", HEAD + row("day", DAY).repeat(201), "file", "at most 200", "Split it"),
                file("more than a megabyte", HEAD + row("remarks", "x".repeat(1_000_000)), "file", "1 MB"),
                file("twenty thousand columns", "x,".repeat(20_000), "row 1", "16384 cells"),
                file("nothing delimits", "day\n" + DAY + "\n", "delimiter", "Separate the columns"));
    }

    private static List<BrokenFile> json() {
        return List.of(
                file("another object in JSON", "{\"item\":\"i1\",\"label\":\"a\"}", "item", "The fields are"),
                file("two reports in JSON", rightJson() + "\n" + rightJson(), "body", "text after its end"),
                file("a list of reports in JSON", "[" + rightJson() + "]", "file", "JSON", "Export the table as CSV"),
                file("a report in JSON that is broken off", rightJson().replace("}", ""), "body, line 1", "missing"),
                file("an empty object in JSON", "{}", "day", "Say which day"),
                file("a Saturday in JSON", json("day", "\"2026-01-17\""), "day", "is not a report day"));
    }

    private static List<BrokenFile> texts() {
        String remark = HEAD + DAY + ",12,0,2,98%,";
        return List.of(
                file("a quote that is never closed", remark + "\"ill\n", "row 2", "never closed"),
                file(
                        "text behind a closing quote",
                        remark + "\"ill\" both\n",
                        "row 2",
                        "write a quote inside it twice"),
                file("NUL in a remark", remark + "i\u0000ll\n", "row 2, remarks", "NUL characters"),
                file("a bell in a remark", remark + "ill\u0007\n", "row 2, remarks", "Remove it"),
                file(
                        "NUL in a name",
                        HEAD.replace("remarks", "rem\u0000arks") + row("day", DAY),
                        "row 1",
                        "NUL characters"),
                BrokenFile.of(
                        "Latin-1",
                        remark + "Gr\u00FC\u00DFe\n",
                        ISO_8859_1,
                        "row 2, remarks",
                        "Save the file as UTF-8"),
                BrokenFile.of(
                        "broken off in a character",
                        Bytes.of(remark, Bytes.hex("f09f98")),
                        "row 2, remarks",
                        "Save the file as UTF-8"),
                BrokenFile.of(
                        "broken off in UTF-16",
                        Bytes.of(Bytes.hex("fffe"), right().strip().getBytes(UTF_16LE), "x"),
                        "row 2",
                        "Save the file as UTF-8"),
                BrokenFile.of("nothing", new byte[0], "file", "is empty"),
                BrokenFile.of("a byte order mark alone", Bytes.hex("efbbbf"), "file", "is empty"),
                file("blanks alone", "   \n  \n", "file", "is empty"));
    }

    private static List<BrokenFile> numbers() {
        return List.of(
                body("1e400 as a number", json("itemsDelivered", "1e400"), "itemsDelivered", WHOLE),
                body("-0 as a number", json("itemsDelivered", "-0"), "itemsDelivered", WHOLE),
                body("12.0 as a number", json("itemsDelivered", "12.0"), "itemsDelivered", WHOLE),
                body(
                        "a share of 400 digits",
                        json("claimedAccuracy", "0." + "9".repeat(400)),
                        "claimedAccuracy",
                        SHARE),
                body("a number of two thousand digits", json("itemsDelivered", "9".repeat(2000)), "", ""),
                body("truth for a number", json("exceptions", "true"), "exceptions", WHOLE));
    }

    private static List<BrokenFile> syntax() {
        String syntax = "a comma, quote or bracket is missing or surplus";
        String right = rightJson();
        return Stream.of(
                        body("not a number, bare", json("itemsDelivered", "NaN"), "body, line 1", syntax),
                        body("infinity, bare", json("claimedAccuracy", "Infinity"), "body, line 1", syntax),
                        body("a plus before a number", json("itemsDelivered", "+12"), "body, line 1", syntax),
                        body("a zero before a number", json("itemsDelivered", "012"), "body, line 1", syntax),
                        body("a number in sixteens, bare", json("itemsDelivered", "0x1F"), "body, line 1", syntax),
                        body("a trailing comma", right.replace("}", ",}"), "body, line 1", syntax),
                        body("a comma missing", right.replaceFirst(",", " "), "body, line 1", syntax),
                        body("single quotes", right.replace('"', '\''), "body, line 1", syntax),
                        body(
                                "names without quotes",
                                right.replaceAll("\"([a-zA-Z]+)\":", "$1:"),
                                "body, line 1",
                                syntax),
                        body("a comment", "/* ours */ " + right, "body, line 1", syntax),
                        body("broken off in a name", right.substring(0, 4), "body", syntax),
                        body("broken off in a text", right.substring(0, 15), "body", syntax),
                        body("broken off before its end", right.substring(0, right.length() - 1), "body", syntax),
                        body("text behind its end", right + " and so on", "body, line 1", syntax),
                        body("a second report behind it", right + right, "body, line 1", "Send one value"),
                        body("a bracket behind it", right + "]", "body, line 1", syntax),
                        body(
                                "a field twice",
                                right.replaceFirst("\\{", "{\"exceptions\":3,"),
                                "body, line 1",
                                "Keep one of the two"),
                        body(
                                "a field twice, further in",
                                json("qa", "{\"self\":{\"checked\":1,\"checked\":2,\"errorsFound\":0}}"),
                                "body, line 1",
                                "Keep one of the two"),
                        body("brackets a hundred thousand deep", json("qa", "[".repeat(100_000)), "", ""),
                        body("objects a hundred thousand deep", json("qa", "{\"self\":".repeat(100_000)), "", ""),
                        body(
                                "a text of two megabytes",
                                json("remarks", "\"" + "x".repeat(2 << 20) + "\""),
                                "body",
                                "Send less"),
                        body("blanks of six megabytes", " ".repeat(6 << 20) + right, "body", "Send less"),
                        body("a table", right(), "body, line 1", syntax),
                        body("XML", "<report day=\"" + DAY + "\"/>", "body, line 1", syntax),
                        body("a form", "day=" + DAY + "&itemsDelivered=12", "body, line 1", syntax),
                        body("nothing", "", "body", "Send it complete"),
                        body("blanks", "  \n ", "body", ""))
                .toList();
    }

    private static List<BrokenFile> types() {
        return List.of(
                body("null", "null", "body", "Send it complete"),
                body("a list of reports", "[" + rightJson() + "]", "body", "an object in braces"),
                body("an empty list", "[]", "body", "an object in braces"),
                body("a text", "\"" + DAY + "\"", "body", ""),
                body("a number", "12", "body", ""),
                body("an empty object", "{}", "day", "Say which day"),
                body("a field that nobody knows", json("items", "12"), "items", "The fields are", "itemsDelivered"),
                body("a field of another case", json("Day", "\"" + DAY + "\""), "Day", "The fields are"),
                body("a field with a name beyond all measure", json("x".repeat(3000), "1"), "xxx", "The fields are"),
                body("a list for a day", json("day", "[\"" + DAY + "\"]"), "day", "a text in quotes"),
                body(
                        "an object for a number",
                        json("itemsDelivered", "{\"n\":12}"),
                        "itemsDelivered",
                        "a text in quotes"),
                body("a list for the layers", json("qa", "[]"), "qa", "an object in braces"),
                body("a text for the layers", json("qa", "\"all\""), "qa", ""),
                body("a number for a tier", json("turnaround", "{\"rush\":3}"), "turnaround.rush", ""),
                body(
                        "a layer that nobody knows",
                        json("qa", "{\"boss\":{\"checked\":1,\"errorsFound\":0}}"),
                        "qa.boss",
                        "The fields are"),
                body("half a layer", json("qa", "{\"self\":{\"checked\":1}}"), "qa.self.errorsFound", "0 if none"),
                body(
                        "a score of no work",
                        "{\"day\":\"" + DAY + "\",\"itemsDelivered\":0,\"exceptions\":0,\"annotatorsAtWork\":0,"
                                + "\"claimedAccuracy\":1}",
                        "claimedAccuracy",
                        "no data is not a score"));
    }

    private static List<BrokenFile> characters() {
        String syntax = "not in UTF-8";
        return List.of(
                body("NUL in a remark", json("remarks", "\"\\u0000\""), "remarks", "Remove it"),
                body("half a surrogate", json("remarks", "\"\\ud83d\""), "remarks", "Remove it"),
                body("surrogates the wrong way round", json("remarks", "\"\\ude00\\ud83d\""), "remarks", "Remove it"),
                body("an escape sequence", json("remarks", "\"\\u001b[31m\""), "remarks", "Remove it"),
                body("a line break in a text", json("remarks", "\"a\nb\""), "body, line 1", syntax),
                BrokenFile.of("Latin-1", json("remarks", "\"\u00FC\""), ISO_8859_1, "body, line 1", syntax),
                BrokenFile.of("broken off in a character", Bytes.of("{\"day\":\"", Bytes.hex("f09f98")), "body", ""));
    }

    private static String row(String field, String value) {
        return Stream.of(HEAD.strip().split(","))
                .map(name -> name.equals(field) ? value : usual(name))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String json(String field, String value) {
        StringBuilder json = new StringBuilder();
        for (String name : HEAD.strip().split(",")) {
            if (!name.equals(field)) {
                json.append(",\"")
                        .append(name)
                        .append("\":\"")
                        .append(usual(name))
                        .append('"');
            }
        }
        return "{\"" + field + "\":" + value + json + "}";
    }

    private static String usual(String field) {
        return switch (field) {
            case "day" -> DAY;
            case "itemsDelivered" -> "12";
            case "exceptions" -> "0";
            case "annotatorsAtWork" -> "2";
            case "claimedAccuracy" -> "98%";
            default -> "";
        };
    }

    private static String quoted(String value) {
        return value.contains(",") ? "\"" + value + "\"" : value;
    }

    private static BrokenFile file(String name, String text, String place, String... words) {
        return BrokenFile.of(name, text, place, words);
    }

    private static BrokenFile body(String name, String text, String place, String word, String... more) {
        return new BrokenFile(
                name,
                Bytes.of(text),
                place,
                Stream.concat(Stream.of(word), Stream.of(more)).toList());
    }
}
