package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import java.util.HashSet;
import java.util.List;

/**
 * A first row of a truth file of its own, of which no cell is a name that was given or is usual: by what the rows below it are like, it
 * names the columns, or it is an item and its truth as they are.
 *
 * @param below the rows that follow, a few of them
 */
record DoubtfulHeader(List<String> first, List<List<String>> below) {

    private static final int SEEN = 50;

    /** How many rows below are worth a look. */
    static int seen() {
        return SEEN;
    }

    boolean namesColumns(ReadOptions options) {
        TableColumns columns;
        try {
            columns = TableColumns.find(first, options, false);
        } catch (Refusal unnamed) {
            // Whoever has to say which column is which is told their names.
            return true;
        }
        return !below.isEmpty() && isUnlike(columns.item(), columns.labels().get(0));
    }

    private boolean isUnlike(int item, int truth) {
        List<String> truths = column(truth);
        String above = new TableRow(Place.line(1), first).cell(truth);
        if (truths.contains(above)) {
            return false;
        }
        if (column(item).stream().allMatch(DoubtfulHeader::hasNumber)) {
            return !hasNumber(new TableRow(Place.line(1), first).cell(item));
        }
        return new HashSet<>(truths).size() < truths.size();
    }

    private List<String> column(int column) {
        return below.stream()
                .map(cells -> new TableRow(Place.line(1), cells).cell(column))
                .toList();
    }

    private static boolean hasNumber(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }
}
