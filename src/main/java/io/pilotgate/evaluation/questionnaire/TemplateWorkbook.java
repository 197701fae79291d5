package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Category;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.evaluation.questionnaire.FrozenQuestions.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a questionnaire as a workbook to fill in: a sheet for each category, the answers as they stand in it. Cells to
 * fill in are text, so that what begins like a formula stays a text when somebody edits it, and lists offer the choices.
 */
final class TemplateWorkbook {

    private static final String TEXT = "@";
    private static final String HEAD_COLOUR = "FF1F5F8B";
    private static final String FILL_IN = "FFFFF8E1";
    private static final String CRITERION = "FFE4EAF0";
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Questionnaire about;
    private final String vendor;
    private final FrozenQuestions questions;
    private final Map<String, String> answers;
    private final Map<String, List<String>> links;
    private int choices;

    TemplateWorkbook(
            Questionnaire about,
            String vendor,
            FrozenQuestions questions,
            Map<String, String> answers,
            Map<String, List<String>> links) {
        this.about = about;
        this.vendor = vendor;
        this.questions = questions;
        this.answers = answers;
        this.links = links;
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Pilotgate", "1.0")) {
            cover(workbook.newWorksheet(TemplateSheet.COVER));
            List<Worksheet> sheets = questions.sections().stream()
                    .map(Section::category)
                    .distinct()
                    .map(Category::title)
                    .map(workbook::newWorksheet)
                    .toList();
            Worksheet lists = workbook.newWorksheet(TemplateSheet.CHOICES);
            lists.setVisibilityState(VisibilityState.HIDDEN);
            for (Worksheet sheet : sheets) {
                category(sheet, lists);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void cover(Worksheet sheet) {
        sheet.width(0, 18);
        sheet.width(1, 90);
        text(sheet, 0, 0, "Questionnaire for " + vendor);
        sheet.style(0, 0).bold().fontSize(14).set();
        List<String> how = List.of(
                "Answer in the yellow cells of the sheets that follow; what you leave empty stays as it is saved.",
                "Sheets, rows and keys stay as they are: answers are found by the key in column A.",
                "Write values, not formulas. Links to evidence go into the last column, one a line.",
                "Upload the file on the questionnaire's page. Nothing is handed in before you hand it in there.");
        for (int line = 0; line < how.size(); line++) {
            text(sheet, 2 + line, 0, how.get(line));
        }
        fact(sheet, 7, TemplateSheet.ID, about.id().value());
        fact(sheet, 8, TemplateSheet.VERSION, about.version().hex());
        fact(sheet, 9, "Due", about.dueOn() + ", 17:00 (" + about.zone() + ")");
    }

    private static void fact(Worksheet sheet, int row, String label, String value) {
        text(sheet, row, 0, label);
        text(sheet, row, 1, value);
        sheet.style(row, 0).bold().set();
    }

    private void category(Worksheet sheet, Worksheet lists) {
        head(sheet);
        int row = 1;
        for (Section section : questions.sections()) {
            if (section.category().title().equals(sheet.getName())) {
                text(sheet, row, TemplateSheet.QUESTION, section.criterion() + " " + section.title());
                sheet.range(row, 0, row, TemplateSheet.LINKS)
                        .style()
                        .bold()
                        .fillColor(CRITERION)
                        .set();
                row++;
                for (Question question : section.questions()) {
                    question(sheet, row, question, lists);
                    row++;
                }
            }
        }
    }

    private static void head(Worksheet sheet) {
        int[] widths = {26, 60, 50, 40, 44};
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
            text(sheet, 0, column, TemplateSheet.HEAD.get(column));
        }
        sheet.range(0, 0, 0, TemplateSheet.LINKS)
                .style()
                .bold()
                .fontColor("FFFFFFFF")
                .fillColor(HEAD_COLOUR)
                .set();
        sheet.freezePane(0, 1);
    }

    private void question(Worksheet sheet, int row, Question question, Worksheet lists) {
        text(sheet, row, TemplateSheet.KEY, question.key());
        text(sheet, row, TemplateSheet.QUESTION, question.text());
        text(sheet, row, TemplateSheet.ANSWER, answers.getOrDefault(question.key(), ""));
        text(sheet, row, TemplateSheet.HOW, how(question));
        text(sheet, row, TemplateSheet.LINKS, String.join("\n", links.getOrDefault(question.key(), List.of())));
        for (int column = 0; column <= TemplateSheet.LINKS; column++) {
            var style = sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .format(TEXT);
            boolean toFillIn = column == TemplateSheet.ANSWER || column == TemplateSheet.LINKS;
            (toFillIn ? style.fillColor(FILL_IN) : style).set();
        }
        List<String> offered = question.kind() == AnswerKind.YES_NO ? YES_NO : question.choices();
        if (!offered.isEmpty()) {
            offer(sheet, row, lists, offered);
        }
    }

    /** From cells, for a list written into the rule itself could hold no comma. */
    private void offer(Worksheet sheet, int row, Worksheet lists, List<String> offered) {
        for (int line = 0; line < offered.size(); line++) {
            text(lists, line, choices, offered.get(line));
        }
        Range list = lists.range(0, choices, offered.size() - 1, choices);
        choices++;
        sheet.range(row, TemplateSheet.ANSWER, row, TemplateSheet.ANSWER)
                .validateWithList(list)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Not a choice")
                .error("Choose from the list.");
    }

    private static String how(Question question) {
        String choice = question.choices().isEmpty()
                ? question.kind().hint()
                : "One of: " + String.join(" / ", question.choices());
        return question.help().isEmpty() ? choice : choice + ". " + question.help();
    }

    /** Never a formula, whatever it begins with; nothing where there is nothing. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
