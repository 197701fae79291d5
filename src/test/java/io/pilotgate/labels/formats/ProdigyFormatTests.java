package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Samples after "Annotation interfaces", prodi.gy/docs/api-interfaces, as {@code db-out} writes them. */
class ProdigyFormatTests {

    private static final String SPANS = """
            {"text":"👍 Ada","_input_hash":-11,"_task_hash":21,"tokens":[{"text":"👍","start":0,"end":1,"id":0},{"text":"Ada","start":2,"end":5,"id":1}],"_view_id":"ner_manual","spans":[{"start":2,"end":5,"token_start":1,"token_end":1,"label":"PER"}],"answer":"accept","_timestamp":1707211049,"_annotator_id":"set-ines","_session_id":"set-ines"}
            {"text":"👍 Ada","_input_hash":-11,"_task_hash":21,"spans":[],"answer":"accept","_annotator_id":"set-rui","_session_id":"set-rui"}
            {"text":"Bo","_input_hash":12,"_task_hash":22,"spans":[{"start":0,"end":2,"label":"PER"}],"answer":"reject","_session_id":"set-ines"}
            {"text":"Cy","_input_hash":13,"_task_hash":23,"spans":[{"start":0,"end":2,"label":"PER"}],"answer":"ignore","_session_id":"set-ines"}
            {"text":"Di","_input_hash":14,"_task_hash":24,"spans":[{"start":0,"end":9,"label":"PER"}],"answer":"accept","_session_id":"set-ines"}
            """;

    @Test
    void accepted_spans_are_answers_and_rejected_and_ignored_ones_are_not() {
        SampleRead read = Reading.as(Shape.MARKS).of("db.jsonl", SPANS);

        assertThat(read.formats()).containsExactly("prodigy");
        assertThat(read.said()).containsExactly("-11 set-ines: [2-5 PER]", "-11 set-rui: []");
        assertThat(read.leftOut()).containsExactly("REJECTED 12", "SKIPPED 13", "QUARANTINED 14");
    }

    /** Of relations and dependencies {@code token_start} and {@code token_end} are all there is; the end is inclusive. */
    @Test
    void token_numbers_alone_are_found_among_the_tokens() {
        String tokens =
                "\"tokens\":[{\"text\":\"\ud83d\udc4d\",\"start\":0,\"end\":1,\"id\":0},{\"text\":\"Ada\",\"start\":2,\"end\":5,\"id\":1},{\"text\":\"L\",\"start\":6,\"end\":7,\"id\":2}]";
        String task =
                "{\"text\":\"\ud83d\udc4d Ada L\",\"_input_hash\":%d,\"_task_hash\":1,%s,\"spans\":[{%s,\"label\":\"PER\"}],\"answer\":\"accept\",\"_session_id\":\"s\"}\n";
        SampleRead read = Reading.as(Shape.MARKS)
                .of(
                        "db.jsonl",
                        String.format(task, 1, tokens, "\"token_start\":1,\"token_end\":2")
                                + String.format(task, 2, tokens, "\"token_start\":1,\"token_end\":9")
                                + String.format(task, 3, "\"meta\":{}", "\"token_start\":1,\"token_end\":2"));

        assertThat(read.said()).containsExactly("1 s: [2-7 PER]");
        assertThat(read.leftOut()).containsExactly("QUARANTINED 2", "QUARANTINED 3");
    }

    @Test
    void the_tokens_of_a_long_text_do_not_hide_the_format() {
        String tokens = "{\"text\":\"Ada\",\"start\":0,\"end\":3,\"id\":0},".repeat(10_000);
        SampleRead read = Reading.as(Shape.MARKS)
                .of("db.jsonl", SPANS.replace("{\"text\":\"👍\",\"start\":0", tokens + "{\"text\":\"👍\",\"start\":0"));

        assertThat(read.formats()).containsExactly("prodigy");
        assertThat(read.said()).hasSize(2);
    }

