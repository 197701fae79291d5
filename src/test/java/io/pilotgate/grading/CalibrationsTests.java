package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class CalibrationsTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");

    @Autowired
    Calibrations calibrations;

    @Autowired
    CalibrationReviews reviews;

    @Autowired
    GroundTruth truth;

    @Autowired
    LabelBatches batches;

    @Autowired
    TrialPilots trials;

    @Autowired
    Gates gates;

    @Autowired
    AuditTrail audit;

    @Autowired
    Outbox outbox;

    PilotId pilot = new PilotId("none");

    @BeforeEach
    void launch() {
        pilot = trials.in(Phase.CALIBRATION, TrialPilots.STRICT);
    }

    @Test
    void grades_the_batch_item_by_item() {
        CalibrationResult result = graded(TrialLabels.labels("c", 100, 97));

        assertThat(result.proportion()).isEqualTo(new Proportion(97, 100));
        assertThat(result.attempt()).isEqualTo(1);
        assertThat(result.unanswered()).isZero();
        assertThat(result.isClearMiss()).isFalse();
        assertThat(calibrations.latest(pilot)).hasValue(result);
        assertThat(calibrations.grade(pilot)).isEqualTo(result);
    }

    @Test
    void a_tie_goes_to_the_smallest_label() {
        seal();
        List<String> lines = new ArrayList<>();
        for (int item = 0; item < 100; item++) {
            lines.add("c-" + item + ",one," + (item % 3 == 0 ? "no" : "yes"));
        }
        lines.add("c-0,two,yes"); // Truth "no": the tie goes to "no", which is smaller.
        lines.add("c-1,two,no"); // Truth "yes": the tie goes to "no", so this one is wrong.
        deliver(TrialLabels.file("item,annotator,label", lines));
        CalibrationResult result = calibrations.grade(pilot);

        assertThat(result.tied()).isEqualTo(2);
        assertThat(result.proportion()).isEqualTo(new Proportion(99, 100));
    }

    @Test
    void waits_for_truth_preparation_and_batch() {
        assertThatThrownBy(() -> calibrations.prepare(pilot, "Label by the SOP.", TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No calibration truth is sealed for attempt 1");
        assertThatThrownBy(() -> calibrations.grade(pilot))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No calibration batch has been delivered");
        seal();
        assertThat(calibrations.awaitsBatch(pilot)).isTrue();
        deliver(TrialLabels.labels("c", 100, 97));
        assertThat(calibrations.awaitsBatch(pilot)).isFalse();
        assertThat(calibrations.hasUngradedBatch(pilot)).isFalse();

        calibrations.prepare(pilot, "Label by the SOP.", TrialPilots.QA);
        assertThat(calibrations.instructions(pilot)).hasValue("Label by the SOP.");
        assertThat(calibrations.hasUngradedBatch(pilot)).isTrue();

        calibrations.grade(pilot);
        assertThat(calibrations.hasUngradedBatch(pilot)).isFalse();
    }

    /** The newest words hold, also where they are those of the day before yesterday: then the vendor reads them again. */
    @Test
    void instructions_that_change_back_are_told_again_and_the_same_twice_are_not() {
        seal();
        for (String text : List.of("By the SOP.", "By the SOP. ", "With two people.", "By the SOP.")) {
            calibrations.prepare(pilot, text, TrialPilots.QA);
        }

        assertThat(outbox.of(pilot).stream()
                        .map(OutboxLetter::letter)
                        .filter(letter -> letter.kind().equals("calibration-prepared"))
                        .map(letter -> letter.text().contains("By the SOP.")))
                .containsExactly(true, false, true);
    }

    @Test
    void a_batch_without_truth_to_grade_it_by_is_refused() {
        deliver(TrialLabels.labels("c", 100, 97));

        assertThatThrownBy(() -> calibrations.grade(pilot))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No calibration truth is sealed");
    }

    @Test
    void a_person_accepts_what_is_no_clear_miss() {
        assertThat(condition().finding()).isInstanceOf(Finding.NoData.class);
        graded(TrialLabels.labels("c", 100, 95));
        assertThat(condition().finding()).isInstanceOf(Finding.NotMet.class);

        CalibrationResult accepted = reviews.accept(pilot, " Two hard items. ", TrialPilots.QA);

        assertThat(accepted.acceptance().orElseThrow().reason()).isEqualTo("Two hard items.");
        assertThat(accepted.acceptance().orElseThrow().by()).isEqualTo(TrialPilots.QA);
        assertThat(condition().finding()).isInstanceOf(Finding.Met.class);
        assertThat(reviews.accept(pilot, "Again.", TrialPilots.LEAD)).isEqualTo(accepted);
    }

    @Test
    void a_clear_miss_is_accepted_only_after_it_was_waived_and_stays_not_met() {
        graded(TrialLabels.labels("c", 100, 94));

        assertThatThrownBy(() -> reviews.accept(pilot, "", TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("waived the condition 'calibration'");
        gates.waive(pilot, Gate.CALIBRATION, "calibration", "Trained again, seen by both.", TrialPilots.LEAD);
        reviews.accept(pilot, "", TrialPilots.QA);

        assertThat(condition().finding()).isInstanceOf(Finding.NotMet.class);
        assertThat(condition().verdict()).isEqualTo("not met (waived)");
    }

    @Test
    void a_waiver_from_before_the_grading_covers_no_miss() {
        gates.waive(pilot, Gate.CALIBRATION, "calibration", "Just in case.", TrialPilots.LEAD);
        graded(TrialLabels.labels("c", 100, 94));

        assertThatThrownBy(() -> reviews.accept(pilot, "", TrialPilots.QA)).isInstanceOf(Refusal.class);
    }

    @Test
    void unanswered_items_are_no_score_and_hold_the_acceptance() {
        CalibrationResult partial = graded(TrialLabels.labels("c", 99, 99));

        assertThat(partial.proportion()).isEqualTo(new Proportion(99, 99));
        assertThat(partial.unanswered()).isEqualTo(1);
        assertThatThrownBy(() -> reviews.accept(pilot, "Good enough.", TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 of 100 calibration items were not answered");

        deliver(TrialLabels.labels("c", 100, 99));
        assertThat(calibrations.grade(pilot).proportion()).isEqualTo(new Proportion(99, 100));
        reviews.accept(pilot, "Complete now.", TrialPilots.QA);
    }

    @Test
    void a_batch_of_other_items_is_no_data() {
        CalibrationResult result = graded(TrialLabels.labels("other", 60, 60));

        assertThat(result.proportion().isNoData()).isTrue();
        assertThat(result.itemsWithoutTruth()).isEqualTo(60);
        assertThat(condition().finding()).isInstanceOf(Finding.NoData.class);
    }

    @Test
    void the_figure_of_an_attempt_stands_once_all_items_are_graded() {
        CalibrationResult miss = graded(TrialLabels.labels("c", 100, 90));
        deliver(TrialLabels.labels("c", 100, 100));

        assertThat(calibrations.grade(pilot)).isEqualTo(miss);
        assertThat(calibrations.hasUngradedBatch(pilot)).isFalse();
    }

    @Test
    void another_attempt_takes_another_set_and_another_batch() {
        graded(TrialLabels.labels("c", 100, 90));

        assertThat(reviews.repeat(pilot, "Too many errors.", TrialPilots.QA)).isEqualTo(2);
        assertThat(calibrations.attempt(pilot)).isEqualTo(2);
        assertThat(calibrations.latest(pilot)).isEmpty();
        assertThat(condition().finding()).isInstanceOf(Finding.NoData.class);
        // The set of the first attempt is known by now.
        assertThatThrownBy(() -> sealItems(TrialLabels.truth("c", 60)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sealed in another set");
        assertThatThrownBy(() -> calibrations.grade(pilot))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("attempt 2");

        assertThat(calibrations.awaitsBatch(pilot))
                .as("not before it is prepared")
                .isFalse();
        sealItems(TrialLabels.truth("second", 60));
        calibrations.prepare(pilot, "Once more.", TrialPilots.QA);
        assertThat(calibrations.awaitsBatch(pilot)).isTrue();
        deliver(TrialLabels.labels("second", 60, 60));
        assertThat(calibrations.grade(pilot).attempt()).isEqualTo(2);
        assertThat(calibrations.of(pilot))
                .extracting(CalibrationResult::attempt)
                .containsExactly(1, 2);
    }

    @Test
    void the_same_items_may_be_redone_as_training_and_are_no_verdict() {
        CalibrationResult miss = graded(TrialLabels.labels("c", 100, 90));
        deliver(TrialLabels.labels("c", 100, 99));
        reviews.repeat(pilot, "Too many errors.", TrialPilots.QA);
        sealItems(TrialLabels.truth("second", 60));
        calibrations.prepare(pilot, "Sixty new ones.", TrialPilots.QA);

        deliver(TrialLabels.labels("c", 100, 100));
        assertThat(calibrations.hasUngradedBatch(pilot)).isFalse();
        assertThat(calibrations.latest(pilot)).isEmpty();
        assertThat(condition().finding()).isInstanceOf(Finding.NoData.class);
        assertThat(calibrations.trainings(pilot))
                .extracting(CalibrationTraining::attempt, CalibrationTraining::proportion)
                .containsExactly(tuple(1, new Proportion(99, 100)), tuple(1, new Proportion(100, 100)));

        deliver(TrialLabels.labels("second", 60, 57));
        assertThat(calibrations.hasUngradedBatch(pilot)).isTrue();
        assertThat(calibrations.grade(pilot).proportion()).isEqualTo(new Proportion(57, 60));
        assertThat(calibrations.of(pilot)).first().isEqualTo(miss);
    }

    @Test
    void is_not_repeated_without_a_reason_a_result_or_after_acceptance() {
        assertThatThrownBy(() -> reviews.repeat(pilot, "Why not.", TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has been graded: no data");
        graded(TrialLabels.labels("c", 100, 100));
        assertThatThrownBy(() -> reviews.repeat(pilot, " ", TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
        reviews.accept(pilot, "", TrialPilots.QA);
        assertThatThrownBy(() -> reviews.repeat(pilot, "Why not.", TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was accepted");
        assertThat(calibrations.attempt(pilot)).isEqualTo(1);
    }

    @Test
    void shows_the_buyer_each_item_and_records_the_look() {
        graded(TrialLabels.labels("c", 99, 98));

        List<CalibrationItem> items = reviews.reveal(pilot, TrialPilots.QA);

        assertThat(items).hasSize(100);
        assertThat(items)
                .contains(new CalibrationItem("c-1", "yes", Set.of("yes"), CalibrationItem.Standing.CORRECT))
                .contains(new CalibrationItem("c-98", "yes", Set.of("no"), CalibrationItem.Standing.WRONG))
                .contains(new CalibrationItem("c-99", "no", Set.of(), CalibrationItem.Standing.UNANSWERED));
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("calibration-items-revealed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(TrialPilots.QA));
    }

    private CalibrationResult graded(InputStream labels) {
        seal();
        deliver(labels);
        return calibrations.grade(pilot);
    }

    private void seal() {
        sealItems(TrialLabels.truth("c", 100));
    }

    private void sealItems(InputStream file) {
        truth.seal(pilot, TruthPurpose.CALIBRATION, file, LabelColumns.guessed(), TrialPilots.QA);
    }

    private void deliver(InputStream labels) {
        batches.submit(pilot, BatchPurpose.CALIBRATION, "calibration.csv", labels, LabelColumns.guessed(), VENDOR);
    }

    private ConditionFinding condition() {
        return gates.assess(pilot, Gate.CALIBRATION).stream()
                .filter(condition -> condition.key().equals(Calibrations.CONDITION))
                .findFirst()
                .orElseThrow();
    }
}
