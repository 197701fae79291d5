package io.pilotgate.portal.page.task;

import io.pilotgate.portal.TaskDocuments;
import io.pilotgate.portal.page.delivery.DocumentRow;
import java.time.ZoneId;
import java.util.List;

/**
 * The documents of a task on its page.
 *
 * @param shown whether the task has to do with documents at all
 * @param missing kinds that it needs and of which nothing is on file
 */
public record TaskDocumentsView(boolean shown, List<DocumentRow> onFile, List<String> missing) {

    static TaskDocumentsView of(TaskDocuments documents, ZoneId zone) {
        return new TaskDocumentsView(
                documents.concernsDocuments(),
                documents.onFile().stream()
                        .map(document -> DocumentRow.of(document, zone))
                        .toList(),
                documents.missing().stream().map(DocumentRow::kind).toList());
    }
}
