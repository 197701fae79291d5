package io.pilotgate.labels.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import org.junit.jupiter.api.Test;

/** JSON Lines after jsonlines.org, and arrays of the same. */
class RecordsFormatTests {

    private static final String LINES = """
            {"item": "007", "annotator": "ada", "label": "cat"}
            {"item": 8, "annotator": "ada", "label": null}

            {"item": 8, "annotator": "bo", "label": 3, "extra": {"a": 1}}
            {"annotator": "bo", "label": "dog"}
            """;

    @Test
    void fields_are_columns_and_missing_ones_are_empty_cells() {
        SampleRead read = Reading.as(Shape.LABEL).of("x.jsonl", LINES);

        assertThat(read.formats()).containsExactly("json");
        assertThat(read.said()).containsExactly("007 ada: cat", "8 bo: 3");
        assertThat(read.leftOut()).containsExactly("UNANSWERED 8", "NO_ITEM");
        assertThat(Reading.as(Shape.LABEL)
                        .of("x.json", "[" + LINES.strip().replaceAll("\n+", ",") + "]")
                        .said())
                .containsExactly("007 ada: cat", "8 bo: 3");
    }

    @Test
    void lists_are_sets_and_several_fields_are_an_annotator_each() {
        assertThat(Reading.as(Shape.LABELS)
                        .of("x.jsonl", "{\"item\": 1, \"labels\": [\"b\", \"a\"]}\n{\"item\": 2, \"labels\": []}\n")
                        .said())
                .containsExactly("1: [a, b]", "2: []");
        assertThat(Reading.as(Shape.LABEL)
                        .labels("one", "two")
                        .of("x.jsonl", "{\"item\": 1, \"one\": 4, \"two\": 5}\n")
                        .said())
                .containsExactly("1 one: 4", "1 two: 5");
    }

    @Test
    void a_label_of_a_list_may_hold_what_parts_labels_in_a_cell() {
        assertThat(Reading.as(Shape.LABELS)
                        .of("x.jsonl", "{\"item\": 1, \"labels\": [\"food; drink\", \"a|b\"]}\n")
                        .said())
                .containsExactly("1: [a|b, food; drink]");
    }

    @Test
    void what_is_no_object_is_refused_with_its_line() {
        assertThat(Reading.as(Shape.LABEL).refused("x.jsonl", "{\"item\": 1, \"label\": 2}\n[1, 2]\n"))
                .contains("line 2");
    }
}
