package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item has one truth: two that contradict each other are an error that names both places, and nothing is graded. */
class ContradictingTruthTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "classification, cat, dog",
        "rating, 4, 5",
        "ranking, 1, 2",
        "preference, first, tie",
        "transcript, good day, good night"
    })
    void bothPlacesAreNamed(String task, String one, String other) {
        String labels = write("labels.csv", "item,label\ni1," + one + "\ni2," + one + "\n");
        String truth =
                write("truth.csv", "item,truth\ni1," + one + "\ni2," + one + "\ni1," + one + "\ni2," + other + "\n");

        CommandRun run = CommandRun.of("grade", "--task", task, "--labels", labels, "--truth", truth);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("truth.csv, line 5: Item 'i2' has another true answer here than in truth.csv, line 3.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theSameTruthTwiceIsOne() {
        String labels = write("labels.csv", "item,label\ni1,4\n");
        String truth = write("truth.csv", "item,truth\ni1,4\ni1,4\n");

        assertThat(CommandRun.json("grade", "--task", "classification", "--labels", labels, "--truth", truth)
                        .at("/accuracy")
                        .asDouble())
                .isEqualTo(1);
        String asNumber = write("numbers.csv", "item,truth\ni1,4\ni1,4.0\n");
        assertThat(CommandRun.of("grade", "--task", "rating", "--labels", labels, "--truth", asNumber)
                        .exit())
                .as("the same number, written in two ways")
                .isZero();
    }

    /** What is written otherwise and says the same is neither of the two places. */
    @ParameterizedTest
    @CsvSource({
        "rating, 4, 4.0, 5",
        "rating, 0, -0, 1",
        "rating, 3.5, '\"3,50\"', 4",
        "ranking, 1, 01, 2",
        "preference, first, A, tie",
        "conversation, 4, +4, 5"
    })
    void whatIsWrittenOtherwiseIsNoContradiction(String task, String one, String same, String other) {
        String labels = write("labels.csv", "item,label\ni1," + one + "\n");
        String rows = "item,truth\ni0," + other + "\ni1," + one + "\ni1," + same + "\n";

        assertThat(CommandRun.of("grade", "--task", task, "--labels", labels, "--truth", write("same.csv", rows))
                        .exit())
                .isZero();
        CommandRun run = CommandRun.of(
                "grade",
                "--task",
                task,
                "--labels",
                labels,
                "--truth",
                write("truth.csv", rows + "i1," + other + "\n"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("truth.csv, line 5: Item 'i1' has another true answer here than in truth.csv, line 3.");
    }

    @Test
    void filesOfAFolderContradictEachOther() {
        Path truth = folder.resolve("truth");
        write("truth/one.csv", "item,truth\ni1,cat\n");
        write("truth/two.csv", "item,truth\ni2,cat\ni1,dog\n");
        String labels = write("labels.csv", "item,label\ni1,cat\n");

        CommandRun run =
                CommandRun.of("grade", "--task", "classification", "--labels", labels, "--truth", truth.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("two.csv, line 3:").contains("than in one.csv, line 2.");
    }

    @Test
    void truthInAColumnOfTheLabels() {
        String both = write("both.csv", "item,label,gold\ni1,cat,cat\ni1,dog,cat\ni1,cat,dog\n");

        CommandRun run = CommandRun.of(
                "grade",
                "--task",
                "classification",
                "--labels",
                both,
                "--label-column",
                "label",
                "--truth-column",
                "gold");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("both.csv, line 4: Item 'i1'").contains("both.csv, line 2.");
    }

    @Test
    void turnsOfAConversationAreItemsOfTheirOwn() {
        String labels = write("labels.csv", "item,turn,dimension,label\nc1,1,help,4\n");
        String truth = write("truth.csv", "item,turn,dimension,truth\nc1,1,help,4\nc1,2,help,3\nc1,2,help,5\n");

        CommandRun run = CommandRun.of(
                "grade",
                "--task",
                "conversation",
                "--labels",
                labels,
                "--truth",
                truth,
                "--turn-column",
                "turn",
                "--dimension-column",
                "dimension");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("truth.csv, line 4: Item 'c1'").contains("truth.csv, line 3.");
    }

    /** A class is of the whole item, whatever else its rows are told apart by. */
    @ParameterizedTest
    @CsvSource({
        "classification, 'item,turn,label', 'c1,1,a', 'c1,1,b'",
        "classification, 'item,turn,label', 'c1,1,a', 'c1,2,b'",
        "classification, 'item,dimension,label', 'c1,help,a', 'c1,help,b'",
        "rating, 'item,turn,label', 'c1,1,4', 'c1,1,5'",
        "rating, 'item,turn,label', 'c1,1,4', 'c1,2,5'"
    })
    void bothPlacesAreNamedBesideATurn(String task, String header, String one, String other) {
        String labels = write("labels.csv", header + "\n" + one + "\n");
        String truth = write("truth.csv", header + "\n" + one + "\n" + other + "\n");

        CommandRun run = CommandRun.of("grade", "--task", task, "--labels", labels, "--truth", truth);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("truth.csv, line 3: Item 'c1' has another true answer here than in truth.csv, line 2.");
    }

    @Test
    void spansOfOneText() {
        String labels = write("labels.jsonl", "{\"id\": 1, \"text\": \"Ada met Bo\", \"label\": [[0, 3, \"PER\"]]}\n");
        String truth = write("truth.jsonl", """
                {"id": 1, "text": "Ada met Bo", "label": [[0, 3, "PER"]]}
                {"id": 2, "text": "Rome", "label": []}
                {"id": 1, "text": "Ada met Bo", "label": [[0, 3, "LOC"]]}
                """);

        CommandRun run = CommandRun.of("grade", "--task", "span", "--labels", labels, "--truth", truth);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("truth.jsonl, line 3: Item '1'").contains("truth.jsonl, line 1.");
    }

    @Test
    void twoVendorsAreComparedByOneTruth() {
        String labels = write("labels.csv", "item,label\ni1,cat\n");
        String truth = write("truth.csv", "item,truth\ni1,cat\ni1,dog\n");

        CommandRun run = CommandRun.of("compare", "--first", labels, "--second", labels, "--truth", truth);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("truth.csv, line 3:");
    }

    private String write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content).toString();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
