package io.pilotgate.labels;

import java.util.EnumSet;
import java.util.Set;

/** What a file is read for, and the columns that takes. */
enum FileContent {
    LABELS(EnumSet.of(ColumnRole.ITEM, ColumnRole.ANNOTATOR, ColumnRole.LABEL, ColumnRole.CONTENT)),
    TRUTH(EnumSet.of(ColumnRole.ITEM, ColumnRole.TRUTH, ColumnRole.STRATUM)),
    BOTH(EnumSet.of(ColumnRole.ITEM, ColumnRole.ANNOTATOR, ColumnRole.LABEL, ColumnRole.TRUTH));

    private final Set<ColumnRole> roles;

    FileContent(Set<ColumnRole> roles) {
        this.roles = roles;
    }

    Set<ColumnRole> roles() {
        return roles;
    }
}
