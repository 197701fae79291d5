package io.pilotgate.evaluation.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Makes sure that a workbook is the template of this very questionnaire: its first sheet says which it is of. */
final class CoverReading {

    private final Questionnaire about;
    private final Mistakes mistakes;

    CoverReading(Questionnaire about, Mistakes mistakes) {
        this.about = about;
        this.mistakes = mistakes;
    }

    void read(@Nullable Sheet cover) {
        if (cover == null) {
            mistakes.add(
                    TemplateSheet.COVER + "!A1",
                    "The sheet '" + TemplateSheet.COVER
                            + "' is missing, so nobody can tell which questionnaire this is. Take the template anew and"
                            + " copy the answers over.");
            return;
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        List<Row> all = WorkbookReading.rows(cover);
        all.forEach(row -> rows.putIfAbsent(WorkbookReading.label(row, 0), all.indexOf(row)));
        expect(all, rows.get(TemplateSheet.ID), TemplateSheet.ID, about.id().value(), "of another questionnaire");
        expect(
                all,
                rows.get(TemplateSheet.VERSION),
                TemplateSheet.VERSION,
                about.version().hex(),
                "of another version of the questions");
    }

    private void expect(List<Row> rows, @Nullable Integer index, String label, String value, String otherwise) {
        if (index == null) {
            mistakes.add(
                    TemplateSheet.COVER + "!A1",
                    "The line '" + label + "' is missing. Take the template anew and copy the answers over.");
            return;
        }
        Row row = rows.get(index);
        if (!WorkbookReading.label(row, 1).equals(value)) {
            mistakes.add(
                    TemplateSheet.place(TemplateSheet.COVER, 1, row.getRowNum()),
                    "This is the template " + otherwise
                            + ". Take the one from this questionnaire's page and copy the answers over.");
        }
    }
}
