package io.pilotgate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over a thousand files of chains that somebody changed, and a hundred that nobody did: read by our own check and, in one
 * run, by the independent one in Python. Both have to say the same, word for word.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AuditFilesTests {

    private static final int TAMPERED = 1000;
    private static final int CLEAN = 100;
    private static final int FORGED = 50;
    private static final int BYTES = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    /** What our check said of each file, by the file's name. */
    private final Map<String, Said> said = new TreeMap<>();

    private record Said(String words, TamperedFile file) {}

    @BeforeAll
    void readAll() throws IOException {
        for (int seed = 0; seed < CLEAN; seed++) {
            read("clean-%04d".formatted(seed), TamperedFile.clean(new Random(seed)));
        }
        for (int seed = 0; seed < TAMPERED; seed++) {
            read("tampered-%04d".formatted(seed), TamperedFile.tampered(new Random(seed)));
        }
        for (int seed = 0; seed < FORGED; seed++) {
            read("forged-%04d".formatted(seed), TamperedFile.forged(new Random(seed)));
            read("cut-%04d".formatted(seed), TamperedFile.cut(new Random(seed)));
        }
        for (int seed = 0; seed < BYTES; seed++) {
            read("byte-%04d".formatted(seed), TamperedFile.oneByte(new Random(seed)));
        }
    }

    private void read(String name, TamperedFile file) throws IOException {
        Files.write(folder.resolve(name + ".jsonl"), file.bytes());
        Witness letter = file.letter();
        if (letter != null) {
            Files.writeString(folder.resolve(name + ".letter"), letter.entries() + " " + letter.hash());
        }
        said.put(name, new Said(words(file, letter), file));
    }

    private static String words(TamperedFile file, @Nullable Witness letter) {
        try {
            Verdict verdict = AuditVerification.verify(
                    file.bytes(), AuditEvidence.of(Optional.ofNullable(letter), Optional.empty(), List.of()));
            return verdict.summary()
                    + verdict.breaks().stream().map(Break::text).collect(Collectors.joining(" | ", " | ", ""));
        } catch (Refusal unreadable) {
            return "unreadable";
        }
    }

    @Test
    void no_false_alarm() {
        assertThat(of("clean"))
                .hasSize(CLEAN)
                .allSatisfy((name, said) -> assertThat(said.words()).as(name).contains(" holds: "));
    }

    @Test
    void every_change_is_found_and_its_entry_named() {
        assertThat(of("tampered"))
                .hasSize(TAMPERED)
                .allSatisfy((name, said) -> said.file()
                        .tampered()
                        .forEach(number -> assertThat(said.words())
                                .as("%s: %s of entry %d", name, said.file().what(), number)
                                .contains("does not hold")
                                .containsPattern(Pattern.compile("(?:[Ee]ntry|Entries| to) " + number + "\\b"))));
    }

    @Test
    void each_way_to_change_a_chain_is_among_them() {
        assertThat(of("tampered").values().stream()
                        .map(said -> said.file().what())
                        .distinct())
                .hasSameSizeAs(ChainChange.values());
    }

    @Test
    void a_forged_or_cut_tail_is_found_by_the_letter_alone() {
        Map<String, Said> files = new TreeMap<>(of("forged"));
        files.putAll(of("cut"));
        assertThat(files).hasSize(2 * FORGED);
        for (Map.Entry<String, Said> one : files.entrySet()) {
            assertThat(words(one.getValue().file(), null))
                    .as("%s, without the letter", one.getKey())
                    .contains(" holds: ");
            assertThat(one.getValue().words()).as(one.getKey()).containsPattern("Entry \\d+ is .*the letter holds");
        }
    }

    @Test
    void no_byte_can_be_changed_unseen() {
        assertThat(of("byte"))
                .hasSize(BYTES)
                .allSatisfy((name, said) -> assertThat(said.words())
                        .as("%s: %s", name, said.file().what())
                        .doesNotContain(" holds: "));
    }

    @Test
    void python_says_the_same_of_every_file() throws Exception {
        assumeTrue(hasPython(), "python3 is not installed here: the independent check was not run.");
        Process python = new ProcessBuilder("python3", "-c", """
                import pathlib, sys
                sys.dont_write_bytecode = True
                sys.path.insert(0, sys.argv[1])
                import pilotgate_verify
                for path in sorted(pathlib.Path(sys.argv[2]).glob("*.jsonl")):
                    letter = path.with_suffix(".letter")
                    mailed = letter.read_text().split() if letter.exists() else None
                    try:
                        verdict = pilotgate_verify.verify_audit(path.read_bytes(), pilotgate_verify.AuditEvidence(
                            (int(mailed[0]), mailed[1]) if mailed else None))
                        words = verdict.summary() + " | " + " | ".join(text for _, text in verdict.breaks)
                    except pilotgate_verify.Unreadable:
                        words = "unreadable"
                    print(path.stem + "\\t" + words)
                """, "src/verifier", folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(output).isZero();

        String ours = said.entrySet().stream()
                .map(one -> one.getKey() + "\t" + one.getValue().words() + "\n")
                .collect(Collectors.joining());
        assertThat(output.lines()).hasSameSizeAs(said.entrySet());
        assertThat(output).isEqualTo(ours);
    }

    private Map<String, Said> of(String kind) {
        return said.entrySet().stream()
                .filter(one -> one.getKey().startsWith(kind))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor(20, TimeUnit.SECONDS);
        } catch (IOException none) {
            return false;
        }
    }
}
