package io.pilotgate.labels;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the delimiter: the one that cuts the most rows of the file's start into as many cells as the first row, then into the most. */
final class DelimiterDetection {

    /** How much of the file is looked at, in characters. */
    static final int SAMPLE = 1 << 16;

    /**
     * How one delimiter cuts the sample.
     *
     * @param agreement the share of rows with as many cells as the first
     * @param width the cells of the first row
     */
    private record Cut(Delimiter delimiter, double agreement, int width) {

        /** @param most rows that are looked at */
        static Cut of(Delimiter delimiter, String sample, int most) {
            int rows = 0;
            int agreeing = 0;
            int width = 0;
            try {
                for (Row row : RowParser.over(delimiter, sample)) {
                    width = rows == 0 ? row.cells().size() : width;
                    agreeing += row.cells().size() == width ? 1 : 0;
                    rows++;
                    if (rows == most) {
                        break;
                    }
                }
            } catch (CsvParseException unreadableRow) {
                // What came before it speaks for itself; the broken row may be cut off by the sample's end.
                width = rows == 0 ? 1 + occurrences(delimiter, sample) : width;
            }
            return new Cut(delimiter, rows == 0 ? 0 : (double) agreeing / rows, width);
        }

        private static int occurrences(Delimiter delimiter, String sample) {
            return (int) sample.chars()
                    .filter(character -> character == delimiter.character())
                    .count();
        }

        boolean isAsGoodAs(Cut other) {
            return agreement == other.agreement && width == other.width;
        }
    }

    private DelimiterDetection() {}

    /**
     * @param discreet whether a refusal repeats nothing of what the file holds
     * @throws Refusal when no delimiter cuts the first row, or two do it equally well
     */
    static Delimiter of(String sample, boolean discreet) {
        List<Cut> cuts = cuts(wholeLines(sample));
        if (cuts.isEmpty()) {
            throw Refusal.invalid(
                    "delimiter",
                    "The first row" + (discreet ? "" : " " + Refusal.quoted(firstLine(sample)))
                            + " has no tab, comma, semicolon or pipe between cells. Separate the columns by one of them.");
        }
        Cut best = cuts.get(0);
        // Tabs are declared first and the sort keeps that order: they do not occur in prose, so a tie goes to them.
        if (best.delimiter() != Delimiter.TAB && cuts.size() > 1 && best.isAsGoodAs(cuts.get(1))) {
            throw Refusal.invalid(
                    "delimiter",
                    "Both " + best.delimiter() + " and " + cuts.get(1).delimiter() + " cut the file into "
                            + best.width() + " columns. Name the delimiter.");
        }
        return best.delimiter();
    }

    /** The best first. What does not occur cuts nothing, and what alone occurs needs no comparison. */
    private static List<Cut> cuts(String lines) {
        List<Delimiter> occurring = new ArrayList<>();
        for (Delimiter delimiter : Delimiter.values()) {
            if (lines.indexOf(delimiter.character()) >= 0) {
                occurring.add(delimiter);
            }
        }
        List<Cut> cuts = new ArrayList<>();
        for (Delimiter delimiter : occurring) {
            Cut cut = Cut.of(delimiter, lines, occurring.size() == 1 ? 1 : Integer.MAX_VALUE);
            if (cut.width() > 1) {
                cuts.add(cut);
            }
        }
        if (cuts.size() > 1) {
            cuts.sort(Comparator.comparingDouble(Cut::agreement)
                    .thenComparingInt(Cut::width)
                    .reversed());
        }
        return cuts;
    }

    private static String firstLine(String sample) {
        return sample.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** A sample that was cut off in the middle of a line would end in a row too short. */
    private static String wholeLines(String sample) {
        int end = sample.lastIndexOf('\n');
        return sample.length() < SAMPLE || end < 0 ? sample : sample.substring(0, end + 1);
    }
}
