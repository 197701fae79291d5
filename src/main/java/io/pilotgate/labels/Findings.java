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

    enum Cause {
        WRONG_WIDTH(
                "Rows with more or fewer cells than the first row",
                "Look for a missing or surplus delimiter, and put a cell that holds a delimiter or a line break in double quotes."),
        EMPTY("Empty cells", "Fill them in, or leave these rows out."),
        NUL("NUL characters", "Save the file as UTF-8, or as UTF-16 with a byte order mark."),
        UNDECODABLE("Bytes that are no text in the file's encoding", "Save the file as UTF-8."),
        UNKNOWN_ITEM("Unknown items", "Check the column of the item and label only items that were asked for."),
        DUPLICATE_ANSWER("Duplicate answers", "Keep one label for each item and annotator."),
        SECOND_LABEL(
                "Second labels of an item in a file that names no annotator",
                "Name the column of the annotator, or keep one label for each item."),
        CONFLICTING_TRUTH("Contradictions in the truth", "Give every item one true label."),
        CONFLICTING_STRATUM("Contradictions in the strata", "Give every item one stratum."),
        UNREADABLE(
                "A row that cannot be read, and nothing after it",
                "A cell that begins with a double quote must end with one before the delimiter; write a quote inside it twice.");

        private final String title;
        private final String mend;

        Cause(String title, String mend) {
            this.title = title;
            this.mend = mend;
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
        groups.computeIfAbsent(new Group(cause, column), unseen -> new Examples())
                .add(line, discreet ? "" : found);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    void refuseIfAny() {
        if (!isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    groups.entrySet().stream()
                            .map(group -> reason(group.getKey(), group.getValue()))
                            .toList());
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
