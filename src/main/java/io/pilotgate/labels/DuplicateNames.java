package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that a header gives to two columns: nobody can tell which of them is meant. */
final class DuplicateNames {

    /** Nobody reads more of them in one answer. */
    private static final int MOST = 20;

    private DuplicateNames() {}

    /**
     * Two blank names are what a spreadsheet leaves beside its table, and are none.
     *
     * @param discreet whether columns are told by number: a forgotten header makes names of data
     */
    static List<Refusal.Reason> in(Row header, boolean discreet) {
        List<Refusal.Reason> reasons = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < header.cells().size() && reasons.size() < MOST; index++) {
            String name = CellText.strip(header.cells().get(index));
            Integer before = name.isEmpty() ? null : seen.putIfAbsent(name, index);
            if (before != null) {
                String column = discreet ? String.valueOf(index + 1) : Refusal.quoted(name);
                reasons.add(new Refusal.Reason(
                        "line " + header.line() + ", column " + column,
                        "The header has one name for the columns " + (before + 1) + " and " + (index + 1)
                                + ". Give every column a name of its own."));
            }
        }
        return reasons;
    }
}
