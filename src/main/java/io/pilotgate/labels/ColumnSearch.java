package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the columns in the first row: those that the caller named, then the others by well-known headers among what is left. */
final class ColumnSearch {

    private final LabelColumns columns;
    private final Row first;
    private final List<String> firstRow;
    private final boolean discreet;
    private final Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
    private final List<Refusal.Reason> reasons = new ArrayList<>();

    /** @param discreet whether a refusal repeats nothing of the first row: it may be data */
    ColumnSearch(LabelColumns columns, Row first, boolean discreet) {
        this.columns = columns;
        this.first = first;
        this.firstRow = first.cells().stream().map(CellText::strip).toList();
        this.discreet = discreet;
    }

    /** @throws Refusal when a column is missing, named twice or not clear, with every such reason */
    ColumnLayout layoutFor(FileContent content) {
        if (columns.header()) {
            reasons.addAll(DuplicateNames.in(first, discreet));
        }
        for (ColumnRole role : content.roles()) {
            String reference = role.namedIn(columns);
            if (reference != null) {
                find(role, reference);
            }
        }
        for (ColumnRole role : content.roles()) {
            if (role.namedIn(columns) == null) {
                guess(role, content);
            }
        }
        refuseSharedColumns();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return new ColumnLayout(columns, firstRow, places, discreet);
    }

    private void find(ColumnRole role, String reference) {
        List<Integer> found = columns.header() ? named(reference) : List.of();
        if (found.isEmpty() && reference.matches("[1-9][0-9]{0,5}") && Integer.parseInt(reference) <= firstRow.size()) {
            found = List.of(Integer.parseInt(reference) - 1);
        }
        if (found.isEmpty()) {
            refuse(role, "There is no column " + Refusal.quoted(reference) + ". " + choices());
        } else {
            place(role, found);
        }
    }

    private List<Integer> named(String reference) {
        List<Integer> exact = where(reference::equals);
        return exact.isEmpty() ? where(reference::equalsIgnoreCase) : exact;
    }

    private void guess(ColumnRole role, FileContent content) {
        List<Integer> found = guesses(role);
        if (found.isEmpty() && content == FileContent.TRUTH && role == ColumnRole.TRUTH) {
            labelAsTruth();
        } else {
            place(role, found);
        }
    }

    /** A file of truth alone may call its column "label", and its caller too. */
    private void labelAsTruth() {
        String label = columns.label();
        if (label == null) {
            place(ColumnRole.TRUTH, guesses(ColumnRole.LABEL));
        } else {
            find(ColumnRole.TRUTH, label);
        }
    }

    private void place(ColumnRole role, List<Integer> found) {
        if (found.size() == 1) {
            places.put(role, found.get(0));
        } else if (found.size() > 1) {
            refuse(role, "The columns " + names(found) + " could each be the " + role + ". Name the one to use.");
        } else if (role.isRequired()) {
            refuse(role, "No column is known as the " + role + ". " + choices());
        }
    }

    private String names(List<Integer> found) {
        return found.stream().map(index -> Refusal.quoted(firstRow.get(index))).collect(Collectors.joining(" and "));
    }

    private List<Integer> guesses(ColumnRole role) {
        if (!columns.header()) {
            return List.of();
        }
        Set<Integer> taken = new HashSet<>(places.values());
        List<Integer> usual = where(role::isUsually);
        return (usual.isEmpty() ? where(role::isPerhaps) : usual)
                .stream().filter(index -> !taken.contains(index)).toList();
    }

    private List<Integer> where(Predicate<String> header) {
        return IntStream.range(0, firstRow.size())
                .filter(index -> header.test(firstRow.get(index)))
                .boxed()
                .toList();
    }

    private String choices() {
        String listed = discreet ? "1 to " + firstRow.size() : ColumnLayout.listed(firstRow);
        return columns.header()
                ? "Name one of the file's columns, or its number: " + listed
                        + ". If this is a row of data, say that the file has no header."
                : "The file has no header, so name the column by its number, 1 to " + firstRow.size() + "."
                        + (discreet ? "" : " The first row is: " + listed + ".");
    }

    /** Label and truth from one column would make every label right. */
    private void refuseSharedColumns() {
        Map<Integer, List<ColumnRole>> roles = places.keySet().stream().collect(Collectors.groupingBy(places::get));
        roles.values().stream()
                .filter(shared -> shared.size() > 1)
                .forEach(shared -> refuse(
                        shared.get(1),
                        "The " + shared.get(0) + " and the " + shared.get(1)
                                + " are read from one column. Name a column for each."));
    }

    private void refuse(ColumnRole role, String text) {
        reasons.add(new Refusal.Reason(role + " column", text));
    }
}
