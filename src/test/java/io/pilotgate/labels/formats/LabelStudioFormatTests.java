package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Samples after "Label Studio JSON format of annotated tasks", labelstud.io/guide/task_format, and "Export", /guide/export. */
class LabelStudioFormatTests {

    private static final String CHOICES = """
            [{"id": 11, "data": {"audio": "/data/upload/3/0a1b2c3d-call 7.wav", "key": "k-11"},
              "annotations": [
                {"id": 1, "completed_by": 5, "was_cancelled": false, "ground_truth": false, "result": [
                  {"from_name": "mood", "to_name": "audio", "type": "choices", "value": {"choices": ["calm"]}}]},
                {"id": 2, "completed_by": {"id": 6, "email": "ada@example.org"}, "was_cancelled": false, "ground_truth": true, "result": [
                  {"from_name": "mood", "to_name": "audio", "type": "choices", "value": {"choices": ["angry"]}}]},
                {"id": 3, "completed_by": 7, "was_cancelled": true, "result": [
                  {"from_name": "mood", "to_name": "audio", "type": "choices", "value": {"choices": ["calm"]}}]}],
              "predictions": [{"model_version": "m1", "result": [
                  {"from_name": "mood", "to_name": "audio", "type": "choices", "value": {"choices": ["sad"]}}]}]},
             {"id": 12, "data": {"audio": "/data/upload/3/ffffffff-call 8.wav"}, "annotations": [], "predictions": []},
             {"id": null, "data": {"audio": "x"}, "annotations": [{"completed_by": 5, "result": []}]},
             {"id": 13, "data": {"audio": "/data/upload/3/00000000-call 9.wav"},
              "annotations": [{"completed_by": 5, "was_cancelled": false, "result": []}]}]
            """;

    @Test
    void several_people_answer_a_task_and_skipped_ones_and_predictions_do_not() {
        SampleRead read = Reading.as(Shape.LABEL).of("export.json", CHOICES);

        assertThat(read.formats()).containsExactly("label-studio");
        assertThat(read.said()).containsExactly("11 5: calm", "11 ada@example.org: angry");
        assertThat(read.leftOut())
                .containsExactlyInAnyOrder("PREDICTION 11", "SKIPPED 11", "UNANSWERED 12", "NO_ITEM", "UNANSWERED 13");
    }

    @Test
    void truth_is_what_is_marked_as_such() {
        assertThat(Reading.as(Shape.LABEL).truth().of("export.json", CHOICES).said())
                .containsExactly("11 ada@example.org: angry");
    }

    @Test
    void an_uploaded_file_is_known_by_the_name_that_it_had_before() {
        assertThat(Reading.as(Shape.LABEL)
                        .item("audio")
                        .of("export.json", CHOICES)
                        .said())
                .containsExactly("call 7.wav 5: calm", "call 7.wav ada@example.org: angry");
        assertThat(Reading.as(Shape.LABEL)
                        .item("key")
                        .of("export.json", CHOICES)
                        .leftOut())
                .filteredOn("NO_ITEM"::equals)
                .hasSize(3);
    }

    /** After "HyperText", labelstud.io/tags/hypertext: paths into the page, and beside them the places in its text. */
    @Test
    void marks_in_a_page_are_counted_in_its_text() {
        String page = """
                [{"id": 1, "data": {"html": "<p>Ada &amp; Bo</p><!-- no --><p class='x'>met in <b>Rome</b>.</p>"},
                  "annotations": [{"completed_by": 5, "result": [
                    {"from_name": "ner", "to_name": "html", "type": "hypertextlabels", "value": {
                      "start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]", "startOffset": 6, "endOffset": 8,
                      "globalOffsets": {"start": 6, "end": 8}, "text": "Bo", "hypertextlabels": ["PER"]}},
                    {"from_name": "ner", "to_name": "html", "type": "hypertextlabels", "value": {
                      "start": "/p[2]/b[1]/text()[1]", "end": "/p[2]/b[1]/text()[1]", "startOffset": 0, "endOffset": 4,
                      "globalOffsets": {"start": 15, "end": 19}, "text": "Rome", "hypertextlabels": ["LOC"]}}]}]}]
                """;

        assertThat(Reading.as(Shape.MARKS).of("export.json", page).said()).containsExactly("1 5: [6-8 PER, 15-19 LOC]");
        assertThat(Reading.as(Shape.MARKS)
                        .of("export.json", page.replace("\"end\": 19", "\"end\": 20"))
                        .leftOut())
                .as("places that do not give the words are told, not guessed at")
                .containsExactly("QUARANTINED 1");
        assertThat(PageText.of("a&lt;b&#233;&#x1F600;&unknown;&nbsp;<br/>2 < 3"))
                .isEqualTo("a<bé😀&unknown;\u00a02 < 3");
    }

