package io.pilotgate.portal.page.delivery;

import io.pilotgate.labels.LabelPreview;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of something that was handed in, from its check to its receipt.
 *
 * @param head what it is
 * @param facts about the file
 * @param said what there is to say about how it stands, a sentence each
 * @param checking whether its check goes on
 * @param groups what is wrong with it, by cause
 * @param findings the first things that are wrong, one by one
 * @param more how many further ones the file with all findings has, in words; empty where there are none
 * @param labels how often each label was given
 * @param notices what is worth a look and refuses nothing
 * @param preview its first rows
 * @param columns the form that reads it by other columns, as it is read now
 * @param choices the columns that can be chosen
 * @param receipt null while it does not count
 * @param mayConfirm whether the person may say that it counts
 * @param mayChange whether the person may read it in another way, and take it back
 */
public record UploadView(
        Head head,
        List<Fact> facts,
        List<String> said,
        boolean checking,
        List<GroupRow> groups,
        List<FindingRow> findings,
        String more,
        List<Fact> labels,
        List<String> notices,
        LabelPreview preview,
        Form columns,
        List<Option> choices,
        @Nullable ReceiptView receipt,
        boolean mayConfirm,
        boolean mayChange) {

    /** What it is, and of which pilot. */
    public record Head(String path, String pilotPath, String pilotName, UploadRow row) {}

    /** Things of one cause. */
    public record GroupRow(String count, String text, String mend) {}

    /** One thing that is wrong. */
    public record FindingRow(String line, String column, String cause, String found, String mend) {}

    public List<Option> delimiters() {
        return UploadColumns.DELIMITERS;
    }

    public boolean faulty() {
        return !groups.isEmpty();
    }
}
