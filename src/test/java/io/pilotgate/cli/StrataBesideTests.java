package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of truth that the service seals with its strata is graded here as it is. */
class StrataBesideTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_file_of_strata_is_no_transcript() throws IOException {
        Files.createDirectories(folder.resolve("truth"));
        Files.writeString(folder.resolve("truth/a.txt"), "good day");
        Files.writeString(folder.resolve("truth/strata.csv"), "item,stratum\na,night\n");
        Files.createDirectories(folder.resolve("labels"));
        Files.writeString(folder.resolve("labels/a.txt"), "good night");

        JsonNode figures = CommandRun.json(
                "grade",
                "--task",
                "transcript",
                "--labels",
                folder.resolve("labels").toString(),
                "--truth",
                folder.resolve("truth").toString());

        assertThat(figures.at("/wer").asDouble()).isEqualTo(0.5);
        assertThat(figures.at("/unmatched/truth").asLong()).isZero();
    }
}
