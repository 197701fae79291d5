package io.pilotgate.portal;

import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import java.util.List;
import java.util.Set;

/**
 * The documents that a task is about.
 *
 * @param all whether everything on file matters, as at a gate
 * @param needed kinds of which one should be on file each; empty where the task needs no certain one
 * @param onFile what there is
 */
public record TaskDocuments(boolean all, Set<DocumentKind> needed, List<PilotDocument> onFile) {

    /** Kinds that the task needs and of which nothing is on file. */
    public List<DocumentKind> missing() {
        return needed.stream()
                .filter(kind -> onFile.stream().noneMatch(document -> document.kind() == kind))
                .sorted()
                .toList();
    }

    /** Whether the task has to do with documents at all. */
    public boolean concernsDocuments() {
        return all || !needed.isEmpty();
    }
}
