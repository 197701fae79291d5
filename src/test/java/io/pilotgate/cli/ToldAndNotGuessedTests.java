package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said and does not fit is told in a sentence; a figure that cannot be has its reason. */
class ToldAndNotGuessedTests {

    private static final String SAME = "item,annotator,label\n1,a,x\n1,b,x\n2,a,x\n2,b,x\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Another column than the named one would be a figure that nobody asked for. */
    @Test
    void a_named_column_of_truth_is_not_guessed_over() {
        String labels = write("labels.csv", "item,label\n1,x\n2,y\n");
        for (String truth : new String[] {"item,truth\n1,x\n2,y\n", "item,truth,note\n1,x,\n2,y,\n"}) {
            CommandRun run = CommandRun.of(
                    "grade",
                    "--task",
                    "classification",
                    "--labels",
                    labels,
                    "--truth",
                    write("truth.csv", truth),
                    "--truth-column",
                    "gold");
            assertThat(run.exit()).as(truth).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("--truth-column: There is no column 'gold'.")
                    .contains("1 'item', 2 'truth'");
        }
    }

    /** Agreement by chance is 1 in every formula then, and a coefficient 0 / 0. */
    @Test
    void one_category_alone_is_told_and_is_no_paradox() {
        JsonNode figures = CommandRun.json("agreement", "--labels", write("same.csv", SAME));
        assertThat(figures.at("/gwetAc1").isNull()).isTrue();
        assertThat(figures.at("/notes")).hasSize(1);
        assertThat(figures.at("/notes/0").asText()).startsWith("No data: all ratings are of one category");
    }

    @Test
    void a_figure_within_a_line_is_no_data_too() {
        CommandRun run = CommandRun.of("agreement", "--labels", write("same.csv", SAME));
        assertThat(run.out()).contains("weighted cohen {linear no data  quadratic no data}");
        assertThat(run.out()).doesNotContain("null");
    }

    /** The same days the other way round lead to another verdict. */
    @Test
    void days_of_a_monitor_are_in_order() {
        String days = "day,correct,audited\n2026-03-02,50,50\n2026-03-01,0,50\n";
        CommandRun run = CommandRun.of("monitor", "--audits", write("days.csv", days));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("line 3: '2026-03-01' comes after '2026-03-02'.");
        String words = "day,correct,audited\nTue,50,50\nMon,40,50\n31,50,50\n1,50,50\n";
        assertThat(CommandRun.of("monitor", "--audits", write("words.csv", words))
                        .exit())
                .isZero();
    }

    @Test
    void a_wrong_argument_is_told_in_one_sentence() {
        told("Invalid value for option '--accept': 'x' is not a number", "plan", "--accept", "x");
        told("'1.5' is not a whole number", "interval", "1.5", "5");
        told("Missing required option: '--labels=PATH'", "grade", "--task", "span");
        told("but was 'foo'", "grade", "--task", "foo", "--labels", "l.csv");
        told("Unknown option: '--label-colum'", "agreement", "--labels", "l.csv", "--label-colum");
        assertThat(CommandRun.of("graed").err()).contains("Did you mean");
    }

    /** Label Studio's converter leaves one choice alone and writes several as the object they are, quoted for CSV. */
    @Test
    void several_choices_in_a_csv_of_label_studio() {
        JsonNode figures = CommandRun.json(
                "grade",
                "--task",
                "multilabel",
                "--labels",
                write(
                        "choices.csv",
                        "id,annotator,topic\n1,1,\"{\"\"choices\"\": [\"\"A, b\"\", \"\"C\"\"]}\"\n2,1,C\n"),
                "--label-column",
                "topic",
                "--truth",
                write("truth.csv", "id,truth\n1,\"A, b|C\"\n2,C\n"));
        assertThat(figures.at("/exact").asInt()).isEqualTo(2);
        assertThat(figures.at("/perClass").size()).isEqualTo(2);
    }

    private static void told(String sentence, String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exit()).as(sentence).isEqualTo(2);
        assertThat(run.out()).as(sentence).isEmpty();
        assertThat(run.err())
                .contains(sentence)
                .contains("See 'pilotgate " + arguments[0] + " --help'.")
                .doesNotContain("Usage:");
    }

    private String write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
