package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Samples after "JSON_MIN", labelstud.io/guide/export: data of the task, its id, answers by question, then who, when and how long. What
 * stands for one and for several values is as label-studio-sdk's converter writes it.
 */
class LabelStudioMinFormatTests {

    private static final String BEHIND = "\"annotation_id\": 7, \"created_at\": \"2026-01-05T09:00:00Z\","
            + " \"updated_at\": \"2026-01-05T09:00:00Z\", \"lead_time\": 4.2";

    @Test
    void short_data_of_the_task_are_no_answers() {
        SampleRead read = Reading.as(Shape.LABEL).of("min.json", """
                [{"text": "short", "city": "Rome", "id": 1, "mood": "calm", "annotator": 5, %1$s},
                 {"text": "short", "city": "Rome", "id": 1, "mood": "angry", "annotator": 6, %1$s},
                 {"text": "other", "city": "Oslo", "id": 2, "annotator": 5, %1$s}]
                """.formatted(BEHIND));

        assertThat(read.formats()).containsExactly("label-studio-min");
        assertThat(read.said()).containsExactly("1 5: calm", "1 6: angry");
        assertThat(read.leftOut()).containsExactly("UNANSWERED 2");
    }

    @Test
    void values_stand_bare_or_in_lists_of_objects() {
        assertThat(value(Shape.LABEL, "[{\"rating\": 4}]")).containsExactly("1 5: 4");
        assertThat(value(Shape.LABEL, "[{\"number\": 12}]")).containsExactly("1 5: 12");
        assertThat(value(Shape.LABELS, "{\"choices\": [\"b\", \"a\"]}")).containsExactly("1 5: [a, b]");
        assertThat(value(Shape.LABELS, "\"a\"")).containsExactly("1 5: [a]");
        assertThat(value(Shape.WRITTEN, "\"to be / or not\"")).containsExactly("1 5: to be / or not");
        assertThat(value(Shape.WRITTEN, "{\"text\": [\"one\", \"two\"]}")).containsExactly("1 5: one\ntwo");
    }

    @Test
    void spans_count_units_and_who_marked_nothing_has_no_field() {
        assertThat(Reading.as(Shape.MARKS).of("min.json", """
                [{"text": "👍 Ada", "id": 1, "who": [{"start": 3, "end": 6, "text": "Ada", "labels": ["PER"]}], "mood": "calm", "annotator": 5, %1$s},
                 {"text": "Nobody", "id": 2, "mood": "calm", "annotator": 5, %1$s}]
                """.formatted(BEHIND)).said())
                .containsExactly("1 5: [2-5 PER]", "2 5: []");
    }

    @Test
    void of_several_questions_one_must_be_named_and_must_be_there() {
        String two = """
                [{"text": "x", "id": 1, "mood": "calm", "topic": "bills", "annotator": 5, %s}]
                """.formatted(BEHIND);

        assertThat(Reading.as(Shape.LABEL).refused("two.json", two)).contains("'mood', 'topic'");
        assertThat(Reading.as(Shape.LABEL).labels("topic").of("two.json", two).said())
                .containsExactly("1 5: bills");
        assertThat(Reading.as(Shape.LABEL).labels("moot").refused("two.json", two))
                .contains("'moot'", "'mood', 'topic'");
    }

    @Test
    void an_uploaded_file_is_known_by_the_name_that_it_had_before() {
        assertThat(Reading.as(Shape.LABEL)
                        .item("image")
                        .of("min.json", """
                [{"image": "/data/upload/12/deadbeef-a-b.png", "id": 1, "mood": "calm", "annotator": 5, %s}]
                """.formatted(BEHIND))
                        .said())
                .containsExactly("a-b.png 5: calm");
    }

    private static List<String> value(Shape shape, String value) {
        return Reading.as(shape).of("v.json", """
                [{"text": "x", "id": 1, "q": %s, "annotator": 5, %s}]
                """.formatted(value, BEHIND)).said();
    }
}
