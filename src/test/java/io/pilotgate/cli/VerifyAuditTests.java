package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.audit.ChainHead;
import io.pilotgate.audit.TrialChain;
import io.pilotgate.cli.Verifier.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person sees who checks files of the audit trail with one of the two verifiers. */
class VerifyAuditTests {

    private final TrialChain chain = TrialChain.ofFive("pilot-1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_chain_holds_against_its_letter(Verifier verifier) throws Exception {
        Answer answer = verifier.run(letter(file("chain.jsonl", chain.file())));

        assertThat(answer.output())
                .contains("holds   The chain pilot-1 holds: 5 entries, its head is "
                        + chain.head().hash() + ".")
                .contains("Everything holds.")
                .doesNotContain("note", "BROKEN");
        assertThat(answer.code()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void who_names_no_letter_is_told_to_compare(Verifier verifier) throws Exception {
        Answer answer = verifier.run(List.of(file("chain.jsonl", chain.file())));

        assertThat(answer.output()).contains("note    Head and root are taken from the file itself.");
        assertThat(answer.code()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_entry_is_named(Verifier verifier) throws Exception {
        chain.retell(3);

        Answer answer = verifier.run(List.of(file("chain.jsonl", chain.file())));

        assertThat(answer.output())
                .contains("BROKEN  The chain pilot-1 does not hold at 1 place.")
                .contains("BROKEN  Entry 3 was altered: its content does not give its hash.")
                .contains("It does not hold.");
        assertThat(answer.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_tail_is_found_by_the_letter(Verifier verifier) throws Exception {
        List<String> arguments = letter("chain.jsonl");
        chain.cutAfter(3);
        arguments.set(0, file("chain.jsonl", chain.file()));

        Answer answer = verifier.run(arguments);

        assertThat(answer.output()).contains("BROKEN  Entry 5 is missing: the letter holds it.");
        assertThat(answer.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_forged_chain_is_found_by_a_checkpoint_beside_it(Verifier verifier) throws Exception {
        String checkpoints = file("checkpoints.jsonl", chain.checkpoints());
        chain.retell(2);
        chain.forgeOn(2);
        String forged = file("chain.jsonl", chain.file());

        assertThat(verifier.run(List.of(forged)).code())
                .as("by itself it holds")
                .isZero();
        Answer answer = verifier.run(List.of(forged, checkpoints));
        assertThat(answer.output())
                .contains("BROKEN  Entry 5 is not the one that checkpoint 1 holds: it or one before it was replaced.")
                .contains("holds   Checkpoint 1 holds: 2 chains, the root of checkpoint 1 is ");
        assertThat(answer.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_root_that_was_mailed_is_held_against_checkpoints_and_inclusions(Verifier verifier) throws Exception {
        String checkpoints = file("checkpoints.jsonl", chain.checkpoints());
        String inclusion = file("inclusion.jsonl", TrialChain.file(chain.inclusion()));
        String root = chain.inclusion().root();

        Answer holds = verifier.run(List.of(checkpoints, inclusion, "--root", root));
        Answer other = verifier.run(
                List.of(checkpoints, inclusion, "--root", chain.head().hash()));

        assertThat(holds.output()).contains("Everything holds.").doesNotContain("note");
        assertThat(other.output())
                .contains("BROKEN  No checkpoint here has the root given, "
                        + chain.head().hash() + ".")
                .contains("BROKEN  Checkpoint 1 has another root than the one given, "
                        + chain.head().hash() + ".");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_file_of_the_trail_cannot_be_read(Verifier verifier) throws Exception {
        String header = chain.file().lines().findFirst().orElseThrow();
        for (String broken : List.of(
                header.replace("\"entries\":5", "\"entries\":05"),
                header.replace("\"entries\":5", "\"entries\":5.0"),
                header.replace("\"checkpoint\":null", "\"checkpoint\":{}"),
                header.replace("}", ",\"more\":1}"),
                header.replace("pilotgate-audit/1", "pilotgate-audit/2"),
                " " + header)) {
            Answer answer = verifier.run(List.of(file("broken.jsonl", broken + "\n")));

            assertThat(answer.code()).as(broken + answer.output()).isEqualTo(2);
            assertThat(answer.output()).contains("cannot be read: ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void half_a_letter_is_none(Verifier verifier) throws Exception {
        String file = file("chain.jsonl", chain.file());

        for (List<String> half : List.of(
                List.of("--head", chain.head().hash()),
                List.of("--entries", "5"),
                List.of("--head", "12", "--entries", "5"),
                List.of("--head", chain.head().hash(), "--entries", "0"),
                List.of("--head", chain.head().hash(), "--entries", "five"))) {
            List<String> arguments = new ArrayList<>(List.of(file));
            arguments.addAll(half);
            assertThat(verifier.run(arguments).code()).as(half.toString()).isEqualTo(2);
        }
    }

    @Test
    void both_say_the_same_word_for_word() throws Exception {
        for (int number = 0; number < 30; number++) {
            chain.add("lena", "report-received", "day", Map.of("items", "100"));
        }
        String checkpoints = file("checkpoints.jsonl", chain.checkpoints());
        for (int entry = 1; entry <= 30; entry++) {
            chain.retell(entry);
        }
        List<String> arguments = List.of(
                file("chain.jsonl", chain.file()),
                file("inclusion.jsonl", TrialChain.file(chain.inclusion())),
                checkpoints);

        Answer java = Verifier.JAVA.run(arguments);

        assertThat(java.output()).contains("And 10 more like these.");
        assertThat(Verifier.PYTHON.run(arguments).output()).isEqualTo(java.output());
    }

    private List<String> letter(String file) {
        ChainHead head = chain.head();
        return new ArrayList<>(List.of(file, "--head", head.hash(), "--entries", Long.toString(head.entries())));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
