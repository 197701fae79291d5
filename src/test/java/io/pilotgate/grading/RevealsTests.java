package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.cli.Verifier;
import io.pilotgate.decision.Outcome;
import io.pilotgate.grading.seal.Finding;
import io.pilotgate.grading.seal.IndexedLeaf;
import io.pilotgate.grading.seal.ProofCheck;
import io.pilotgate.grading.seal.ProofFile;
import io.pilotgate.grading.seal.RevealCheck;
import io.pilotgate.grading.seal.RevealFile;
import io.pilotgate.grading.seal.SealEvidence;
import io.pilotgate.grading.seal.SealFile;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** With the decision both sides get the truth, and not before. */
@PilotgateTest
@RecordApplicationEvents
class RevealsTests {

    @Autowired
    GroundTruth truth;

    @Autowired
    Seals seals;

    @Autowired
    Reveals reveals;

    @Autowired
    Proofs proofs;

    @Autowired
    Corrections corrections;

    @Autowired
    TrialDisputes disputes;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    Stops stops;

    @Autowired
    Pilots pilots;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEvents facts;

    @Test
    void with_the_decision_every_set_is_revealed_and_gives_the_root_that_was_sealed() throws IOException {
        PilotId pilot = launched();
        seal(pilot, TruthPurpose.CALIBRATION, pilot + "-c", 50);
        seal(pilot, TruthPurpose.BLIND, pilot.value(), 60);

        outcomes.decide(pilot, Outcome.SCALE_UP);

        for (Seal seal : seals.of(pilot)) {
            Reveal reveal = seal.reveal().orElseThrow();
            byte[] content = reveals.file(pilot, seal.set()).readAllBytes();
            RevealFile file = RevealFile.of(content);
            assertThat(RevealCheck.of(file, kept(pilot, seal.set()))).noneMatch(Finding::isBroken);
            assertThat(file.items()).hasSize(seal.items());
            assertThat(reveal.file()).isEqualTo(Sha256.of(content));
            assertThat(reveal.size()).isEqualTo(content.length);
            assertThat(reveal.by()).isEqualTo(PersonId.PILOTGATE);
        }
        RevealFile blind = RevealFile.of(reveals.file(pilot, SetName.BLIND).readAllBytes());
        assertThat(blind.items())
                .extracting(
                        leaf -> Map.entry(leaf.content().item(), leaf.content().label()))
                .contains(Map.entry(pilot + "-0", "no"), Map.entry(pilot + "-1", "yes"));
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("truth-revealed"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.details()).containsKeys("items", "root"));
        assertThat(facts.stream(TruthRevealed.class)).containsOnlyOnce(new TruthRevealed(pilot));
    }

    /** As the letter has it that both sides got when it was countersigned. */
    @Test
    void what_was_corrected_is_revealed_with_the_blind_set() throws IOException {
        PilotId pilot = disputes.contested(2);
        disputes.decide(pilot, 1, true);
        disputes.decide(pilot, 2, false);
        corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD);
        outcomes.decide(pilot, Outcome.SCALE_UP);

        reveals.reveal(pilot, "Every trial counts its images from 0.", TrialPilots.LEAD);

        RevealFile blind = RevealFile.of(reveals.file(pilot, SetName.BLIND).readAllBytes());
        CorrectionLayer layer = corrections.of(pilot).get(0);
        assertThat(RevealCheck.of(blind, kept(pilot, SetName.BLIND))).noneMatch(Finding::isBroken);
        assertThat(blind.draw()).isPresent();
        assertThat(blind.corrections()).singleElement().satisfies(revealed -> {
            assertThat(revealed.items()).hasSize(1);
            assertThat(revealed.root()).isEqualTo(layer.root().hex());
            assertThat(revealed.signedBy()).isEqualTo(TrialDisputes.ADJUDICATOR.value());
            assertThat(revealed.countersignedBy()).isEqualTo(TrialDisputes.SECOND_LEAD.value());
            assertThat(revealed.commitment())
                    .isEqualTo(layer.commitment(pilot).orElseThrow().hex());
        });
    }

    @ParameterizedTest
    @EnumSource
    void both_verifiers_hold_a_reveal_with_draw_and_correction_against_its_seal(Verifier verifier, @TempDir Path folder)
            throws Exception {
        PilotId pilot = disputes.contested(1);
        disputes.decide(pilot, 1, true);
        corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD);
        String commitment =
                corrections.of(pilot).get(0).commitment(pilot).orElseThrow().hex();
        outcomes.decide(pilot, Outcome.SCALE_UP);
        reveals.reveal(pilot, "Every trial counts its images from 0.", TrialPilots.LEAD);
        Path seal = Files.write(
                folder.resolve("seal.json"), seals.file(pilot, SetName.BLIND).readAllBytes());
        Path reveal = Files.write(
                folder.resolve("reveal.json"),
                reveals.file(pilot, SetName.BLIND).readAllBytes());

        Verifier.Answer answer = verifier.run(List.of(reveal.toString(), "--seal", seal.toString()));

        assertThat(answer.code()).as(answer.output()).isZero();
        assertThat(answer.output())
                .contains("Seed, nonce and leaves draw the same", "Correction 1: 1 labels", commitment)
                .doesNotContain("BROKEN");
    }

    @Test
    void before_the_decision_nothing_is_revealed() {
        PilotId pilot = launched();
        seal(pilot, TruthPurpose.BLIND, pilot.value(), 60);
        trials.moveTo(pilot, Phase.DECISION);

        refused(() -> reveals.reveal(pilot, "", TrialPilots.LEAD), "with the decision, not before", "'Decision'");
        refused(() -> reveals.reveal(pilot, "Please.", TrialPilots.LEAD), "with the decision, not before");
        refused(() -> reveals.file(pilot, SetName.BLIND), "with the decision, not before");
        refused(() -> proofs.of(pilot, SetName.BLIND, 0), "with the decision, not before");
        assertThat(audit.of(pilot)).noneMatch(entry -> entry.action().equals("truth-revealed"));
    }

    @Test
    void a_reveal_is_one_however_often_it_is_asked_for() {
        PilotId pilot = launched();
        seal(pilot, TruthPurpose.BLIND, pilot.value(), 60);
        outcomes.decide(pilot, Outcome.SCALE_UP);

        List<Reveal> again = reveals.reveal(pilot, "", TrialPilots.LEAD);

        assertThat(again).containsExactly(reveals.of(pilot, SetName.BLIND));
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("truth-revealed"))
                .hasSize(1);
    }

    @Test
    void a_set_that_an_open_pilot_uses_waits_for_its_end() {
        PilotId other = launched();
        PilotId pilot = launched();
        seal(other, TruthPurpose.BLIND, "shared-" + other, 60);
        seal(pilot, TruthPurpose.BLIND, "shared-" + other, 30);

        outcomes.decide(pilot, Outcome.END);

        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.DECIDED);
        assertThat(reveals.waitsFor(pilot))
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("30 items have ids that are sealed in the pilot " + other));
        refused(() -> reveals.of(pilot, SetName.BLIND), "as soon as no open pilot uses its items");
        refused(() -> reveals.reveal(pilot, " ", TrialPilots.LEAD), "30 items have ids");

        outcomes.decide(other, Outcome.SCALE_UP);

        assertThat(reveals.waitsFor(pilot)).isEmpty();
        assertThat(reveals.of(pilot, SetName.BLIND).by()).isEqualTo(PersonId.PILOTGATE);
        assertThat(reveals.of(other, SetName.BLIND)).isNotNull();
    }

    @Test
    void a_lead_says_why_equal_ids_are_other_items() {
        PilotId other = launched();
        PilotId pilot = launched();
        seal(other, TruthPurpose.BLIND, "number-" + other, 60);
        seal(pilot, TruthPurpose.BLIND, "number-" + other, 30);
        outcomes.decide(pilot, Outcome.SCALE_UP);

        reveals.reveal(pilot, "Both count their images from 0.", TrialPilots.LEAD);

        assertThat(reveals.of(pilot, SetName.BLIND).by()).isEqualTo(TrialPilots.LEAD);
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("truth-revealed"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.details()).containsEntry("reason", "Both count their images from 0."));
    }

    @Test
    void the_truth_of_a_stopped_pilot_stays_sealed_until_a_lead_reveals_it() {
        PilotId pilot = launched();
        seal(pilot, TruthPurpose.BLIND, pilot.value(), 60);
        stops.propose(pilot, "The budget is gone.", TrialPilots.LEAD);
        stops.confirm(pilot, TrialOutcomes.SECOND_LEAD);
        assertThat(seals.of(pilot, SetName.BLIND).reveal()).isEmpty();
        assertThat(reveals.isDue(pilots.find(pilot))).isTrue();

        reveals.reveal(pilot, "", TrialPilots.LEAD);

        assertThat(seals.of(pilot, SetName.BLIND).reveal()).isPresent();
        assertThat(reveals.isDue(pilots.find(pilot))).isFalse();
    }

    @Test
    void each_item_of_a_revealed_set_has_a_proof() throws IOException {
        PilotId pilot = launched();
        seal(pilot, TruthPurpose.BLIND, pilot.value(), 7);
        outcomes.decide(pilot, Outcome.SCALE_UP);
        List<IndexedLeaf> items =
                RevealFile.of(reveals.file(pilot, SetName.BLIND).readAllBytes()).items();

        for (int index = 0; index < items.size(); index++) {
            ProofFile proof =
                    ProofFile.of(proofs.of(pilot, SetName.BLIND, index).bytes());
            assertThat(proof.item()).isEqualTo(items.get(index));
            assertThat(ProofCheck.of(proof, kept(pilot, SetName.BLIND))).noneMatch(Finding::isBroken);
        }
        refused(() -> proofs.of(pilot, SetName.BLIND, 7), "by its index, 0 to 6");
    }

    private PilotId launched() {
        return trials.launched(TrialPilots.QUICK);
    }

    private void seal(PilotId pilot, TruthPurpose purpose, String prefix, int items) {
        truth.seal(pilot, purpose, TrialLabels.truth(prefix, items), LabelColumns.guessed(), TrialPilots.QA);
    }

    private SealEvidence kept(PilotId pilot, SetName set) throws IOException {
        return new SealEvidence(List.of(SealFile.of(seals.file(pilot, set).readAllBytes())), List.of(), null);
    }

    private static void refused(ThrowingCallable act, String... because) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContainingAll(because);
    }
}
