package io.pilotgate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.ChainCheck.Break;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PilotgateTest
class CheckpointsTests {

    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    AuditTrail audit;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    AuditExport export;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final PilotId pilot = PilotId.random();

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void holds_every_entry_of_its_transaction_also_those_after_the_request() {
        AtomicReference<Inclusion> told = new AtomicReference<>();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            record("first-done");
            audit.attest(pilot, told::set);
            record("second-done");
            assertThat(told.get()).as("not before the end").isNull();
        });

        Inclusion proof = Objects.requireNonNull(told.get());
        assertThat(proof.head().entries()).isEqualTo(2);
        assertThat(proof.head().hash()).isEqualTo(audit.check(pilot).head().hex());
        assertThat(proof.holds()).isTrue();
    }

    @Test
    void one_of_a_transaction_that_fails_was_not_made() {
        long before = newest();

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    record("first-done");
                    audit.attest(pilot, proof -> {
                        throw new IllegalStateException("The letter cannot be written.");
                    });
                }))
                .hasMessage("The letter cannot be written.");

        assertThat(newest()).isEqualTo(before);
        assertThat(checkpoints.newestOf(pilot)).isEmpty();
        assertThat(audit.of(pilot)).isEmpty();
    }

    @Test
    void names_the_root_before_it() {
        record("first-done");
        attested();
        attested();

        List<Checkpoint> two = checkpoints.newest(2);
        assertThat(two.get(0).number()).isEqualTo(two.get(1).number() + 1);
        assertThat(two.get(0).previous()).isEqualTo(two.get(1).root());
        assertThat(two).allSatisfy(made -> assertThat(made.madeFor()).contains(pilot.value()));
        assertThat(checkpoints.madeFor(pilot)).hasSize(2);
    }

    @Test
    void a_later_one_holds_the_chain_where_nothing_was_added_to_it() {
        record("first-done");
        Inclusion first = attested();
        PilotId other = PilotId.random();
        audit.record(other, LENA, "first-done", "x", Map.of());
        audit.attest(other, proof -> {});

        Inclusion later = checkpoints.newestOf(pilot).orElseThrow();
        assertThat(later.checkpoint()).isGreaterThan(first.checkpoint());
        assertThat(later.head()).isEqualTo(first.head());
        assertThat(later.holds()).isTrue();
        assertThat(checkpoints.inclusion(pilot, first.checkpoint())).isEqualTo(first);
        assertThatThrownBy(() -> checkpoints.inclusion(other, first.checkpoint()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no checkpoint " + first.checkpoint() + " that holds the chain");
    }

    @Test
    void the_daily_one_is_made_once_a_day_whoever_looks_and_however_often() throws Exception {
        clock.moveTo(someDay());
        long before = newest();

        atOnce(4, () -> {
            checkpoints.makeDaily();
            return null;
        });
        checkpoints.makeDaily();

        assertThat(newest()).isEqualTo(before + 1);
        assertThat(checkpoints.newest(1).get(0).madeFor()).isEmpty();
        assertThat(checkpoints.newest(1).get(0).at()).isEqualTo(clock.instant());
        clock.moveTo(clock.instant().plus(1, ChronoUnit.DAYS));
        checkpoints.makeDaily();
        assertThat(newest()).isEqualTo(before + 2);
    }

    /** Each also writes to the chain of all, which every one of them wants. */
    @Test
    void decisions_at_once_wait_for_each_other_and_fork_nothing() throws Exception {
        long before = newest();
        List<PilotId> pilots =
                IntStream.range(0, 12).mapToObj(i -> PilotId.random()).toList();

        List<Callable<Void>> decisions = pilots.stream()
                .map(one -> (Callable<Void>) () -> {
                    new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        audit.record(one, LENA, "gate-decided", "onboarding", Map.of());
                        audit.attest(one, proof -> {});
                        audit.record(null, LENA, "gate-decided", one.value(), Map.of());
                    });
                    return null;
                })
                .toList();
        atOnce(decisions);

        assertThat(newest()).isEqualTo(before + 12);
        assertThat(verdict(exported(before), List.of()).breaks()).isEmpty();
        assertThat(pilots)
                .allSatisfy(one -> assertThat(
                                checkpoints.newestOf(one).orElseThrow().holds())
                        .isTrue());
    }

    @Test
    void exported_files_hold_and_prove_each_other() throws IOException {
        long before = newest();
        record("first-done");
        Inclusion first = attested();
        record("second-done");
        attested();
        record("third-done");
        Path chain = write("chain.jsonl", chainFile());
        Path roots = exported(before);
        Path proof = write("proof.jsonl", inclusionFile(first));

        assertThat(verdict(chain, List.of(chain, roots)).summary())
                .isEqualTo("The chain " + pilot + " holds: 3 entries, its head is "
                        + audit.check(pilot).head() + ".");
        assertThat(verdict(roots, List.of()).breaks()).isEmpty();
        assertThat(verdict(proof, List.of()).summary())
                .contains(" holds: entry 1, its head is " + first.head().hash())
                .contains(first.root());
        assertThat(Files.readString(chain).lines()).hasSize(4);
    }

    /** The path tells nothing but hashes: of other pilots no name, no count, no head. */
    @Test
    void a_proof_names_no_other_chain() throws IOException {
        PilotId other = PilotId.random();
        audit.record(other, LENA, "first-done", "x", Map.of());
        record("first-done");
        Inclusion proof = attested();

        assertThat(inclusionFile(proof))
                .contains(pilot.value())
                .doesNotContain(other.value(), audit.check(other).head().hex(), "\"*\"");
    }

    @Test
    void a_chain_forged_together_with_its_head_is_found_by_the_checkpoints() throws IOException {
        long before = newest();
        record("first-done");
        record("second-done");
        Inclusion first = attested();
        record("third-done");
        Path roots = exported(before);
        TrialChain forged = new TrialChain(pilot.value());
        forged.add("mallory", "first-done", "x", Map.of());
        forged.add("mallory", "second-done", "x", Map.of());
        forged.add("mallory", "third-done", "x", Map.of());
        Path chain = write("forged.jsonl", forged.file());

        assertThat(verdict(chain, List.of()).holds()).isTrue();
        assertThat(verdict(chain, List.of(roots)).breaks())
                .containsExactly(new Break(
                        2,
                        "Entry 2 is not the one that checkpoint " + first.checkpoint()
                                + " holds: it or one before it was replaced."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    another time        | 2 | "at":"2      | "at":"3           | Checkpoint N was altered
                    another root        | 2 | "root":"     | "root":"00000000  | Checkpoint N
                    fewer entries       | 3 | "entries":2  | "entries":1       | holds less of the chain
                    another entry count | 2 | "entries":1  | "entries":5       | Checkpoint N was altered
                    no checkpoint       | 2 | {"format"    | {"formal"         | Checkpoint N cannot be read
                    """)
    void a_changed_checkpoint_is_named(String what, int line, String from, String to, String finding)
            throws IOException {
        long before = newest();
        record("first-done");
        attested();
        attested();
        record("second-done");
        attested();
        List<String> lines = new ArrayList<>(Files.readAllLines(exported(before)));
        int cut = to.length() - from.length();
        String changed = lines.get(line - 1)
                .replaceFirst(Pattern.quote(from) + (cut > 0 ? ".{" + cut + "}" : ""), Matcher.quoteReplacement(to));
        assertThat(changed).isNotEqualTo(lines.get(line - 1));
        lines.set(line - 1, changed);

        Path file = write("changed.jsonl", String.join("\n", lines) + "\n");

        assertThat(verdict(file, List.of()).breaks())
                .extracting(Break::text)
                .anyMatch(text -> text.contains(finding.replace("N", Long.toString(before + line))));
    }

    @Test
    void missing_and_moved_checkpoints_are_named() throws IOException {
        long before = newest();
        record("first-done");
        IntStream.range(0, 5).forEach(i -> attested());
        List<String> lines = Files.readAllLines(exported(before));

        assertThat(findings(lines, 0, 1, 3, 4)).containsExactly("Checkpoint " + (before + 3) + " is missing.");
        assertThat(findings(lines, 0, 4))
                .containsExactly("Checkpoints " + (before + 2) + " to " + (before + 4) + " are missing.");
        assertThat(findings(lines, 0, 2, 1, 3, 4))
                .containsExactly(
                        "Checkpoint " + (before + 2) + " is missing.",
                        "Checkpoint " + (before + 2) + " stands after checkpoint " + (before + 3)
                                + ", where it does not belong.");
    }

    private List<String> findings(List<String> lines, Integer... kept) throws IOException {
        String text = Stream.of(kept).map(lines::get).reduce("", (all, line) -> all + line + "\n");
        return verdict(write("some.jsonl", text), List.of()).breaks().stream()
                .map(Break::text)
                .toList();
    }

    private static Verdict verdict(Path file, List<Path> others) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Path other : others) {
            files.add(Files.readAllBytes(other));
        }
        return AuditVerification.verify(
                Files.readAllBytes(file), AuditEvidence.of(Optional.empty(), Optional.empty(), files));
    }

    private Path exported(long after) throws IOException {
        var out = new ByteArrayOutputStream();
        export.checkpoints(after, out);
        return write("checkpoints-" + after + ".jsonl", out.toString(StandardCharsets.US_ASCII));
    }

    private String chainFile() throws IOException {
        var out = new ByteArrayOutputStream();
        export.chain(pilot, out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    private String inclusionFile(Inclusion proof) throws IOException {
        var out = new ByteArrayOutputStream();
        export.inclusion(proof, out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Inclusion attested() {
        AtomicReference<Inclusion> told = new AtomicReference<>();
        audit.attest(pilot, told::set);
        return Objects.requireNonNull(told.get());
    }

    private long newest() {
        return checkpoints.newest(1).stream()
                .findFirst()
                .map(Checkpoint::number)
                .orElse(0L);
    }

    /** A day that no other test has been on. */
    private static Instant someDay() {
        return Instant.parse("3000-01-01T08:00:00.123456Z").plus(new Random().nextInt(1_000_000), ChronoUnit.DAYS);
    }

    private static void atOnce(int times, Callable<Void> deed) throws Exception {
        atOnce(Collections.nCopies(times, deed));
    }

    private static void atOnce(List<Callable<Void>> deeds) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Void>> done = deeds.stream()
                    .map(deed -> pool.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<Void> one : done) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void record(String action) {
        audit.record(pilot, LENA, action, "onboarding", Map.of());
    }
}
