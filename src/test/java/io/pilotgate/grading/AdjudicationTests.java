package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialPilots;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of twelve items three failed, and the plan allows two: one item more decides the verdict. */
@PilotgateTest
class AdjudicationTests {

    @Autowired
    Adjudication adjudication;

    @Autowired
    Corrections corrections;

    @Autowired
    Rescoring rescoring;

    @Autowired
    Disputes disputes;

    @Autowired
    BlindGrading grading;

    @Autowired
    TrialDisputes trial;

    @Autowired
    AuditTrail audit;

    @Test
    void one_upheld_item_changes_the_verdict_once_a_second_person_has_countersigned() {
        PilotId pilot = trial.contested(3);
        trial.decide(pilot, 1, true);
        trial.decide(pilot, 2, false);
        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.DECIDING);
        trial.decide(pilot, 3, false);

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.COUNTERSIGNING);
        assertThat(corrections.of(pilot)).singleElement().satisfies(layer -> {
            assertThat(layer.items()).isEqualTo(1);
            assertThat(layer.signedBy()).isEqualTo(TrialDisputes.ADJUDICATOR);
        });
        assertThat(rescoring.of(pilot))
                .as("not countersigned, so it does not count")
                .isEmpty();
        assertRefused(() -> grading.confirm(pilot, TrialPilots.QA), "waits for its countersignature");

        corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD);

        BlindResult original = grading.result(pilot).orElseThrow();
        assertThat(original.proportion()).isEqualTo(new Proportion(9, 12));
        assertThat(original.verdict()).isEqualTo(Verdict.REJECT);
        CorrectedResult corrected = rescoring.of(pilot).orElseThrow();
        assertThat(corrected.proportion()).isEqualTo(new Proportion(10, 12));
        assertThat(corrected.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.SETTLED);
        assertThat(grading.confirm(pilot, TrialPilots.QA).isConfirmed()).isTrue();
    }

    @Test
    void both_labels_may_be_right() {
        PilotId pilot = trial.contested(1);
        adjudication.decide(pilot, 1, LabelChoice.BOTH, "Either will do.", TrialDisputes.ADJUDICATOR);
        corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD);

        assertThat(corrections.of(pilot).get(0).items()).isEqualTo(1);
        assertThat(rescoring.of(pilot).orElseThrow().proportion()).isEqualTo(new Proportion(12, 12));
    }

    @Test
    void what_is_not_upheld_changes_nothing() {
        PilotId pilot = trial.contested(2);
        trial.decide(pilot, 1, false);
        adjudication.decide(pilot, 2, LabelChoice.NEITHER, "Both missed the sign.", TrialDisputes.ADJUDICATOR);

        assertThat(corrections.of(pilot)).isEmpty();
        assertThat(rescoring.of(pilot)).isEmpty();
        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.SETTLED);
        assertThat(grading.confirm(pilot, TrialPilots.QA).isConfirmed()).isTrue();
    }

    @Test
    void the_order_of_the_labels_does_not_tell_whose_they_are_and_never_changes() {
        PilotId pilot = trial.contested(12);
        PilotId other = trial.contested(12);
        long vendorsFirst = IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(number -> List.of(isVendorsFirst(pilot, number), isVendorsFirst(other, number)).stream())
                .filter(first -> first)
                .count();

        assertThat(vendorsFirst)
                .as("24 fair coins show the same side but once in eight million times")
                .isBetween(1L, 23L);
        assertThat(adjudication.open(pilot, 5, TrialDisputes.ADJUDICATOR))
                .isEqualTo(adjudication.open(pilot, 5, TrialDisputes.ADJUDICATOR));
        assertThat(adjudication.open(pilot, 5, TrialDisputes.ADJUDICATOR).toString())
                .doesNotContain("trialblind", "yes", "no,");
    }

    @Test
    void whoever_sealed_the_truth_or_fixed_the_plan_decides_nothing() {
        PersonId sealer = new PersonId("trialSealer");
        PilotId pilot = trial.grade(trial.delivering(UUID.randomUUID().toString(), sealer), 1);
        disputes.contest(pilot, "trialblind-11", "We are right.", "", TrialDisputes.VENDOR);
        disputes.close(pilot, TrialDisputes.VENDOR);

        assertRefused(() -> adjudication.open(pilot, 1, sealer), "You sealed the truth");
        assertRefused(() -> adjudication.decide(pilot, 1, LabelChoice.A, "Seen.", sealer), "You sealed the truth");
        assertRefused(() -> adjudication.open(pilot, 1, TrialPilots.LEAD), "You fixed the sample plan");
        assertThat(disputes.of(pilot).get(0).isDecided()).isFalse();
    }

    @Test
    void nothing_is_opened_before_the_window_is_closed_nor_decided_twice() {
        PilotId pilot = trial.graded(1);
        disputes.contest(pilot, "trialblind-11", "We are right.", "", TrialDisputes.VENDOR);
        assertRefused(() -> adjudication.open(pilot, 1, TrialDisputes.ADJUDICATOR), "may still contest");

        disputes.close(pilot, TrialDisputes.VENDOR);
        assertRefused(() -> adjudication.open(pilot, 2, TrialDisputes.ADJUDICATOR), "contested as D-2");
        assertRefused(
                () -> adjudication.decide(pilot, 1, LabelChoice.A, " ", TrialDisputes.ADJUDICATOR),
                "Say what the choice rests on");
        trial.decide(pilot, 1, false);
        assertRefused(() -> trial.decide(pilot, 1, true), "decided already");
    }

    @Test
    void the_adjudicator_does_not_countersign_and_a_correction_is_reviewed_once() {
        PilotId pilot = trial.contested(1);
        trial.decide(pilot, 1, true);

        assertRefused(() -> corrections.countersign(pilot, 1, TrialDisputes.ADJUDICATOR), "A second person");
        assertRefused(() -> corrections.decline(pilot, 1, "No.", TrialDisputes.ADJUDICATOR), "A second person");
        assertRefused(() -> corrections.countersign(pilot, 2, TrialDisputes.SECOND_LEAD), "no correction 2");
        corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD);
        assertRefused(() -> corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD), "countersigned already");
        assertRefused(() -> corrections.decline(pilot, 1, "No.", TrialDisputes.SECOND_LEAD), "countersigned already");
    }

    @Test
    void what_a_declined_correction_upheld_is_decided_anew() {
        PilotId pilot = trial.contested(2);
        trial.decide(pilot, 1, true);
        trial.decide(pilot, 2, false);
        assertRefused(() -> corrections.decline(pilot, 1, "", TrialDisputes.SECOND_LEAD), "Say why");
        corrections.decline(pilot, 1, "Section 4 says the opposite.", TrialDisputes.SECOND_LEAD);

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.DECIDING);
        assertThat(disputes.of(pilot)).extracting(Dispute::isDecided).containsExactly(false, true);
        assertThat(disputes.of(pilot).get(0).round()).isEqualTo(2);
        trial.decide(pilot, 1, true);
        assertThat(corrections.of(pilot)).extracting(CorrectionLayer::waits).containsExactly(false, true);
        corrections.countersign(pilot, 2, TrialDisputes.SECOND_LEAD);

        assertThat(rescoring.of(pilot).orElseThrow().layer()).isEqualTo(2);
        assertThat(rescoring.of(pilot).orElseThrow().proportion()).isEqualTo(new Proportion(11, 12));
    }

    /** What is corrected in one of them is wrong in all of them. */
    @Test
    void every_pilot_that_was_given_the_same_truth_file_is_scored_anew() {
        String file = UUID.randomUUID().toString();
        PilotId first = trial.grade(trial.delivering(file, TrialPilots.LEAD), 1);
        PilotId sameMistake = trial.grade(trial.delivering(file, TrialPilots.LEAD), 1);
        PilotId asSealed = trial.grade(trial.delivering(file, TrialPilots.LEAD), 0);
        PilotId ungraded = trial.delivering(file, TrialPilots.LEAD);
        disputes.contest(first, "trialblind-11", "We are right.", "", TrialDisputes.VENDOR);
        disputes.close(first, TrialDisputes.VENDOR);
        trial.decide(first, 1, true);
        corrections.countersign(first, 1, TrialDisputes.SECOND_LEAD);

        assertThat(rescoring.of(first).orElseThrow().proportion()).isEqualTo(new Proportion(12, 12));
        assertThat(rescoring.of(sameMistake).orElseThrow().proportion()).isEqualTo(new Proportion(12, 12));
        assertThat(rescoring.of(asSealed).orElseThrow().proportion())
                .as("it gave the label that was sealed, and that was wrong")
                .isEqualTo(new Proportion(11, 12));
        assertThat(corrections.of(sameMistake).get(0).root())
                .as("salts of its own")
                .isNotEqualTo(corrections.of(first).get(0).root());
        assertThat(rescoring.of(ungraded)).isEmpty();
        trial.grade(ungraded, 1);
        assertThat(rescoring.of(ungraded).orElseThrow().proportion())
                .as("graded after the correction")
                .isEqualTo(new Proportion(12, 12));
    }

    @Test
    void each_look_is_on_record_and_tells_neither_item_nor_label() {
        PilotId pilot = trial.contested(1);
        adjudication.open(pilot, 1, TrialDisputes.ADJUDICATOR);
        trial.decide(pilot, 1, true);
        corrections.countersign(pilot, 1, TrialDisputes.SECOND_LEAD);

        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("contested-item-opened"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(entry -> assertThat(entry.details()).containsEntry("reason", "Contested as D-1."));
        assertThat(audit.of(pilot).toString()).doesNotContain("trialblind", "As the SOP has it");
    }

    private boolean isVendorsFirst(PilotId pilot, int number) {
        return trial.choice(pilot, number, true) == LabelChoice.A;
    }

    private static void assertRefused(ThrowingCallable deed, String words) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
