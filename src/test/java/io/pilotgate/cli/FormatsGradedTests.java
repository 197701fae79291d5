package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels in one tool's format against truth in another's: what meets is graded, and what does not is counted and listed. */
class FormatsGradedTests {

    private static final String TRUTH = """
            # sent_id = 1
            Ada B-PER
            met O
            Bo B-PER
            in O
            New B-LOC
            York I-LOC

            # sent_id = 2
            Nobody O
            came O

            # sent_id = 3
            Rome B-LOC
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Item 1 is cut into other tokens, item 2 is another text, item 3 nobody answered, item 4 has no truth. */
    @Test
    void texts_that_were_cut_otherwise_are_aligned_and_others_quarantined() {
        JsonNode figures = grade("span", write("truth.conll", TRUTH), write("labels.conll", """
                # sent_id = 1
                A B-PER
                da I-PER
                met O
                Bo B-PER
                in O
                NewYork B-LOC

                # sent_id = 2
                Somebody O
                came O

                # sent_id = 4
                Oslo B-LOC
                """));

        assertThat(figures.at("/strict/correct").asInt()).isEqualTo(3);
        assertThat(figures.at("/strict/spurious").asInt()).isZero();
        assertThat(figures.at("/strict/missed").asInt()).isZero();
        assertThat(figures.at("/quarantined").asInt()).isEqualTo(1);
        assertThat(figures.at("/quarantinedItems/0").asText()).isEqualTo("2");
        unmatched(figures, "4", "3");
    }

    /** The bounds differ by the space behind a word, and one mark is nothing but a space: figures by nervaluate's offsets. */
    @Test
    void in_the_very_same_text_white_space_counts_as_everything_else() {
        String text = "{\"id\":%d,\"text\":\"New York is big\",\"label\":[%s]}\n";
        JsonNode figures = grade(
                "span",
                write("truth.jsonl", text.formatted(1, "[0,8,\"LOC\"]") + text.formatted(2, "[0,8,\"LOC\"]")),
                write(
                        "labels.jsonl",
                        text.formatted(1, "[0,9,\"LOC\"]") + text.formatted(2, "[0,8,\"LOC\"],[11,12,\"LOC\"]")));

        assertThat(figures.at("/quarantined").asInt()).isZero();
        assertThat(figures.at("/exact/correct").asInt()).isEqualTo(1);
        assertThat(figures.at("/exact/incorrect").asInt()).isEqualTo(1);
        assertThat(figures.at("/partial/partial").asInt()).isEqualTo(1);
        assertThat(figures.at("/strict/spurious").asInt()).isEqualTo(1);
    }

    @Test
    void spans_with_offsets_meet_spans_of_tokens() {
        JsonNode figures = grade("span", write("truth.conll", TRUTH), write("ada.jsonl", """
                {"id": 1, "text": "Ada  met Bo in New York", "label": [[0, 3, "PER"], [9, 11, "LOC"], [15, 18, "LOC"]]}
                {"id": 2, "text": "Nobody came", "label": [[0, 6, "PER"]]}
                {"id": 3, "text": "Rome", "label": [[0, 9, "LOC"]]}
                """));

        assertThat(figures.at("/strict/correct").asInt()).isEqualTo(1);
        assertThat(figures.at("/exact/correct").asInt()).as("of the wrong type").isEqualTo(2);
        assertThat(figures.at("/partial/partial").asInt())
                .as("half of New York")
                .isEqualTo(1);
        assertThat(figures.at("/strict/spurious").asInt()).isEqualTo(1);
        assertThat(figures.at("/unmatched/truthItems/0").asText())
                .as("its offsets do not fit: it is left out and named, and its truth unanswered")
                .isEqualTo("3");
        assertThat(figures.at("/read/leftOut/quarantined").asInt()).isEqualTo(1);
        assertThat(figures.at("/read/examples/0/place").asText()).isEqualTo("line 3");
    }

    @Test
    void an_annotator_who_answers_twice_counts_once() {
        JsonNode figures = grade(
                "classification",
                write("truth.csv", "item,truth\ncall.wav,calm\nnone.wav,calm\n"),
                write("ls.json", """
                [{"id": 1, "data": {"audio": "/data/upload/1/0a1b2c3d-call.wav"}, "annotations": [
                   {"completed_by": 5, "result": [{"from_name": "m", "value": {"choices": ["calm"]}}]},
                   {"completed_by": 5, "result": [{"from_name": "m", "value": {"choices": ["angry"]}}]},
                   {"completed_by": 6, "was_cancelled": true, "result": [{"from_name": "m", "value": {"choices": ["angry"]}}]}],
                  "predictions": [{"result": [{"from_name": "m", "value": {"choices": ["angry"]}}]}]},
                 {"id": 2, "data": {"audio": "/data/upload/1/0a1b2c3d-other.wav"}, "annotations": [
                   {"completed_by": 5, "result": [{"from_name": "m", "value": {"choices": ["calm"]}}]}]}]
                """),
                "--item-column",
                "audio",
                "--truth-item-column",
                "item");

        assertThat(figures.at("/judgments").asInt()).isEqualTo(1);
        assertThat(figures.at("/correct").asInt()).isEqualTo(1);
        assertThat(figures.at("/duplicates").asInt()).isEqualTo(1);
        unmatched(figures, "other.wav", "none.wav");
    }

    private static void unmatched(JsonNode figures, String label, String truth) {
        assertThat(figures.at("/unmatched/labels").asInt()).isEqualTo(1);
        assertThat(figures.at("/unmatched/labelItems/0").asText()).isEqualTo(label);
        assertThat(figures.at("/unmatched/truth").asInt()).isEqualTo(1);
        assertThat(figures.at("/unmatched/truthItems/0").asText()).isEqualTo(truth);
    }

    private static JsonNode grade(String task, String truth, String labels, String... more) {
        String[] arguments = new String[7 + more.length];
        String[] first = {"grade", "--task", task, "--truth", truth, "--labels", labels};
        System.arraycopy(first, 0, arguments, 0, 7);
        System.arraycopy(more, 0, arguments, 7, more.length);
        return CommandRun.json(arguments);
    }

    private String write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
