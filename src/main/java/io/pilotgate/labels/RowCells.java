package io.pilotgate.labels;

import io.pilotgate.labels.Findings.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row on its way into its meaning. */
record RowCells(long line, List<String> texts, ColumnLayout layout) {

    boolean isOfWidth() {
        return texts.size() == layout.width();
    }

    /** Looks at every cell, read or not: such characters say that the whole file was saved in another encoding. */
    void checkCharacters(Findings findings) {
        for (int index = 0; index < texts.size(); index++) {
            String text = texts.get(index);
            if (text.indexOf('\0') >= 0) {
                findings.add(Cause.NUL, layout.column(index), line, Quoted.text(text));
            }
            if (text.indexOf(TextDecoding.UNDECODABLE) >= 0) {
                findings.add(Cause.UNDECODABLE, layout.column(index), line, Quoted.text(text));
            }
        }
    }

    /** Null where the file has no such column, or where the cell is empty; the latter is noted. */
    @Nullable
    String read(ColumnRole role, Findings findings) {
        Integer index = layout.places().get(role);
        if (index == null) {
            return null;
        }
        String text = texts.get(index).strip();
        if (text.isEmpty()) {
            findings.add(Cause.EMPTY, layout.column(index), line, "");
            return null;
        }
        return text;
    }
}
