package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import org.junit.jupiter.api.Test;

/**
 * Samples after docs.argilla.io: "Import and export datasets" ({@code records.to_json}, 2.x), "Feedback records" (1.x, responses by
 * user) and the TextClassification and TokenClassification records of 1.x.
 */
class ArgillaFormatTests {

    private static final String FIRST = """
            {"text":"good","inputs":{"text":"good"},"prediction":[["neg",0.9]],"prediction_agent":"m","annotation":"pos","annotation_agent":"ada","id":"r1","status":"Validated"}
            {"text":"bad","inputs":{"text":"bad"},"prediction":[["neg",0.9]],"prediction_agent":"m","annotation":null,"annotation_agent":null,"id":"r2","status":"Default"}
            {"text":"?","inputs":{"text":"?"},"prediction":null,"annotation":"pos","annotation_agent":"ada","id":"r3","status":"Discarded"}
            """;

    private static final String SECOND = """
            [{"id": "r1", "fields": {"text": "👍 Ada"}, "metadata": {}, "vectors": {}, "_server_id": "s1",
              "suggestions": {"mood": {"value": "sad", "score": 0.9, "agent": "m"}},
              "responses": {"mood": [{"value": "calm", "user_id": "u1"}, {"value": "angry", "user_id": "u2"}]}},
             {"id": "r2", "fields": {"text": "x"}, "metadata": {}, "suggestions": {}, "responses": {}, "vectors": {}, "_server_id": "s2"},
             {"id": "r3", "fields": {"text": "x"}, "suggestions": {}, "_server_id": "s3", "responses": {"mood": [
                {"value": "calm", "user_id": "u1", "status": "discarded"}, {"value": "calm", "user_id": "u2", "status": "draft"},
                {"value": null, "user_id": "u3", "status": "submitted"}]}}]
            """;

    @Test
    void only_validated_annotations_of_the_first_generation_count() {
        SampleRead read = Reading.as(Shape.LABEL).of("r.jsonl", FIRST);

        assertThat(read.formats()).containsExactly("argilla");
        assertThat(read.said()).containsExactly("r1 ada: pos");
        assertThat(read.leftOut()).containsExactly("PREDICTION r1", "PREDICTION r2", "UNANSWERED r2", "REJECTED r3");
    }

    @Test
    void spans_of_the_first_generation_are_lists_in_code_points() {
        assertThat(Reading.as(Shape.MARKS).of("r.jsonl", """
                {"text":"👍 Ada","tokens":["👍","Ada"],"prediction":null,"annotation":[["PER",2,5]],"annotation_agent":"ada","id":"r1","status":"Validated"}
                {"text":"Nobody","tokens":["Nobody"],"prediction":null,"annotation":[],"annotation_agent":"ada","id":"r2","status":"Validated"}
                """).said())
                .containsExactly("r1 ada: [2-5 PER]", "r2 ada: []");
    }

    @Test
    void a_record_of_the_second_generation_holds_the_answers_of_all() {
        SampleRead read = Reading.as(Shape.LABEL).of("r.json", SECOND);

        assertThat(read.formats()).containsExactly("argilla");
        assertThat(read.said()).containsExactly("r1 u1: calm", "r1 u2: angry");
        assertThat(read.leftOut())
                .containsExactly("PREDICTION r1", "UNANSWERED r2", "REJECTED r3", "SKIPPED r3", "UNANSWERED r3");
    }

    @Test
    void spans_of_the_second_generation_are_objects() {
        assertThat(Reading.as(Shape.MARKS).of("r.json", """
                [{"id": "r1", "fields": {"text": "👍 Ada"}, "suggestions": {}, "responses": {"who": [
                   {"value": [{"label": "PER", "start": 2, "end": 5}], "user_id": "u1"}, {"value": [], "user_id": "u2"}]}}]
                """).said()).containsExactly("r1 u1: [2-5 PER]", "r1 u2: []");
    }

    /** Feedback data sets of 1.x, and what the server sends. */
    @Test
    void responses_may_be_by_user_with_the_values_of_all_questions() {
        String byUser = """
                [{"id": "0aff", "external_id": "mine-1", "fields": {"text": "x"}, "suggestions": [{"question_name": "mood", "value": "sad"}],
                  "responses": [
                   {"user_id": "u1", "status": "submitted", "values": {"mood": {"value": "calm"}, "stars": {"value": 4}}},
                   {"user_id": "u2", "status": "draft", "values": {"mood": {"value": "angry"}}}]}]
                """;
        SampleRead mood = Reading.as(Shape.LABEL).labels("mood").of("r.json", byUser);
        assertThat(mood.said()).containsExactly("mine-1 u1: calm");
        assertThat(mood.leftOut())
                .containsExactlyInAnyOrder("PREDICTION mine-1", "SKIPPED mine-1", "OTHER_QUESTION mine-1");
        assertThat(Reading.as(Shape.LABEL).labels("stars").of("r.json", byUser).said())
                .containsExactly("mine-1 u1: 4");
    }

    @Test
    void of_several_questions_one_must_be_named() {
        String two = SECOND.replace("\"responses\": {\"mood\": [{\"value\": \"calm\", \"user_id\": \"u1\"},", """
                "responses": {"topic": [{"value": ["b", "a"], "user_id": "u1"}], "mood": [{"value": "calm", "user_id": "u1"},""");

        assertThat(Reading.as(Shape.LABEL).refused("r.json", two)).contains("'topic', 'mood'");
        assertThat(Reading.as(Shape.LABELS).labels("topic").of("r.json", two).said())
                .containsExactly("r1 u1: [a, b]");
    }

    @Test
    void each_thing_that_is_ranked_is_an_item() {
        assertThat(Reading.as(Shape.LABEL).of("r.json", """
                [{"id": "r1", "fields": {"text": "x"}, "suggestions": {}, "responses": {"order": [
                   {"value": [{"value": "reply-2", "rank": 1}, {"value": "reply-1", "rank": 2}], "user_id": "u1"}]}}]
                """).said())
                .containsExactly("r1 / reply-2 u1: 1", "r1 / reply-1 u1: 2");
    }

    @Test
    void columns_of_a_table_are_the_answers_of_users() {
        SampleRead read = Reading.as(Shape.LABEL).of("t.jsonl", """
                {"id":"1","status":"completed","text":"x","mood.responses":["good","bad","bad"],"mood.responses.users":["u1","u2","u3"],"mood.responses.status":["submitted","discarded","draft"],"mood.suggestion":"good"}
                {"id":"2","status":"pending","text":"y","mood.responses":null,"mood.responses.users":null,"mood.responses.status":null,"mood.suggestion":null}
                """);
        assertThat(read.formats()).containsExactly("argilla");
        assertThat(read.said()).containsExactly("1 u1: good");
    }

    @Test
    void a_question_that_nobody_was_asked_is_named() {
        assertThat(
                        Reading.as(Shape.LABEL)
                                .labels("moood")
                                .refused(
                                        "t.jsonl",
                                        "{\"id\":\"1\",\"fields\":{\"text\":\"x\"},\"responses\":{\"mood\":[{\"value\":\"good\",\"user_id\":\"u1\"}]}}\n"))
                .contains("'moood'")
                .contains("'mood'");
    }
}
