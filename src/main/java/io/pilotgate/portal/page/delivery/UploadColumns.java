package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.Upload;
import io.pilotgate.labels.Delimiter;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelPreview;
import io.pilotgate.labels.LabelPreview.Column;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Option;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form by which a label file is read by other columns. */
final class UploadColumns {

    static final String FORM = "columns";

    static final List<String> FIELDS =
            List.of("header", "delimiter", "itemColumn", "annotatorColumn", "labelColumn", "annotatorColumns");

    static final List<Option> DELIMITERS = Arrays.stream(Delimiter.values())
            .map(delimiter -> new Option(delimiter.name(), delimiter.toString()))
            .toList();

    private static final Map<String, String> FIELD_OF =
            Map.of("item", "itemColumn", "annotator", "annotatorColumn", "label", "labelColumn");

    private UploadColumns() {}

    /** As the file is read now. */
    static Form form(Upload upload, LabelPreview preview) {
        BatchTerms terms = upload.what().batch();
        Map<String, List<String>> values = new HashMap<>();
        if (terms != null) {
            LabelColumns columns = terms.columns();
            values.put("header", List.of(columns.header() ? "yes" : "no"));
            if (!columns.annotatorColumns().isEmpty()) {
                values.put("annotatorColumns", List.of(String.join(",", columns.annotatorColumns())));
            }
            Delimiter delimiter = columns.delimiter();
            if (delimiter != null) {
                values.put("delimiter", List.of(delimiter.name()));
            }
        }
        for (Column column : preview.columns()) {
            String field = column.readAs() == null ? null : FIELD_OF.get(column.readAs());
            if (field != null) {
                values.put(field, List.of(column.reference()));
            }
        }
        return Form.proposing(FORM, values);
    }

    static List<Option> choices(LabelPreview preview) {
        return preview.columns().stream()
                .map(column -> new Option(
                        column.reference(),
                        column.name().equals(column.reference())
                                ? "column " + column.reference()
                                : column.reference() + ": " + column.name()))
                .toList();
    }
}
