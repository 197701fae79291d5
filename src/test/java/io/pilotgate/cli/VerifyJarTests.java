package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of the built jar: it starts no service, and says by its exit code what it found. */
@Tag("jar")
class VerifyJarTests {

    private final SealedSample sample = SealedSample.of(30, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String jar = "";

    @BeforeEach
    void findTheJar() {
        String built = System.getProperty("pilotgate.jar");
        Assumptions.assumeTrue(built != null, "Needs the built jar: run './mvnw verify'.");
        jar = String.valueOf(built);
    }

    @Test
    void tells_what_holds_and_what_does_not() throws Exception {
        String seal = file("seal.json", sample.sealFile());
        String reveal = file("reveal.json", sample.revealFile());
        byte[] changed = Tampering.LABEL.of(sample.revealFile(), new Random(1)).file();

        assertThat(verify(0, seal, reveal)).contains("Everything holds.").doesNotContain("Spring");
        assertThat(verify(1, file("changed.json", changed), "--seal", seal))
                .contains("do not give the sealed leaf")
                .contains("It does not hold.");
        assertThat(verify(2, file("broken.json", new byte[] {1}))).contains("cannot be read:");
    }

    @Test
    void carries_the_script_that_checks_the_same() throws IOException {
        try (ZipFile zip = new ZipFile(jar);
                var ours = new ZipInputStream(zip.getInputStream(zip.getEntry("BOOT-INF/lib/pilotgate-classes.jar")))) {
            ZipEntry entry = ours.getNextEntry();
            while (entry != null && !entry.getName().equals("static/assets/pilotgate_verify.py")) {
                entry = ours.getNextEntry();
            }
            assertThat(ours.readAllBytes()).isEqualTo(Files.readAllBytes(Verifier.SCRIPT));
        }
    }

    private String verify(int expected, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                jar,
                                "verify"),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(expected);
        return output;
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
