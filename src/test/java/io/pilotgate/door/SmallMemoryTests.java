package io.pilotgate.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallMemoryTests {

    /** A tenth of what the service has, and less than any of the files. */
    private static final String MEMORY = "-Xmx40m";

    @Test
    void files_that_would_fill_a_memory_are_refused_in_a_small_one() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallMemory.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reader.waitFor()).as(said).isZero();
        List<String> lines = said.lines().toList();
        assertThat(lines).hasSameSizeAs(SmallMemory.files().keySet()).allMatch(line -> line.contains(": refused, "));
    }
}
