package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.cli.Tampering.Forgery;
import io.pilotgate.cli.Verifier.Answer;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.kernel.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both verifiers, asked the same about the same files: what was changed is found and named, and nothing else is. */
class VerifyTests {

    private static final int CHANGES = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource
    void one_change_after_sealing_is_found_and_named(Verifier verifier) throws Exception {
        int found = 0;
        for (int number = 0; number < CHANGES; number++) {
            Tampering tampering = Tampering.values()[number % Tampering.values().length];
            Random random = new Random(number);
            int size = 20 + random.nextInt(60);
            SealedSample sample = tampering.in() == Tampering.In.REVEAL_WITH_MODELS
                    ? SealedSample.comparing(size, number)
                    : SealedSample.of(size, number);
            Forgery forgery = tampering.of(original(sample, tampering, random), random);

            Answer answer = verifier.run(arguments(sample, tampering, forgery.file()));

            assertThat(answer.output()).as("%s, change %d", tampering, number).contains(forgery.expected());
            assertThat(answer.code()).as(answer.output()).isEqualTo(1);
            found++;
        }
        assertThat(found).isEqualTo(CHANGES);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_found_where_nothing_was_changed(Verifier verifier) throws Exception {
        for (int size : List.of(1, 2, 3, 7, 8, 9, 100, 1000)) {
            holds(verifier, SealedSample.of(size, size), size);
        }
        holds(verifier, SealedSample.comparing(1, 1), 1);
        holds(verifier, SealedSample.comparing(100, 100), 100);
    }

    /** What is not of the second version was never of it: releases of before read what they wrote, and say that they know no other. */
    @Test
    void a_file_is_of_the_second_version_where_it_names_models() {
        assertThat(text(SealedSample.of(20, 1).revealFile()))
                .startsWith("{\"format\":\"pilotgate-reveal/1\"")
                .doesNotContain("Model");
        assertThat(text(SealedSample.of(20, 1).proofFile(0))).startsWith("{\"format\":\"pilotgate-proof/1\"");
        SealedSample comparing = SealedSample.comparing(20, 1);
        assertThat(text(comparing.revealFile())).startsWith("{\"format\":\"pilotgate-reveal/2\"");
        assertThat(text(comparing.sealFile())).startsWith("{\"format\":\"pilotgate-seal/1\"");
        for (int index = 0; index < 20; index++) {
            String version = comparing.items().get(index).models() == null ? "1" : "2";
            assertThat(text(comparing.proofFile(index))).startsWith("{\"format\":\"pilotgate-proof/" + version);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private void holds(Verifier verifier, SealedSample sample, int size) throws Exception {
        List<String> files = new ArrayList<>(
                List.of(file("reveal.json", sample.revealFile()), file("seal.json", sample.sealFile())));
        for (int index = 0; index < Math.min(size, 9); index++) {
            files.add(file("proof-" + index + ".json", sample.proofFile(index)));
        }
        files.add(file("proof-last.json", sample.proofFile(size - 1)));
        files.addAll(List.of("--root", sample.root().hex()));

        Answer answer = verifier.run(files);

        assertThat(answer.output())
                .as("%d items", size)
                .doesNotContain("BROKEN")
                .contains("Everything holds.");
        assertThat(answer.code()).isZero();
    }

    /** Somebody who changes a label and computes everything anew still cannot give the root that was mailed. */
    @ParameterizedTest
    @EnumSource
    void a_whole_set_that_was_made_anew_is_held_against_the_mailed_root(Verifier verifier) throws Exception {
        SealedSample mailed = SealedSample.of(40, 1);
        SealedSample other = SealedSample.of(40, 2);
        String seal = file("seal.json", other.sealFile());

        assertThat(verifier.run(List.of(seal)).code()).as("by itself it holds").isZero();
        assertThat(verifier.run(List.of(seal)).output()).contains("note").contains("The root is taken from the file");
        Answer answer = verifier.run(List.of(seal, "--root", mailed.root().hex()));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("The file says the root is " + other.root());
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_another_set_does_not_hold_against_a_seal(Verifier verifier) throws Exception {
        String seal = file("seal.json", SealedSample.of(8, 1).sealFile());
        String reveal = file("reveal.json", SealedSample.of(8, 2).revealFile());

        Answer answer = verifier.run(List.of(reveal, "--seal", seal));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("The seal is of pilot pilot-1, BLIND, the file of pilot pilot-2, BLIND.");
    }

    @ParameterizedTest
    @EnumSource
    void without_the_seal_a_changed_item_shows_by_the_order_of_the_leaves_and_the_root(Verifier verifier)
            throws Exception {
        SealedSample sample = SealedSample.of(60, 5);
        Forgery forgery = Tampering.SALT.of(sample.revealFile(), new Random(5));

        Answer answer = verifier.run(List.of(file("reveal.json", forgery.file())));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("The items give the root").contains("out of order");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_such_file_cannot_be_read(Verifier verifier) throws Exception {
        String reveal = new String(SealedSample.of(3, 3).revealFile(), StandardCharsets.UTF_8);
        for (String broken : List.of(
                "",
                "[]",
                "not json",
                "{\"format\":\"pilotgate-seal/9\"}",
                "{\"format\":7}",
                reveal + "{}",
                "\ufeff" + reveal,
                reveal.replace("\"pilot\":", "\"pilot\":\"other\",\"pilot\":"),
                reveal.replace("\"attempt\":0", "\"attempt\":0.0"),
                reveal.replace("\"attempt\":0", "\"attempt\":true"),
                reveal.replace("\"attempt\":0", "\"attempt\":-1"),
                reveal.replace("\"attempt\":0,", ""),
                reveal.replace("\"attempt\":0", "\"attempt\":NaN"),
                reveal.replace("\"label\":\"", "\"label\":\"\\ud800"),
                reveal.replace("\"salt\":\"", "\"salt\":\"00"),
                reveal.replace("\"label\":", "\"firstModel\":\"alpha\",\"label\":"),
                reveal.replace("\"label\":", "\"firstModel\":\"alpha\",\"secondModel\":null,\"label\":"),
                reveal.replace("\"sealedAt\":\"2027-03-01", "\"sealedAt\":\"2027-02-30"),
                "{\"format\":\"pilotgate-seal/1\",\"x\":" + "[".repeat(100_000) + "}")) {
            Answer answer = verifier.run(List.of(file("broken.json", broken.getBytes(StandardCharsets.UTF_8))));

            assertThat(answer.code())
                    .as(broken.substring(0, Math.min(200, broken.length())) + answer.output())
                    .isEqualTo(2);
            assertThat(answer.output()).contains("cannot be read:");
        }
        assertThat(verifier.run(List.of(folder.resolve("none.json").toString())).code())
                .isEqualTo(2);
        assertThat(verifier.run(List.of("--root", "12")).code()).isEqualTo(2);
        assertThat(verifier.run(List.of(file("r.json", reveal.getBytes(StandardCharsets.UTF_8)), "--root", "12"))
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_hold_weighs_more_than_what_cannot_be_read(Verifier verifier) throws Exception {
        Forgery forgery = Tampering.ROOT_OF_SEAL.of(SealedSample.of(3, 3).sealFile(), new Random(1));

        assertThat(verifier.run(List.of(file("one.json", new byte[0]), file("two.json", forgery.file())))
                        .code())
                .isEqualTo(1);
    }

    /** Two items of one label differ by their salts; and whoever knows item, label and stratum still cannot try them. */
    @Test
    void the_salt_keeps_a_label_from_being_guessed() {
        SealedSample sample = SealedSample.of(200, 9);
        List<Sha256> leaves = sample.tree().leaves();

        assertThat(leaves).doesNotHaveDuplicates();
        for (LeafContent item : sample.items()) {
            for (String guess : List.of("yes", "no")) {
                for (byte[] salt : List.of(new byte[0], new byte[LeafContent.SALT_BYTES])) {
                    LeafContent tried = new LeafContent(item.item(), guess, item.stratum(), salt);
                    assertThat(leaves).doesNotContain(tried.hash(sample.seal().head()));
                }
            }
        }
        LeafContent first = sample.items().get(0);
        assertThat(leaves)
                .as("with the salt it is known")
                .contains(first.hash(sample.seal().head()));
    }

    private static byte[] original(SealedSample sample, Tampering tampering, Random random) {
        return switch (tampering.in()) {
            case SEAL -> sample.sealFile();
            case REVEAL, REVEAL_WITH_MODELS -> sample.revealFile();
            case PROOF -> sample.proofFile(random.nextInt(sample.items().size()));
        };
    }

    /** Half of the people name the seal, half name it among the files; a changed seal has only the root against it. */
    private List<String> arguments(SealedSample sample, Tampering tampering, byte[] forged) throws IOException {
        String file = file("forged.json", forged);
        String seal = file("seal.json", sample.sealFile());
        return switch (tampering.in()) {
            case SEAL -> List.of(file, "--root", sample.root().hex());
            case REVEAL, REVEAL_WITH_MODELS -> List.of(file, "--seal", seal);
            case PROOF -> List.of(file, seal);
        };
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
