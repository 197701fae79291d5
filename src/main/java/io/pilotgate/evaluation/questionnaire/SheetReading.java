package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.criteria.AnswerKind;
import io.pilotgate.evaluation.criteria.Question;
import io.pilotgate.kernel.Refusal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of the categories, row by row. */
final class SheetReading {

    private final Map<String, Question> asked;
    private final Mistakes mistakes;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, List<String>> links = new LinkedHashMap<>();
    private boolean sheetMissing;

    SheetReading(FrozenQuestions questions, Mistakes mistakes) {
        this.asked = questions.questions().stream().collect(Collectors.toMap(Question::key, question -> question));
        this.mistakes = mistakes;
    }

    ReadAnswers result() {
        return new ReadAnswers(answers, links);
    }

    void read(String title, @Nullable Sheet sheet, List<String> merged) {
        if (sheet == null) {
            sheetMissing = true;
            mistakes.add(
                    title + "!A1",
                    "The sheet '" + title + "' is missing. Where it has another name now, give it this one back.");
            return;
        }
        merged.forEach(range -> mistakes.add(
                title + "!" + range.replaceFirst(":.*", ""),
                "The cells " + range + " are merged, so it is not clear which question they answer. Split them."));
        List<Row> rows = WorkbookReading.rows(sheet);
        if (isHeadRight(title, rows)) {
            rows.stream().filter(row -> row.getRowNum() > 1).forEach(row -> row(title, row));
        } else {
            sheetMissing = true;
        }
    }

    /** Once for all, and only where every sheet was there: else the missing sheet says it. */
    void reportMissing() {
        if (sheetMissing) {
            return;
        }
        asked.values().stream()
                .filter(question -> !seen.containsKey(question.key()))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .forEach(question -> mistakes.add(
                        "key " + question.key(),
                        question,
                        "its row is missing. Put it back with this key in column A, or take the template anew."));
    }

    private boolean isHeadRight(String title, List<Row> rows) {
        Row head = rows.stream().filter(row -> row.getRowNum() == 1).findFirst().orElse(null);
        boolean right = true;
        for (int column = 0; column < TemplateSheet.HEAD.size(); column++) {
            String found = head == null ? "" : WorkbookReading.label(head, column);
            if (!found.equals(TemplateSheet.HEAD.get(column))) {
                right = false;
                mistakes.add(
                        TemplateSheet.place(title, column, 1),
                        "This column is '" + TemplateSheet.HEAD.get(column) + "', but the cell says "
                                + Refusal.quoted(found)
                                + ". Put the first row and the order of the columns back as they were.");
            }
        }
        return right;
    }

    private void row(String title, Row row) {
        noteBeside(title, row);
        String key = WorkbookReading.label(row, TemplateSheet.KEY);
        Question question = asked.get(key);
        String place = TemplateSheet.place(title, TemplateSheet.KEY, row.getRowNum());
        if (question == null) {
            stray(title, row, key);
        } else if (seen.putIfAbsent(key, place) != null) {
            mistakes.add(place, question, "its key stands in " + seen.get(key) + " already. Keep one of the two rows.");
        } else {
            take(title, row, question);
        }
    }

    /** A row without a key that the questionnaire asks: fine as a heading, not with an answer in it. */
    private void stray(String title, Row row, String key) {
        String place = TemplateSheet.place(title, TemplateSheet.KEY, row.getRowNum());
        if (!key.isEmpty()) {
            mistakes.add(
                    place,
                    Refusal.quoted(key) + " is the key of no question here. Put the template's key of this row back.");
        } else if (!CellText.isBlank(cell(row, TemplateSheet.ANSWER))
                || !CellText.isBlank(cell(row, TemplateSheet.LINKS))) {
            mistakes.add(
                    TemplateSheet.place(title, TemplateSheet.ANSWER, row.getRowNum()),
                    "There is an answer here, but no question: column A of the row has no key. Move it beside its question.");
        }
    }

    private void take(String title, Row row, Question question) {
        String place = TemplateSheet.place(title, TemplateSheet.ANSWER, row.getRowNum());
        String answer = mistakes.orNote(
                place,
                question,
                () -> question.canonical(CellText.of(cell(row, TemplateSheet.ANSWER), question.kind())));
        if (answer != null && !answer.isEmpty()) {
            answers.put(question.key(), answer);
        }
        List<String> found = mistakes.orNote(
                TemplateSheet.place(title, TemplateSheet.LINKS, row.getRowNum()),
                question,
                () -> links(CellText.of(cell(row, TemplateSheet.LINKS), AnswerKind.LINES)));
        if (found != null && !found.isEmpty()) {
            links.put(question.key(), found);
        }
    }

    private static List<String> links(String written) {
        return written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(EvidenceFolder::address)
                .toList();
    }

    /** What stands beside the template's columns would be lost without a word. */
    private void noteBeside(String title, Row row) {
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() > TemplateSheet.LINKS && !CellText.isBlank(cell)) {
                mistakes.add(
                        title + "!" + cell.getAddress(),
                        "This cell lies beside the template and would not be read. Move what it says into the answer.");
            }
        }
    }

    private static @Nullable Cell cell(Row row, int column) {
        return row.getOptionalCell(column).orElse(null);
    }
}
