package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.Findings.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row on its way into its meaning. */
record RowCells(long line, List<String> texts, ColumnLayout layout) {

    /** The column's name, or its number in a file without a header. */
    String column(ColumnRole role) {
        Integer index = layout.places().get(role);
        return index == null ? "" : layout.name(index);
    }

    boolean isOfWidth() {
        return texts.size() == layout.width();
    }

    /** Looks at every cell, read or not: such characters say that the whole file was saved in another encoding. */
    void checkCharacters(Findings findings) {
        for (int index = 0; index < texts.size(); index++) {
            String text = texts.get(index);
            String column = layout.column(index);
            CellText.damageOf(text)
                    .ifPresent(damage -> findings.add(Cause.of(damage), column, line, Refusal.quoted(text)));
        }
    }

    /** Null where the file has no such column, or where the cell holds nothing to go by; the latter is noted. */
    @Nullable
    String read(ColumnRole role, Findings findings) {
        Integer index = layout.places().get(role);
        if (index == null) {
            return null;
        }
        String text = CellText.strip(texts.get(index));
        Cause cause = wrongWith(text, role);
        if (cause == null) {
            return text;
        }
        findings.add(cause, layout.column(index), line, text.isEmpty() ? "" : Refusal.quoted(text));
        return null;
    }

    /** Hash of what the item is; an item without one is only known by its name. */
    @Nullable
    String content(Findings findings) {
        Integer index = layout.places().get(ColumnRole.CONTENT);
        return index == null || CellText.isBlank(texts.get(index)) ? null : read(ColumnRole.CONTENT, findings);
    }

    private static @Nullable Cause wrongWith(String text, ColumnRole role) {
        if (text.isEmpty()) {
            return Cause.EMPTY;
        }
        if (text.length() > role.longest()) {
            return Cause.TOO_LONG;
        }
        return CellText.hasControlCharacters(text) ? Cause.CONTROL_CHARACTERS : null;
    }
}
