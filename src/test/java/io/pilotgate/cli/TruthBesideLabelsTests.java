package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Truth in a column of the labels' file is read with them in one pass, while what was read is graded. */
class TruthBesideLabelsTests {

    /** More than the reader may be ahead. */
    private static final int MANY = 20_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void two_truths_of_an_item_are_both_named() throws IOException {
        CommandRun run = CommandRun.of(command("1,ann,cat,cat\n2,ann,dog,dog\n1,bob,cat,dog\n" + rows(MANY)));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("labels.csv, line 4: Item '1'").contains("than in labels.csv, line 2.");
    }

    @Test
    void an_answer_may_stand_above_its_truth() throws IOException {
        JsonNode figures = grade("1,ann,cat,\n1,bob,dog,cat\n2,ann,dog,\n");

        assertThat(figures.path("judgments").asLong()).isEqualTo(2);
        assertThat(figures.path("correct").asLong()).isEqualTo(1);
        assertThat(figures.path("unmatched").path("labels").asLong()).isEqualTo(1);
        assertThat(figures.path("unmatched").path("labelItems").get(0).asText()).isEqualTo("2");
    }

    /** Item 2 has no truth: what is said of it is in no figure, and adds no class. */
    @Test
    void what_has_no_truth_counts_nowhere() throws IOException {
        JsonNode figures = grade("1,ann,cat,cat\n1,ann,dog,cat\n2,ann,cow,\n2,ann,cow,\n3,,cat,cat\n3,,dog,cat\n");

        assertThat(figures.path("duplicates").asLong()).isEqualTo(1);
        assertThat(figures.path("confusion").has("cow")).isFalse();
        assertThat(figures.path("judgments").asLong()).isEqualTo(3);
        assertThat(figures.path("perAnnotator").size()).isEqualTo(1);
        assertThat(figures.path("perAnnotator").get(0).path("judgments").asLong())
                .isEqualTo(1);
    }

    @Test
    void a_row_that_cannot_be_read_is_named_however_far_it_is() throws IOException {
        CommandRun run = CommandRun.of(command(rows(MANY) + "one cell\n"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("line " + (MANY + 2)).contains("This row has 1 cells instead of 4");
    }

    @Test
    void many_rows_give_what_they_hold() throws IOException {
        JsonNode figures = grade(rows(MANY));

        assertThat(figures.path("judgments").asLong()).isEqualTo(MANY);
        assertThat(figures.path("correct").asLong()).isEqualTo(MANY / 2);
        assertThat(figures.path("items").asLong()).isEqualTo(MANY);
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < count; row++) {
            rows.append(row)
                    .append(",ann,")
                    .append(row % 2 == 0 ? "cat" : "dog")
                    .append(",cat\n");
        }
        return rows.toString();
    }

    private JsonNode grade(String rows) throws IOException {
        return CommandRun.json(command(rows));
    }

    private String[] command(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.csv"), "item,annotator,label,gold\n" + rows);
        return new String[] {"grade", "--task", "classification", "--labels", file.toString(), "--truth-column", "gold"
        };
    }
}
