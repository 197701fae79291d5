package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is wrong with a file, grouped by cause and column: the first lines of each and how many there are. */
final class Findings {

    /** So many examples tell a person where to look; a million of them fill the memory. */
    static final int SHOWN = 5;

    /** A table of thousands of columns may be wrong in each of them. */
    private static final int MOST_GROUPS = 100;

    enum Cause {
        WRONG_WIDTH(
                "Rows with more or fewer cells than the first row",
                "Look for a missing or surplus delimiter, and put a cell that holds a delimiter or a line break in double quotes."),
        EMPTY("Empty cells", "Fill them in, or leave these rows out."),
        NUL(CellText.Damage.NUL),
        UNDECODABLE(CellText.Damage.UNDECODABLE),
        CONTROL_CHARACTERS(
                "Control characters",
                "Nobody sees them, and an answer is found by its exact text: write it without them."),
        TOO_LONG(
                "Cells longer than are kept",
                "An item and a label have at most 1000 characters, an annotator at most 200. If this is a text, name the"
                        + " column of the item's id instead."),
        UNKNOWN_ITEM("Unknown items", "Check the column of the item and label only items that were asked for."),
        DUPLICATE_ANSWER("Duplicate answers", "Keep one label for each item and annotator."),
        SECOND_LABEL(
                "Second labels of an item in a file that names no annotator",
                "Name the column of the annotator, or keep one label for each item."),
        CONFLICTING_TRUTH("Contradictions in the truth", "Give every item one true label."),
        CONFLICTING_STRATUM("Contradictions in the strata", "Give every item one stratum.");

        private final String title;
        private final String mend;

        Cause(String title, String mend) {
            this.title = title;
            this.mend = mend;
        }

        Cause(CellText.Damage damage) {
            this(damage.title(), damage.mend());
        }

        static Cause of(CellText.Damage damage) {
            return damage == CellText.Damage.NUL ? NUL : UNDECODABLE;
        }
    }

    private record Group(Cause cause, String column) {}

    private static final class Examples {
        private final List<String> first = new ArrayList<>(SHOWN);
        private String place = "";
        private long count;

        void add(long line, String found) {
            if (count == 0) {
                place = "line " + line;
            }
            if (count < SHOWN) {
                first.add("line " + line + (found.isEmpty() ? "" : " (" + found + ")"));
            }
            count++;
        }

        String text() {
            long more = count - first.size();
            return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
        }
    }

    private final Map<Group, Examples> groups = new LinkedHashMap<>();
    private final List<Refusal.Reason> last = new ArrayList<>();
    private long unlisted;
    private final boolean discreet;

    /** @param discreet whether lines are named without what was found in them */
    Findings(boolean discreet) {
        this.discreet = discreet;
    }

    /** Something wrong with a whole row. */
    void add(Cause cause, long line, String found) {
        add(cause, "", line, found);
    }

    /** @param column as people say it: {@code column 'label'} */
    void add(Cause cause, String column, long line, String found) {
        Group group = new Group(cause, column);
        if (groups.size() == MOST_GROUPS && !groups.containsKey(group)) {
            unlisted++;
        } else {
            groups.computeIfAbsent(group, unseen -> new Examples()).add(line, discreet ? "" : found);
        }
    }

    /** The end of what can be read. */
    void add(DelimitedRows.Stop stop) {
        last.add(new Refusal.Reason("line " + stop.line(), stop.text()));
    }

    boolean isEmpty() {
        return groups.isEmpty() && last.isEmpty();
    }

    void refuseIfAny() {
        if (!isEmpty()) {
            List<Refusal.Reason> reasons = new ArrayList<>();
            groups.forEach((group, examples) -> reasons.add(reason(group, examples)));
            if (unlisted > 0) {
                reasons.add(new Refusal.Reason(
                        "file", "So much in further columns, " + times(unlisted) + ". Mend what is listed first."));
            }
            reasons.addAll(last);
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private static Refusal.Reason reason(Group group, Examples examples) {
        String column = group.column();
        return new Refusal.Reason(
                examples.place + (column.isEmpty() ? "" : ", " + column),
                group.cause().title + (column.isEmpty() ? "" : " in " + column) + ", " + times(examples.count) + ": "
                        + examples.text() + ". " + group.cause().mend);
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }
}
