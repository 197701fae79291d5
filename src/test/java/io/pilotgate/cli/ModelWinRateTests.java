package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often each model's answer was preferred, whichever place it stood in. */
class ModelWinRateTests {

    private static final String PAIRS = """
            item,annotator,preference,left,right
            1,ada,A,alpha,beta
            1,bo,tie,alpha,beta
            2,ada,A,beta,gamma
            2,ada,B,beta,gamma
            3,ada,B,beta,alpha
            4,ada,B,,alpha
            5,ada,,gamma,alpha
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** An answer that is given again, that names no model or that says nothing counts for none. */
    @Test
    void models_win_and_lose_by_name() {
        JsonNode rates = rates(PAIRS, "--first-model-column", "left", "--second-model-column", "5");

        is(rates.at("/byModel/alpha"), 2, 0, 1, 2.5 / 3);
        is(rates.at("/byModel/beta"), 1, 2, 1, 1.5 / 4);
        is(rates.at("/byModel/gamma"), 0, 1, 0, 0);
        assertThat(rates.at("/byModel").size()).isEqualTo(3);
        assertThat(rates(PAIRS).at("/byModel").isEmpty()).as("no data").isTrue();
    }

    /** Names of figures are written as people write them, names that the files gave as the files have them. */
    @Test
    void names_are_printed_as_they_were_given() throws IOException {
        Path labels = Files.writeString(
                folder.resolve("labels.csv"),
                "item,label,left,right\n1,first,gptTurbo,cerebras-6.7B\n2,tie,gptTurbo,b\n");
        assertThat(CommandRun.of(
                                "grade",
                                "--task",
                                "preference",
                                "--labels",
                                labels.toString(),
                                "--first-model-column",
                                "left",
                                "--second-model-column",
                                "right")
                        .out())
                .contains("  by model\n    b\n", "    cerebras-6.7B\n", "    gptTurbo\n      wins: 1\n");

        Path classes = Files.writeString(
                folder.resolve("classes.csv"), "item,label,truth\n1,bookTitle,bookTitle\n2,a,bookTitle\n");
        assertThat(CommandRun.of(
                                "grade",
                                "--task",
                                "classification",
                                "--labels",
                                classes.toString(),
                                "--truth-column",
                                "truth")
                        .out())
                .contains(
                        "per class\n  a\n", "  bookTitle\n    precision", "confusion\n  a\n    a: 0\n    bookTitle: 0")
                .contains("balanced accuracy");
    }

    @Test
    void one_column_may_name_both() {
        String both = "item,one,two,pair\n1,1,0,alpha_beta\n2,2,2,beta_gamma\n";
        JsonNode rates = rates(
                both, "--label-column", "one,two", "--first-model-column", "pair", "--second-model-column", "pair");

        is(rates.at("/byModel/alpha"), 1, 0, 1, 0.75);
        is(rates.at("/byModel/beta"), 0, 3, 1, 0.125);
        is(rates.at("/byModel/gamma"), 2, 0, 0, 1);
    }

    @Test
    void what_is_not_told_is_asked_for() {
        refused("--second-model-column", PAIRS, "--first-model-column", "left");
        refused("--second-model-column", PAIRS, "--first-model-column", "left", "--second-model-column", "middle");
        refused(
                "line 2",
                "item,label,pair\n1,1,alpha_v2_beta\n",
                "--first-model-column",
                "pair",
                "--second-model-column",
                "pair");
    }

    private static void is(JsonNode model, long wins, long losses, long ties, double rate) {
        assertThat(model.at("/wins").asLong()).isEqualTo(wins);
        assertThat(model.at("/losses").asLong()).isEqualTo(losses);
        assertThat(model.at("/ties").asLong()).isEqualTo(ties);
        assertThat(model.at("/rate").asDouble()).isCloseTo(rate, within(1e-12));
    }

    private void refused(String place, String content, String... more) {
        CommandRun run = CommandRun.of(arguments(content, more));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(place);
    }

    private JsonNode rates(String content, String... more) {
        return CommandRun.json(arguments(content, more)).at("/winRate");
    }

    private String[] arguments(String content, String... more) {
        try {
            Path file = Files.writeString(folder.resolve("pairs.csv"), content);
            return Stream.concat(
                            Stream.of("grade", "--task", "preference", "--labels", file.toString()),
                            Arrays.stream(more))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