    /** JavaScript counts an emoji as two. */
    @Test
    void offsets_are_utf16_units() {
        assertThat(spans("👍 Ada met Bo", 3, 6, ""))
                .as("without the words the tool's way of counting holds")
                .containsExactly("1 9: [2-5 PER]");
        assertThat(spans("👍 Ada met Bo", 2, 5, "Ada"))
                .as("the words say that code points were counted")
                .containsExactly("1 9: [2-5 PER]");
        assertThat(spans("👍 Ada met Bo", 3, 5, "Ada"))
                .as("the words say that the end is the last character")
                .containsExactly("1 9: [2-5 PER]");
        assertThat(spans("one\ntwo", 0, 7, "one\\\\ntwo"))
                .as("a line break may be written out")
                .containsExactly("1 9: [0-7 PER]");
    }

    @Test
    void marks_that_fit_in_no_way_are_quarantined() {
        SampleRead elsewhere = Reading.as(Shape.MARKS).of("s.json", span("Ada met Bo", 4, 7, "Ada"));
        assertThat(elsewhere.said()).isEmpty();
        assertThat(elsewhere.leftOut()).containsExactly("QUARANTINED 1");

        SampleRead halved = Reading.as(Shape.MARKS).of("s.json", span("👍 Ada", 1, 6, ""));
        assertThat(halved.leftOut()).as("within a pair of units").containsExactly("QUARANTINED 1");

        SampleRead behind = Reading.as(Shape.MARKS).of("s.json", span("Ada", 0, 4, ""));
        assertThat(behind.leftOut()).as("behind the end").containsExactly("QUARANTINED 1");
    }

    @Test
    void inclusive_ends_and_code_points_can_be_named() {
        assertThat(Reading.as(Shape.MARKS)
                        .inclusiveEnds()
                        .of("s.json", span("Ada met Bo", 0, 2, ""))
                        .said())
                .containsExactly("1 9: [0-3 PER]");
        assertThat(Reading.as(Shape.MARKS)
                        .offsets(Offsets.CODE_POINTS)
                        .of("s.json", span("👍 Ada", 2, 5, ""))
                        .said())
                .containsExactly("1 9: [2-5 PER]");
    }

    @Test
    void of_several_questions_one_must_be_named_and_must_be_there() {
        String two = """
                [{"id": 1, "data": {"text": "Ada"}, "annotations": [{"completed_by": 9, "result": [
                  {"from_name": "mood", "to_name": "text", "type": "choices", "value": {"choices": ["calm"]}},
                  {"from_name": "topic", "to_name": "text", "type": "choices", "value": {"choices": ["bills"]}},
                  {"from_name": "who", "to_name": "text", "type": "labels", "value": {"start": 0, "end": 3, "text": "Ada", "labels": ["PER"]}}]}]},
                 {"id": 2, "data": {"text": "Bo"}, "annotations": [{"completed_by": 9, "result": [
                  {"from_name": "topic", "to_name": "text", "type": "choices", "value": {"choices": ["bills"]}}]}]}]
                """;
        assertThat(Reading.as(Shape.LABEL).refused("two.json", two)).contains("'mood', 'topic'");
        SampleRead mood = Reading.as(Shape.LABEL).labels("mood").of("two.json", two);
        assertThat(mood.said()).containsExactly("1 9: calm");
        assertThat(mood.leftOut()).containsExactly("OTHER_QUESTION 2");
        assertThat(Reading.as(Shape.MARKS).of("two.json", two).said())
                .as("who marked nothing said so")
                .containsExactly("1 9: [0-3 PER]", "2 9: []");
        assertThat(Reading.as(Shape.MARKS).labels("whom").refused("two.json", two))
                .contains("'whom'", "'mood', 'topic', 'who'");
    }

