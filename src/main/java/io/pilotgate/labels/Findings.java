package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** All that is wrong with the rows of a file. */
final class Findings {

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
        CONFLICTING_STRATUM("Contradictions in the strata", "Give every item one stratum."),
        CONFLICTING_MODELS(
                "Contradictions in the models",
                "Give every item one first and one second model. Where the places were swapped, give the swapped pair an id of its own.");

        private final String title;
        private final String mend;

        Cause(String title, String mend) {
            this.title = title;
            this.mend = mend;
        }

        Cause(CellText.Damage damage) {
            this(damage.title(), damage.mend());
        }

        Finding finding(long line, String column, String found) {
            return new Finding(line, column, name(), title, found, mend);
        }

        static Cause of(CellText.Damage damage) {
            return damage == CellText.Damage.NUL ? NUL : UNDECODABLE;
        }
    }

    private static final FindingSink NOBODY = new FindingSink() {
        @Override
        public void add(Finding finding) {}

        @Override
        public void more(Finding like, long number) {}

        @Override
        public void clear() {}
    };

    private FindingGroups groups = new FindingGroups();
    private @Nullable Refusal refusal;
    private final boolean discreet;
    private final FindingSink further;

    /** @param discreet whether lines are named without what was found in them */
    Findings(boolean discreet) {
        this(discreet, NOBODY);
    }

    /** @param further is told each finding too */
    Findings(boolean discreet, FindingSink further) {
        this.discreet = discreet;
        this.further = further;
    }

    /** Something wrong with a whole row. */
    void add(Cause cause, long line, String found) {
        add(cause, "", line, found);
    }

    /** @param column as people say it: {@code column 'label'} */
    void add(Cause cause, String column, long line, String found) {
        add(cause.finding(line, name(column), discreet ? "" : found));
    }

    /** Something wrong with an answer that no table has a column for. */
    void add(String code, String cause, long line, String found, String mend) {
        add(new Finding(line, "", code, cause, discreet ? "" : found, mend));
    }

    /** The end of what can be read. */
    void add(DelimitedRows.Stop stop) {
        add(new Finding(stop.line(), "", "UNREADABLE", stop.text(), "", ""));
    }

    void add(Finding finding) {
        groups.add(finding);
        further.add(finding);
    }

    /** Findings that are counted and not told. */
    void more(Cause cause, long number) {
        Finding like = cause.finding(1, "", "");
        groups.more(like, number);
        further.more(like, number);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    void refuseIfAny() {
        if (!isEmpty()) {
            refusal = groups.refusal();
            throw refusal;
        }
    }

    /** A refusal that is not about these findings takes their place. */
    void replaceBy(Refusal other) {
        if (other == refusal) {
            return;
        }
        groups = new FindingGroups();
        further.clear();
        other.reasons().forEach(reason -> add(Finding.ofFile(reason.place(), code(reason.place()), reason.text(), "")));
    }

    /** A refusal that ends the reading is added to what was found before. */
    void stoppedBy(Refusal stop) {
        stop.reasons().forEach(reason -> {
            String place = reason.place();
            add(
                    place.matches("(line|row) \\d{1,15}")
                            ? new Finding(
                                    Long.parseLong(place.substring(place.indexOf(' ') + 1)),
                                    "",
                                    "UNREADABLE",
                                    reason.text(),
                                    "",
                                    "")
                            : Finding.ofFile(place, code(place), reason.text(), ""));
        });
    }

    /** Of what keeps a file from being read at all. */
    private static String code(String place) {
        if (place.startsWith("line ")) {
            return "HEADER";
        }
        return place.endsWith("olumn") ? "COLUMN" : place.equals("delimiter") ? "DELIMITER" : "FILE";
    }

    private static String name(String column) {
        String name = column.startsWith("column ") ? column.substring("column ".length()) : column;
        return name.startsWith("'") && name.endsWith("'") ? name.substring(1, name.length() - 1) : name;
    }
}
