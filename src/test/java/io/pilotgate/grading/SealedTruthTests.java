package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.decision.Outcome;
import io.pilotgate.grading.seal.Finding;
import io.pilotgate.grading.seal.ProofCheck;
import io.pilotgate.grading.seal.ProofFile;
import io.pilotgate.grading.seal.SealEvidence;
import io.pilotgate.grading.seal.SealFile;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.grading.seal.SetSeal;
import io.pilotgate.grading.truth.ContestedItem;
import io.pilotgate.grading.truth.OlderVault;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What both sides hold of sealed truth, and what happens where somebody lays hands on the database. */
@PilotgateTest
class SealedTruthTests {

    private static final int ITEMS = 40;

    @Autowired
    GroundTruth truth;

    @Autowired
    TruthVault vault;

    @Autowired
    Seals seals;

    @Autowired
    Reveals reveals;

    @Autowired
    BlindGrading grading;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    PilotId pilot = new PilotId("none");
    SealFile kept =
            new SealFile(new SetSeal(new SealHead("none", "BLIND", 0), 0, Sha256.of(""), Instant.EPOCH), List.of());

    @BeforeEach
    void seal() throws IOException {
        pilot = trials.launched(TrialPilots.QUICK);
        truth.seal(pilot, TruthPurpose.BLIND, file(), LabelColumns.guessed(), TrialPilots.QA);
        kept = SealFile.of(seals.file(pilot, SetName.BLIND).readAllBytes());
    }

    @Test
    void both_sides_hold_root_count_and_leaves_and_nothing_else() throws IOException {
        Seal seal = seals.of(pilot, SetName.BLIND);
        byte[] file = seals.file(pilot, SetName.BLIND).readAllBytes();

        assertThat(seals.of(pilot)).containsExactly(seal);
        assertThat(seal.items()).isEqualTo(ITEMS);
        assertThat(seal.reveal()).isEmpty();
        assertThat(seal.file()).isEqualTo(Sha256.of(file));
        assertThat(kept.holds()).isTrue();
        assertThat(kept.leaves()).hasSize(ITEMS);
        assertThat(kept.seal().root()).isEqualTo(seal.root());
        assertThat(kept.seal().sealedAt()).isEqualTo(seal.sealedAt());
        assertThat(new String(file, StandardCharsets.UTF_8))
                .doesNotContain("item-")
                .doesNotContain("night");
    }

    @Test
    void a_set_that_is_not_there_is_told_as_such() {
        refused(() -> seals.of(pilot, SetName.of("CALIBRATION-1")), "no such sealed set");
        refused(() -> SetName.of("CALIBRATION-0"), "no such sealed set");
        refused(() -> SetName.of("blind"), "no such sealed set");
    }

    /** Each of them with nothing but the database at hand. */
    enum Hand {
        SWAPS_TWO_CONTENTS(
                "cannot be read",
                (jdbc, pilot) ->
                        jdbc.sql("""
                        update truth.sealed_item set content = (select content from truth.sealed_item
                            where pilot_id = ? order by leaf_hash desc fetch first 1 row only)
                        where leaf_hash = ?""").params(pilot.value(), first(jdbc, pilot)).update()),
        CHANGES_A_LEAF(
                "gives leaf index 0 (",
                (jdbc, pilot) -> jdbc.sql("update truth.sealed_item set leaf_hash = ? where leaf_hash = ?")
                        .params("ab".repeat(32), first(jdbc, pilot))
                        .update()),
        TAKES_A_LEAF_AWAY(
                "gives leaf index 0 (",
                (jdbc, pilot) -> jdbc.sql("update truth.sealed_item set leaf_hash = null where leaf_hash = ?")
                        .params(first(jdbc, pilot))
                        .update()),
        DELETES_A_ROW("leaf index 0 (", Hand::deleteFirst),
        DELETES_A_ROW_AND_COUNTS_ANEW("leaf index 0 (", (jdbc, pilot) -> {
            deleteFirst(jdbc, pilot);
            jdbc.sql("update truth.truth_set set item_count = item_count - 1 where pilot_id = ?")
                    .params(pilot.value())
                    .update();
        }),
        CHANGES_THE_ROOT(
                "do not give the root",
                (jdbc, pilot) -> jdbc.sql("update truth.truth_set set merkle_root = ? where pilot_id = ?")
                        .params("ab".repeat(32), pilot.value())
                        .update());

        private final String named;
        private final BiConsumer<JdbcClient, PilotId> lay;