    @Test
    void what_was_typed_to_parts_of_a_recording_is_one_text_in_its_order() {
        String typed = """
                [{"id": 1, "data": {"audio": "a.wav"}, "annotations": [{"completed_by": 9, "result": [
                  {"id": "b", "from_name": "who", "to_name": "audio", "type": "labels", "value": {"start": 2.5, "end": 4, "labels": ["Speaker 2"]}},
                  {"id": "b", "from_name": "said", "to_name": "audio", "type": "textarea", "value": {"start": 2.5, "end": 4, "text": ["who is there"]}},
                  {"id": "a", "from_name": "who", "to_name": "audio", "type": "labels", "value": {"start": 0, "end": 2, "labels": ["Speaker 1"]}},
                  {"id": "a", "from_name": "said", "to_name": "audio", "type": "textarea", "value": {"start": 0, "end": 2, "text": ["hello"]}}]}]}]
                """;
        assertThat(Reading.as(Shape.WRITTEN).of("typed.json", typed).said())
                .containsExactly("1 9: hello\nwho is there");
    }

    @Test
    void sets_ratings_pairs_and_older_exports_are_read() {
        assertThat(value(Shape.LABELS, "{\"choices\": [\"b\", \"a\"]}")).containsExactly("1 9: [a, b]");
        assertThat(value(Shape.LABEL, "{\"rating\": 4}")).containsExactly("1 9: 4");
        assertThat(value(Shape.LABEL, "{\"selected\": \"left\"}")).containsExactly("1 9: left");
        assertThat(value(Shape.LABELS, "{\"taxonomy\": [[\"Animal\", \"Cat\"], [\"Animal\"]]}"))
                .containsExactly("1 9: [Animal, Animal > Cat]");
        assertThat(Reading.as(Shape.LABEL)
                        .of("old.json", CHOICES.replace("\"annotations\"", "\"completions\""))
                        .said())
                .containsExactly("11 5: calm", "11 ada@example.org: angry");
    }

    private static List<String> value(Shape shape, String value) {
        return Reading.as(shape).of("v.json", """
                [{"id": 1, "data": {"text": "x"}, "annotations": [{"completed_by": 9, "result": [
                  {"from_name": "q", "to_name": "text", "type": "any", "value": %s}]}]}]
                """.formatted(value)).said();
    }

    private static List<String> spans(String text, int start, int end, String words) {
        return Reading.as(Shape.MARKS)
                .of("s.json", span(text, start, end, words))
                .said();
    }

    private static String span(String text, int start, int end, String words) {
        return """
                [{"id": 1, "annotations": [{"completed_by": 9, "was_cancelled": false, "result": [
                  {"from_name": "who", "to_name": "text", "type": "labels",
                   "value": {"start": %d, "end": %d, %s "labels": ["PER"]}}]}],
                  "data": {"text": "%s"}}]
                """.formatted(
                        start, end, words.isEmpty() ? "" : "\"text\": \"" + words + "\",", text.replace("\n", "\\n"));
    }

    @Test
    void things_in_an_order_are_items_with_their_rank() {
        for (String order : new String[] {"[\"b\",\"a\"]", "{\"_\":[\"c\"],\"rank\":[\"b\",\"a\"]}"}) {
            assertThat(Reading.as(Shape.LABEL)
                            .of(
                                    "t.json",
                                    "[{\"id\":7,\"data\":{},\"annotations\":[{\"completed_by\":1,\"result\":[{\"from_name\":\"r\","
                                            + "\"type\":\"ranker\",\"value\":{\"ranker\":" + order + "}}]}]}]")
                            .said())
                    .containsExactly("7 / b 1: 1", "7 / a 1: 2");
        }
    }

    @Test
    void one_class_is_no_answer_to_two_questions() {
        String task = "[{\"id\":7,\"data\":{},\"annotations\":[{\"completed_by\":1,\"result\":["
                + "{\"from_name\":\"mood\",\"value\":{\"choices\":[\"good\"]}},"
                + "{\"from_name\":\"topic\",\"value\":{\"choices\":[\"sport\"]}}]}]}]";
        assertThat(Reading.as(Shape.LABEL).labels("mood", "topic").refused("t.json", task))
                .contains("Which question");
        assertThat(Reading.as(Shape.LABELS)
                        .labels("mood", "topic")
                        .of("t.json", task)
                        .said())
                .containsExactly("7 1: [good, sport]");
    }

    @Test
    void tasks_on_one_line_go_by_their_number() {
        assertThat(Reading.as(Shape.LABEL)
                        .refused(
                                "t.json",
                                "[{\"id\":1,\"data\":{},\"annotations\":[]},{\"id\":2,\"data\":{},\"annotations\":[{\"result\":["
                                        + "{\"from_name\":\"mood\",\"value\":{\"choices\":[\"good\"]}},"
                                        + "{\"from_name\":\"topic\",\"value\":{\"choices\":[\"sport\"]}}]}]}]"))
                .startsWith("object 2: ");
    }
}
