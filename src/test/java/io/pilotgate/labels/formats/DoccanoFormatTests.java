package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import org.junit.jupiter.api.Test;

/** Samples after the export examples that doccano shows for each project (backend/data_export/pipeline/examples) and its tutorial. */
class DoccanoFormatTests {

    private static final String SPANS = """
            {"id": 1, "text": "👍 Ada met Bo", "label": [[2, 5, "PER"], [10, 12, "PER"]], "Comments": []}
            {"id": 2, "text": "Nobody came", "label": []}
            {"text": "no key", "label": []}
            {"id": 3, "text": "not seen"}
            """;

    @Test
    void spans_count_code_points_and_an_empty_list_is_an_answer() {
        SampleRead read = Reading.as(Shape.MARKS).of("ada.jsonl", SPANS);

        assertThat(read.formats()).containsExactly("doccano");
        assertThat(read.said()).containsExactly("1 ada: [2-5 PER, 10-12 PER]", "2 ada: []");
        assertThat(read.leftOut()).containsExactly("NO_ITEM", "UNANSWERED 3");
    }

    @Test
    void the_field_has_another_name_by_version_and_an_array_holds_the_same() {
        assertThat(Reading.as(Shape.MARKS)
                        .of("a.jsonl", SPANS.replace("\"label\"", "\"labels\""))
                        .said())
                .containsExactly("1 a: [2-5 PER, 10-12 PER]", "2 a: []");
        assertThat(Reading.as(Shape.MARKS)
                        .of("a.json", "[" + SPANS.strip().replace("\n", ",") + "]")
                        .said())
                .containsExactly("1 a: [2-5 PER, 10-12 PER]", "2 a: []");
        assertThat(Reading.as(Shape.MARKS).of("a.jsonl", """
                {"id": 7, "text": "Ada met Bo", "entities": [{"id": 1, "start_offset": 0, "end_offset": 3, "label": "PER"}], "relations": [{"id": 1, "from_id": 1, "to_id": 1, "type": "is"}]}
                """).said()).containsExactly("7 a: [0-3 PER]");
    }

    @Test
    void marks_behind_the_end_are_quarantined() {
        SampleRead read =
                Reading.as(Shape.MARKS).of("a.jsonl", "{\"id\": 1, \"text\": \"Ada\", \"label\": [[0, 4, \"PER\"]]}");

        assertThat(read.said()).isEmpty();
        assertThat(read.leftOut()).containsExactly("QUARANTINED 1");
        assertThat(Reading.as(Shape.MARKS)
                        .inclusiveEnds()
                        .of("a.jsonl", "{\"id\": 1, \"text\": \"Ada\", \"label\": [[0, 2, \"PER\"]]}")
                        .said())
                .containsExactly("1 a: [0-3 PER]");
    }

    @Test
    void classes_and_spans_of_one_text_are_told_apart() {
        String both = """
                {"id": 1, "text": "Fly to Rome", "cats": ["flight"], "entities": [[7, 11, "city"]]}
                """;
        assertThat(Reading.as(Shape.LABEL).of("a.jsonl", both).said()).containsExactly("1 a: flight");
        assertThat(Reading.as(Shape.MARKS).of("a.jsonl", both).said()).containsExactly("1 a: [7-11 city]");
        assertThat(Reading.as(Shape.LABEL).of("a.jsonl", SPANS).leftOut())
                .as("spans are no class")
                .contains("OTHER_QUESTION 1");
    }

    @Test
    void no_class_is_no_answer_but_may_be_a_set() {
        String classes = """
                {"id": 1, "text": "good", "label": ["positive"]}
                {"id": 2, "text": "so so", "label": []}
                """;
        SampleRead read = Reading.as(Shape.LABEL).of("a.jsonl", classes);
        assertThat(read.said()).containsExactly("1 a: positive");
        assertThat(read.leftOut()).containsExactly("UNANSWERED 2");
        assertThat(Reading.as(Shape.LABELS).of("a.jsonl", classes).said())
                .containsExactly("1 a: [positive]", "2 a: []");
    }

    @Test
    void transcripts_have_a_file_in_place_of_the_text() {
        SampleRead read = Reading.as(Shape.WRITTEN)
                .of("a.jsonl", "{\"id\": 1, \"filename\": \"x.wav\", \"label\": [\"hello there\"]}");

        assertThat(read.formats()).containsExactly("doccano");
        assertThat(read.said()).containsExactly("1 a: hello there");
    }

    @Test
    void an_archive_holds_a_file_for_each_annotator() {
        byte[] archive = Archives.of(
                "ada.jsonl",
                "{\"id\": 1, \"text\": \"good\", \"label\": [\"positive\"]}",
                "bo.jsonl",
                "{\"id\": 1, \"text\": \"good\", \"label\": [\"neutral\"]}");

        assertThat(Reading.as(Shape.LABEL).of("export.zip", archive).said())
                .containsExactly("1 ada: positive", "1 bo: neutral");
    }

    @Test
    void old_exports_hold_the_answers_of_all_users() {
        String text = "{\"id\":1,\"text\":\"Ada met Bo\",\"meta\":{},\"annotation_approver\":null,\"annotations\":[";
        assertThat(Reading.as(Shape.MARKS)
                        .of(
                                "all.jsonl",
                                text + "{\"label\":3,\"start_offset\":0,\"end_offset\":3,\"user\":1},"
                                        + "{\"label\":3,\"start_offset\":8,\"end_offset\":10,\"user\":2}]}\n")
                        .said())
                .containsExactly("1 1: [0-3 3]", "1 2: [8-10 3]");
        assertThat(Reading.as(Shape.LABEL)
                        .of("all.jsonl", text + "{\"label\":2,\"user\":1},{\"label\":4,\"user\":2}]}\n")
                        .said())
                .containsExactly("1 1: 2", "1 2: 4");
    }

    @Test
    void spans_with_a_start_and_an_end_are_marks_too() {
        SampleRead read = Reading.as(Shape.MARKS)
                .of(
                        "ann.jsonl",
                        "{\"id\":1,\"text\":\"Ada met Bo\",\"spans\":[{\"start\":0,\"end\":3,\"label\":\"PER\"}]}\n"
                                + "{\"id\":2,\"text\":\"nobody\",\"spans\":[]}\n");
        assertThat(read.formats()).containsExactly("doccano");
        assertThat(read.said()).containsExactly("1 ann: [0-3 PER]", "2 ann: []");
        assertThat(Reading.as(Shape.LABEL)
                        .of("x.jsonl", "{\"id\":1,\"text\":\"x\",\"category\":\"a\",\"spans\":[]}\n")
                        .said())
                .containsExactly("1: a");
    }
}