        Hand(String named, BiConsumer<JdbcClient, PilotId> lay) {
            this.named = named;
            this.lay = lay;
        }

        private static void deleteFirst(JdbcClient jdbc, PilotId pilot) {
            String leaf = first(jdbc, pilot);
            jdbc.sql("delete from truth.drawn_item where pilot_id = ? and item_key ="
                            + " (select item_key from truth.sealed_item where leaf_hash = ?)")
                    .params(pilot.value(), leaf)
                    .update();
            jdbc.sql("delete from truth.sealed_item where leaf_hash = ?")
                    .param(leaf)
                    .update();
        }

        private static String first(JdbcClient jdbc, PilotId pilot) {
            return jdbc.sql("select min(leaf_hash) from truth.sealed_item where pilot_id = ?")
                    .param(pilot.value())
                    .query(String.class)
                    .single();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_altered_in_the_database_is_named_and_neither_graded_nor_revealed(Hand hand) {
        trials.moveTo(pilot, Phase.DECISION);

        hand.lay.accept(jdbc, pilot);

        refused(() -> grading.grade(pilot), "altered since it was sealed", hand.named);
        outcomes.decide(pilot, Outcome.SCALE_UP);
        assertThat(reveals.waitsFor(pilot))
                .as("the decision stands")
                .hasValueSatisfying(reason -> assertThat(reason).contains(hand.named));
        refused(() -> reveals.reveal(pilot, "", TrialPilots.LEAD), "altered since it was sealed", hand.named);
        assertThat(seals.of(pilot, SetName.BLIND).reveal()).isEmpty();
        assertThat(audit.of(pilot)).noneMatch(entry -> entry.action().equals("truth-revealed"));
    }

    @Test
    void one_contested_item_is_opened_to_its_adjudicator_with_its_proof_and_on_record() {
        ContestedItem item = vault.openContested(pilot, "item-7", TrialPilots.QA, "The vendor says night.");

        assertThat(item.content().label()).isEqualTo("yes");
        assertThat(item.content().stratum()).isEqualTo("night");
        ProofFile proof = item.proof().orElseThrow();
        assertThat(ProofCheck.of(ProofFile.of(proof.bytes()), new SealEvidence(List.of(kept), List.of(), null)))
                .noneMatch(Finding::isBroken);
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("contested-item-opened"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(TrialPilots.QA);
                    assertThat(entry.details())
                            .containsEntry("reason", "The vendor says night.")
                            .containsEntry(
                                    "leaf",
                                    kept.leaves().get(proof.item().index()).hex());
                    assertThat(entry.toString()).doesNotContain("item-7");
                });
    }

    @Test
    void a_contested_item_takes_a_reason_and_truth_that_holds() {
        refused(() -> vault.openContested(pilot, "item-7", TrialPilots.QA, " "), "Say why the item is opened");
        refused(() -> vault.openContested(pilot, "item-99", TrialPilots.QA, "Why"), "No truth is sealed");
        jdbc.sql("update truth.sealed_item set leaf_hash = null where pilot_id = ?")
                .param(pilot.value())
                .update();
        refused(() -> vault.openContested(pilot, "item-7", TrialPilots.QA, "Why"), "altered since it was sealed");
        assertThat(audit.of(pilot)).noneMatch(entry -> entry.action().equals("contested-item-opened"));
    }

    @Test
    void a_set_of_a_release_without_roots_is_told_as_such_and_cannot_be_revealed() {
        OlderVault.age(jdbc, pilot);

        assertThat(seals.of(pilot, SetName.BLIND).isRooted()).isFalse();
        refused(() -> seals.file(pilot, SetName.BLIND), "sealed before roots were kept");
        assertThat(vault.openContested(pilot, "item-7", TrialPilots.QA, "Why").proof())
                .isEmpty();
        outcomes.decide(pilot, Outcome.SCALE_UP);
        refused(() -> reveals.of(pilot, SetName.BLIND), "sealed before roots were kept");
        assertThat(reveals.reveal(pilot, "", TrialPilots.LEAD)).isEmpty();
    }

    private static InputStream file() {
        return TrialLabels.file(
                "item,truth,stratum",
                IntStream.range(0, ITEMS)
                        .mapToObj(number -> "item-" + number + "," + (number % 3 == 0 ? "no" : "yes") + ","
                                + (number % 2 == 0 ? "day" : "night"))
                        .toList());
    }

    private static void refused(ThrowingCallable act, String... because) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContainingAll(because);
    }
}
