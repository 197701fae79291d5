package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Category;
import io.pilotgate.evaluation.questionnaire.FrozenQuestions.Section;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads a filled-in workbook back. Sheets are found by name and answers by the key in their row, never by where they
 * stand; whatever cannot be meant is said by cell, all of it.
 */
final class WorkbookReading {

    private final Questionnaire about;
    private final FrozenQuestions questions;
    private final Mistakes mistakes = new Mistakes();

    WorkbookReading(Questionnaire about, FrozenQuestions questions) {
        this.about = about;
        this.questions = questions;
    }

    ReadAnswers read(byte[] bytes) {
        var uploaded = new UploadedWorkbook(bytes);
        MergedCells merged = uploaded.merged();
        try (var workbook = new ReadableWorkbook(uploaded.open(), new ReadingOptions(true, true))) {
            Map<String, Sheet> sheets = new LinkedHashMap<>();
            workbook.getSheets().forEach(sheet -> sheets.put(sheet.getName(), sheet));
            new CoverReading(about, mistakes).read(sheets.remove(TemplateSheet.COVER));
            sheets.remove(TemplateSheet.CHOICES);
            SheetReading reading = new SheetReading(questions, mistakes);
            for (String title : titles()) {
                reading.read(title, sheets.remove(title), merged.in(title));
            }
            sheets.keySet().forEach(this::foreign);
            reading.reportMissing();
            mistakes.refuseIfAny();
            return reading.result();
        } catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw UploadedWorkbook.noWorkbook();
        }
    }

    private Set<String> titles() {
        return questions.sections().stream()
                .map(Section::category)
                .map(Category::title)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void foreign(String sheet) {
        mistakes.add(
                sheet + "!A1",
                "The template has no sheet " + Refusal.quoted(sheet)
                        + ". Where it is one of the template's, give it its name back; else take it out.");
    }

    /** A sheet's rows. One that breaks off is refused: what comes after would be missed. */
    static List<Row> rows(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.toList();
        } catch (IOException broken) {
            throw UploadedWorkbook.noWorkbook();
        }
    }

    /** The text of a cell that nobody fills in. */
    static String label(Row row, int column) {
        Cell cell = row.getOptionalCell(column).orElse(null);
        try {
            return CellText.of(cell, AnswerKind.TEXT).strip();
        } catch (Refusal formula) {
            return "=";
        }
    }
}