    @Test
    void choices_are_the_accepted_ids() {
        String choices = """
                {"text":"a","_input_hash":1,"_task_hash":1,"options":[{"id":"x","text":"X"},{"id":2,"text":"Two"}],"accept":["x"],"answer":"accept","_session_id":"s"}
                {"text":"b","_input_hash":2,"_task_hash":2,"options":[{"id":"x","text":"X"},{"id":2,"text":"Two"}],"accept":["x",2],"answer":"accept","_session_id":"s"}
                {"text":"c","_input_hash":3,"_task_hash":3,"options":[{"id":"x","text":"X"}],"accept":[],"answer":"accept","_session_id":"s"}
                {"text":"d","_input_hash":4,"_task_hash":4,"options":[{"id":"x","text":"X"}],"accept":["x"],"answer":"reject","_session_id":"s"}
                """;
        assertThat(Reading.as(Shape.LABEL).of("c.jsonl", choices).said())
                .containsExactly("1 s: x", "2 s: 2|x", "3 s: (none)");
        assertThat(Reading.as(Shape.LABELS).of("c.jsonl", choices).said())
                .containsExactly("1 s: [x]", "2 s: [2, x]", "3 s: []");
        assertThat(Reading.as(Shape.LABEL).of("c.jsonl", choices).leftOut()).containsExactly("REJECTED 4");
    }

    @Test
    void a_binary_question_is_answered_by_a_rejection_too() {
        String binary = """
                {"text":"a","_input_hash":1,"_task_hash":1,"label":"SPORT","answer":"accept","_session_id":"s"}
                {"text":"b","_input_hash":2,"_task_hash":2,"label":"SPORT","answer":"reject","_session_id":"s"}
                {"text":"c","_input_hash":3,"_task_hash":3,"answer":"accept","_session_id":"s"}
                """;
        SampleRead read = Reading.as(Shape.LABEL).of("b.jsonl", binary);
        assertThat(read.said()).containsExactly("1 s: SPORT", "2 s: not SPORT");
        assertThat(read.leftOut()).as("accepted, but what?").containsExactly("UNANSWERED 3");

        SampleRead sets = Reading.as(Shape.LABELS).of("b.jsonl", binary);
        assertThat(sets.said()).containsExactly("1 s: [SPORT]", "3 s: []");
        assertThat(sets.leftOut())
                .as("what is not in a set does not say what is")
                .containsExactly("REJECTED 2");
    }

    @Test
    void what_was_typed_is_the_answer_and_what_was_shown_is_none() {
        String typed = """
                {"text":"shown","_input_hash":1,"_task_hash":1,"user_input":"typed","answer":"accept","_session_id":"s"}
                {"text":"shown","_input_hash":2,"_task_hash":2,"user_input":"","answer":"accept","_session_id":"s"}
                {"audio":"a.wav","_input_hash":3,"_task_hash":3,"transcript":"heard","answer":"accept","_session_id":"s"}
                {"text":"shown","_input_hash":4,"_task_hash":4,"answer":"accept","_session_id":"s","note":"elsewhere"}
                """;
        SampleRead read = Reading.as(Shape.WRITTEN).of("t.jsonl", typed);
        assertThat(read.said()).containsExactly("1 s: typed", "2 s: ", "3 s: heard");
        assertThat(read.leftOut()).containsExactly("UNANSWERED 4");
        assertThat(Reading.as(Shape.WRITTEN).labels("note").of("t.jsonl", typed).said())
                .isEqualTo(List.of("4 s: elsewhere"));
    }

    @Test
    void an_item_may_be_known_by_a_field_of_its_metadata() {
        SampleRead read = Reading.as(Shape.MARKS).item("doc").of("m.jsonl", """
                {"text":"Ada","_input_hash":1,"_task_hash":1,"meta":{"doc":"d-1"},"spans":[],"answer":"accept","_session_id":"s"}
                {"text":"Bo","_input_hash":2,"_task_hash":2,"spans":[],"answer":"accept","_session_id":"s"}
                """);
        assertThat(read.said()).containsExactly("d-1 s: []");
        assertThat(read.leftOut()).containsExactly("NO_ITEM");
    }
}
