package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.AnswerInspection.Inspected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class AnswerInspectionTests {

    private static final String PRODIGY = """
            {"text":"Ada met Alan.","_annotator_id":"ines","_input_hash":1,"_task_hash":2,"answer":"accept","meta":{"id":"d-1"},"spans":[{"start":8,"end":12,"label":"PER"},{"start":0,"end":3,"label":"PER"}]}
            {"text":"Ada met Alan.","_annotator_id":"rui","_input_hash":1,"_task_hash":2,"answer":"ignore","meta":{"id":"d-1"},"spans":[]}
            {"text":"Nobody came.","_annotator_id":"ines","_input_hash":3,"_task_hash":4,"answer":"accept","meta":{"id":"d-2"},"spans":[]}
            """;

    private final List<LabelRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void marks_become_one_text_an_answer_and_what_was_skipped_is_told() {
        Inspected inspected = inspect(LabelKind.SPAN, item("id"), "p.jsonl", PRODIGY);

        assertThat(findings).isEmpty();
        assertThat(rows)
                .extracting(LabelRow::line, LabelRow::item, LabelRow::annotator)
                .containsExactly(tuple(1L, "d-1", "ines"), tuple(3L, "d-2", "ines"));
        assertThat(rows.get(0).label())
                .matches("\\{\"over\":\"[0-9a-f]{16}\",\"text\":\"[0-9a-f]{16}\","
                        + "\"spans\":\\[\\[0,3,\"PER\"],\\[6,10,\"PER\",8,12]]}")
                .doesNotContain("Ada");
        assertThat(inspected.seen().rows()).isEqualTo(2);
        assertThat(inspected.seen().items()).isEqualTo(2);
        assertThat(inspected.notices())
                .containsExactly(
                        "Read as prodigy: 1 file, 2 answers.",
                        "Left out: answers that the annotator skipped, cancelled or ignored, 1 (line 2 'd-1').");
    }

    @Test
    void the_hash_of_a_content_is_read_from_tables_of_every_kind() {
        inspect(LabelKind.MULTILABEL, LabelColumns.guessed(), "m.csv", "item,labels,content_hash\ni1,a|b,h1\ni2,a,\n");
        inspect(
                LabelKind.CLASSIFICATION,
                LabelColumns.guessed(),
                "c.jsonl",
                "{\"item\": \"i3\", \"label\": \"a\", \"content_hash\": \"h3\"}\n");

        assertThat(findings).isEmpty();
        assertThat(rows)
                .extracting(LabelRow::item, LabelRow::content)
                .containsExactly(tuple("i1", "h1"), tuple("i2", null), tuple("i3", "h3"));
    }

    /** Whoever cut the text into tokens: white space that differs counts for nothing. */
    @Test
    void the_same_marks_say_the_same_in_another_format() {
        inspect(LabelKind.SPAN, item("id"), "p.jsonl", PRODIGY);
        String prodigy = rows.get(0).label();
        rows.clear();
        inspect(LabelKind.SPAN, LabelColumns.guessed(), "s.conll", "Ada B-PER\nmet O\nAlan B-PER\n. O\n");

        assertThat(findings).isEmpty();
        assertThat(rows)
                .singleElement()
                .satisfies(row ->
                        assertThat(LabelKind.SPAN.saySame(prodigy, row.label())).isTrue());
    }

    @Test
    void marks_that_do_not_fit_their_text_are_found_with_the_line_and_the_mend() {
        inspect(
                LabelKind.SPAN,
                item("id"),
                "p.jsonl",
                PRODIGY.replace("\"start\":8,\"end\":12", "\"start\":8,\"end\":99"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(1);
            assertThat(finding.code()).isEqualTo("OFFSETS");
            assertThat(finding.found()).contains("d-1");
            assertThat(finding.mend()).contains("UTF16");
        });
        assertThat(rows).extracting(LabelRow::item).containsExactly("d-2");
    }

    @Test
    void sets_are_sorted_whatever_their_order() {
        inspect(
                LabelKind.MULTILABEL,
                LabelColumns.guessed(),
                "m.csv",
                "item,annotator,label\na,x,cat|bird\na,y,\nb,x,bird;cat\n");

        assertThat(findings).isEmpty();
        assertThat(rows).extracting(LabelRow::label).containsExactly("[\"bird\",\"cat\"]", "[]", "[\"bird\",\"cat\"]");
    }

    @Test
    void an_undeclared_type_of_a_mark_is_unknown() {
        new AnswerInspection(LabelKind.SPAN, item("id"), Set.of("PERS"))
                .over("p.jsonl", () -> bytes(PRODIGY), rows::add, sink());

        assertThat(findings)
                .extracting(Finding::code, Finding::mend)
                .containsExactly(tuple("UNKNOWN_LABEL", "Did you mean 'PERS'?"));
    }

    @Test
    void an_archive_of_transcripts_has_an_item_a_file() throws IOException {
        Inspected inspected = new AnswerInspection(LabelKind.TRANSCRIPT, LabelColumns.guessed(), Set.of())
                .over(
                        "t.zip",
                        () -> zip("take-1.txt", "Good morning.", "folder/take-2.txt", "Hello", "__MACOSX/x", "?"),
                        rows::add,
                        sink());

        assertThat(findings).isEmpty();
        assertThat(rows)
                .extracting(LabelRow::line, LabelRow::item, LabelRow::label)
                .containsExactly(tuple(1L, "take-1", "Good morning."), tuple(2L, "take-2", "Hello"));
        assertThat(inspected.notices()).containsExactly("Read as txt: 2 files, 2 answers.");
    }

    @Test
    void preferences_have_one_word_each_and_others_are_found() {
        inspect(
                LabelKind.PREFERENCE,
                LabelColumns.guessed(),
                "p.csv",
                "item,annotator,label\na,x,A\na,y,2\nb,x,Tie\nb,y,maybe\n");

        assertThat(rows).extracting(LabelRow::label).containsExactly("first", "second", "tie");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(5);
            assertThat(finding.code()).isEqualTo("NO_PREFERENCE");
        });
    }

    @Test
    void numbers_are_one_text_however_they_are_written() {
        inspect(
                LabelKind.RATING,
                LabelColumns.guessed(),
                "r.csv",
                "item,annotator,rating\na,x,4.0\na,y,4\nb,x,1e2\nb,y,four\n");

        assertThat(rows).extracting(LabelRow::label).containsExactly("4", "4", "100");
        assertThat(findings).extracting(Finding::line, Finding::code).containsExactly(tuple(5L, "NO_NUMBER"));
    }

    /** {@code 1,500} may be a thousand and a half or one and a half. */
    @Test
    void a_number_may_have_a_decimal_comma() {
        inspect(
                LabelKind.RATING,
                LabelColumns.guessed(),
                "k.csv",
                "item;annotator;rating\na;x;4,5\na;y;4.50\nb;x;-0,25\nb;y;1,500\n");

        assertThat(rows).extracting(LabelRow::label).containsExactly("4.5", "4.5", "-0.25");
        assertThat(findings).extracting(Finding::line, Finding::code).containsExactly(tuple(5L, "NO_NUMBER"));
    }

    @Test
    void each_dimension_of_a_turn_is_an_item_and_is_told_apart_again() {
        inspect(
                LabelKind.CONVERSATION,
                LabelColumns.guessed(),
                "c.csv",
                "conversation,turn,dimension,rater,score\nc / 1,2,tone,x,5\nc / 1,2,facts,x,4\n");

        assertThat(rows).extracting(LabelRow::item).containsExactly("c / 1 / 2 / tone", "c / 1 / 2 / facts");
        assertThat(AnswerItem.whole(LabelKind.CONVERSATION, rows.get(0).item())).isEqualTo("c / 1");
        assertThat(AnswerItem.aspect(LabelKind.CONVERSATION, rows.get(0).item()))
                .isEqualTo("2\u001ftone");
    }

    @Test
    void an_answer_that_is_given_twice_is_found_with_both_lines() {
        inspect(LabelKind.MULTILABEL, LabelColumns.guessed(), "m.jsonl", """
                {"id":"a","text":"x","label":["cat"]}
                {"id":"b","text":"x","label":["cat"]}
                {"id":"a","text":"x","label":["bird"]}
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.found()).contains("'a'").contains("line 1");
        });
    }

    @Test
    void a_broken_file_is_told_with_the_line_where_it_breaks() {
        inspect(
                LabelKind.SPAN,
                item("id"),
                "p.jsonl",
                PRODIGY.lines().limit(2).reduce("", (a, b) -> a + b + "\n") + "{\"te");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("UNREADABLE");
            assertThat(finding.line()).isEqualTo(3);
        });
    }

    @Test
    void a_file_without_an_answer_is_no_batch() {
        inspect(LabelKind.SPAN, item("id"), "p.jsonl", PRODIGY.replace("accept", "ignore"));

        assertThat(findings).extracting(Finding::code).containsExactly("NO_ANSWERS");
    }

    @Test
    void a_missing_column_is_told_by_the_name_of_its_field() {
        inspect(LabelKind.RATING, LabelColumns.guessed(), "r.csv", "x,y\n1,2\n");

        assertThat(findings).extracting(Finding::code, Finding::column).containsExactly(tuple("COLUMN", "itemColumn"));
    }

    /** Even what a reader stumbles over is some of the truth. */
    @Test
    void truth_is_refused_without_a_word_of_it() {
        AnswerTruth truth = new AnswerTruth(LabelKind.RATING, LabelColumns.guessed());

        assertThatThrownBy(() -> truth.read("t.csv", () -> bytes("item,truth\nsecret-1,4\nsecret-2,hush\n"), row -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 3")
                .message()
                .doesNotContain("secret", "hush");
        assertThatThrownBy(() -> truth.read("t.csv", () -> bytes("secret-1,hush\nsecret-2,hush\n"), row -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Which column is the item?")
                .message()
                .doesNotContain("secret", "hush");
        assertThatThrownBy(
                        () -> truth.read("t.jsonl", () -> bytes("{\"item\":\"secret-1\",\"truth\":hush}\n"), row -> {}))
                .isInstanceOf(Refusal.class)
                .message()
                .doesNotContain("secret", "hush");
    }

    @Test
    void questions_of_the_truth_are_not_listed() {
        AnswerTruth truth =
                new AnswerTruth(LabelKind.RATING, LabelColumns.guessed().withLabel("stars"));

        assertThatThrownBy(() -> truth.read(
                        "t.json",
                        () -> bytes("[{\"id\":1,\"data\":{},\"annotations\":[{\"result\":["
                                + "{\"from_name\":\"hush\",\"value\":{\"rating\":4}}]}]}]"),
                        row -> {}))
                .hasMessageContaining("'stars'")
                .message()
                .doesNotContain("hush");
    }

    @Test
    void two_truths_of_an_item_contradict_each_other() {
        AnswerTruth truth = new AnswerTruth(LabelKind.RATING, LabelColumns.guessed());
        List<TruthRow> read = new ArrayList<>();

        truth.read("t.csv", () -> bytes("item,truth\na,4\na,4.0\nb,1\n"), read::add);
        assertThat(read).extracting(TruthRow::item, TruthRow::label).containsExactly(tuple("a", "4"), tuple("b", "1"));
        assertThatThrownBy(() -> truth.read("t.csv", () -> bytes("item,truth\na,4\na,5\n"), row -> {}))
                .hasMessageContaining("line 3");
    }

    @Test
    void an_item_is_right_by_the_rule_of_its_kind() {
        assertThat(LabelKind.TRANSCRIPT.compared("Good  morning, Zoë!"))
                .isEqualTo(LabelKind.TRANSCRIPT.compared("good morning zoë"));
        assertThat(LabelKind.TRANSCRIPT.compared("Доброе утро"))
                .isNotEqualTo(LabelKind.TRANSCRIPT.compared("Добрый вечер"));
        assertThat(LabelKind.CLASSIFICATION.compared("Cat")).isNotEqualTo("cat");
        assertThat(LabelKind.SPAN.areComparable("{\"over\":\"0123456789abcdef\",\"spans\":[]}", "{\"spans\":[]}"))
                .isFalse();
    }

    private Inspected inspect(LabelKind kind, LabelColumns columns, String name, String file) {
        return new AnswerInspection(kind, columns, Set.of()).over(name, () -> bytes(file), rows::add, sink());
    }

    private FindingSink sink() {
        return new FindingSink() {
            @Override
            public void add(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void more(Finding like, long number) {}

            @Override
            public void clear() {
                findings.clear();
            }
        };
    }

    private static LabelColumns item(String column) {
        return LabelColumns.guessed().withItem(column);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteArrayInputStream zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int name = 0; name < namesAndTexts.length; name += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[name]));
                zip.write(namesAndTexts[name + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
