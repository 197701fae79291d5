package io.pilotgate.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.evaluation.criteria.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook as it is written, filled in and read back. */
class TemplateWorkbookTests {

    @Test
    void every_answer_comes_back_as_it_was_saved() {
        Map<String, String> answers = new HashMap<>();
        Asked.QUESTIONS.questions().forEach(question -> answers.put(question.key(), sample(question)));
        Map<String, List<String>> links =
                Map.of(Asked.LINE, List.of("https://labelworks.example/iso.pdf", "https://labelworks.example/2?a=b"));

        ReadAnswers read = Asked.read(Asked.template(answers, links));

        assertThat(read.answers()).isEqualTo(answers).hasSizeGreaterThan(100);
        assertThat(read.links()).isEqualTo(links);
    }

    @Test
    void what_is_left_empty_says_nothing() {
        ReadAnswers read = Asked.read(Asked.template(Map.of(), Map.of()));

        assertThat(read.answers()).isEmpty();
        assertThat(read.links()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "==", "=cmd|' /C calc'!A0"})
    void what_begins_like_a_formula_is_a_text_and_stays_one(String text) {
        byte[] workbook = Asked.template(Map.of(Asked.TEXT, text), Map.of());

        assertThat(parts(workbook).values()).as("no formula in any part").noneMatch(xml -> xml.contains("<f>"));
        assertThat(Asked.read(workbook).answers()).containsEntry(Asked.TEXT, text);
    }

    @Test
    void choices_are_offered_and_rows_are_formatted_as_text() {
        Map<String, String> parts = parts(Asked.template(Map.of(), Map.of()));
        String security = parts.get("xl/worksheets/sheet2.xml");

        assertThat(security).contains("<dataValidation ", "type=\"list\"", "Choices");
        assertThat(security).contains("<pane ", "<col ");
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Choices\"", "hidden");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    /** Spreadsheets turn what people type into numbers. */
    @ParameterizedTest
    @CsvSource({
        "SEC1.issuedOn, 46054, yyyy-mm-dd, 2026-02-01",
        "SEC1.issuedOn, 46054.75, dd/mm/yyyy hh:mm, 2026-02-01",
        "QUA1.target, 0.985, 0.0%, 0.985",
        "QUA1.target, 0.985, General, 0.985",
        "SEC1.certificateNumber, 712345, General, 712345",
    })
    void numbers_are_read_as_what_they_were_meant(String key, double value, String format, String answer) {
        assertThat(Asked.read(Asked.open().number(key, value, format).bytes()).answers())
                .containsExactly(Map.entry(key, answer));
    }

    @Test
    void a_ticked_cell_is_yes_and_choices_are_read_in_any_case() {
        ReadAnswers read = Asked.read(Asked.open()
                .truth(Asked.YES_NO, true)
                .answer(Asked.CHOICE, " type ii ")
                .bytes());

        assertThat(read.answers()).containsOnly(Map.entry(Asked.YES_NO, "yes"), Map.entry(Asked.CHOICE, "Type II"));
    }

    @Test
    void rows_are_found_by_their_key_wherever_they_stand() {
        TrialWorkbook sorted = Asked.open().answer(Asked.LINE, "IS 712345").answer(Asked.DATE, "2026-02-01");
        sorted.insertRowBefore(Asked.DATE).reverseRows(sorted.sheetOf(Asked.LINE));

        assertThat(Asked.read(sorted.bytes()).answers())
                .containsOnly(Map.entry(Asked.LINE, "IS 712345"), Map.entry(Asked.DATE, "2026-02-01"));
    }

    @Test
    void a_sheet_of_choices_that_somebody_took_out_is_not_missed() {
        assertThat(Asked.read(Asked.open()
                                .drop("Choices")
                                .answer(Asked.LINE, "1")
                                .bytes())
                        .answers())
                .containsExactly(Map.entry(Asked.LINE, "1"));
    }

    private static String sample(Question question) {
        String written = switch (question.kind()) {
            case TEXT -> "Line <b>&amp; \"quoted\" ünd 漢字";
            case LONG_TEXT -> "First line\nsecond, with \ttab and trailing words";
            case YES_NO -> "no";
            case NUMBER -> "0.84";
            case PERCENT -> "98.5%";
            case MONEY -> "0.05 USD";
            case HOURS -> "24";
            case DATE -> "2027-02-28";
            case TIME -> "09:00";
            case ZONE -> "Asia/Manila";
            case CHOICE -> question.choices().get(0);
            case CHOICES -> String.join("\n", question.choices());
            case LINES -> "one\ntwo";
            case LINK -> "https://labelworks.example/policy";
        };
        return question.canonical(written);
    }

    static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
