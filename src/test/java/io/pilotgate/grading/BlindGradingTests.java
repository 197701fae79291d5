package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.metrics.PooledAccuracy;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.TruthVault;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan of these pilots is n 12, c 2: see {@link SamplePlansTests}. */
@PilotgateTest
class BlindGradingTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");

    @Autowired
    BlindGrading grading;

    @Autowired
    Disputes disputes;

    @Autowired
    GroundTruth truth;

    @Autowired
    TrialPlans plans;

    @Autowired
    Calibrations calibrations;

    @Autowired
    TruthVault vault;

    @Autowired
    BlindSample sample;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TrialPilots trials;

    @Autowired
    Gates gates;

    @Autowired
    AuditTrail audit;

    PilotId pilot = new PilotId("none");
    List<String> drawn = List.of();

    @BeforeEach
    void drawTheSample() {
        pilot = trials.launched(TrialPilots.QUICK);
        seal(TruthPurpose.BLIND, TrialLabels.truth("blinditem", 40));
        plans.draw(pilot);
        drawn = sample.openStages(pilot).keySet().stream().sorted().toList();
    }

    @Test
    void accepts_up_to_the_allowed_errors() {
        deliver(Phase.DELIVERY, labels(2, List.of()));
        BlindResult result = graded();

        assertThat(result.drawn()).isEqualTo(12);
        assertThat(result.proportion()).isEqualTo(new Proportion(10, 12));
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(result.notDelivered()).isZero();
    }

    @Test
    void rejects_one_error_more() {
        deliver(Phase.DELIVERY, labels(3, List.of()));

        assertThat(graded().verdict()).isEqualTo(Verdict.REJECT);
    }

    @Test
    void an_undelivered_item_is_no_score_and_leaves_the_verdict_open() {
        deliver(Phase.DELIVERY, labels(2, drawn.subList(0, 1)));
        BlindResult result = graded();

        assertThat(result.proportion()).isEqualTo(new Proportion(9, 11));
        assertThat(result.notDelivered()).isEqualTo(1);
        assertThat(result.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void what_is_missing_may_be_too_little_to_matter() {
        deliver(Phase.DELIVERY, labels(1, drawn.subList(0, 1)));
        BlindResult result = graded();

        assertThat(result.proportion()).isEqualTo(new Proportion(10, 11));
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void too_many_errors_reject_even_an_incomplete_delivery() {
        deliver(Phase.DELIVERY, labels(3, drawn.subList(11, 12)));

        assertThat(graded().verdict()).isEqualTo(Verdict.REJECT);
    }

    @Test
    void nothing_delivered_is_no_data() {
        trials.moveTo(pilot, Phase.DELIVERY);
        BlindResult result = graded();

        assertThat(result.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(result.proportion().isNoData()).isTrue();
        assertThat(result.pooled().pooled().bootstrap()).isEmpty();
        assertThat(grading.result(pilot)).hasValue(result);
    }

    @Test
    void without_a_plan_there_is_no_verdict() {
        pilot = trials.in(Phase.CALIBRATION, TrialPilots.QUICK);

        assertThat(graded().verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void pools_every_judgment_with_sealed_truth_and_no_other() {
        trials.moveTo(pilot, Phase.CALIBRATION);
        seal(TruthPurpose.CALIBRATION, TrialLabels.truth("c", 50));
        batches.submit(
                pilot,
                BatchPurpose.CALIBRATION,
                "calibration.csv",
                TrialLabels.labels("c", 50, 49),
                LabelColumns.guessed(),
                VENDOR);
        calibrations.grade(pilot);
        trials.moveTo(pilot, Phase.DELIVERY);
        submit(TrialLabels.labels("blinditem", 40, 30));
        submit(TrialLabels.labels("unsealed", 25, 25));
        BlindResult result = graded();
        PooledAccuracy pooled = result.pooled().pooled();

        assertThat(pooled.items()).isEqualTo(90);
        assertThat(pooled.proportion()).isEqualTo(new Proportion(79, 90));
        assertThat(pooled.bootstrap())
                .hasValueSatisfying(
                        interval -> assertThat(interval.contains(79.0 / 90)).isTrue());
        assertThat(result.pooled().judgmentsWithoutTruth()).isEqualTo(25);
    }

    @Test
    void several_labels_of_an_item_are_one_item_by_majority() {
        trials.moveTo(pilot, Phase.DELIVERY);
        Map<String, String> truth = sample.openStages(pilot);
        List<String> lines = new ArrayList<>();
        for (String item : drawn) {
            String right = truth.getOrDefault(item, "");
            lines.add(item + ",one," + wrong(right));
            lines.add(item + ",two," + right);
            lines.add(item + ",three," + right);
        }
        submit(TrialLabels.file("item,annotator,label", lines));
        BlindResult result = graded();

        assertThat(result.proportion()).isEqualTo(new Proportion(12, 12));
        assertThat(result.pooled().pooled().proportion()).isEqualTo(new Proportion(24, 36));
    }

    @Test
    void waits_until_the_delivery_is_locked() {
        deliver(Phase.DELIVERY, labels(0, List.of()));

        assertThatThrownBy(() -> grading.grade(pilot))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("after the delivery is locked");
        assertThat(grading.result(pilot)).isEmpty();
    }

    @Test
    void is_graded_once_until_a_person_sends_it_back() {
        deliver(Phase.DELIVERY, labels(1, List.of()));
        BlindResult first = graded();
        assertThat(grading.grade(pilot)).isEqualTo(first);

        grading.sendBack(pilot, "Look at the ties again.", TrialPilots.QA);
        assertThatThrownBy(() -> grading.confirm(pilot, TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sent back");
        BlindResult second = grading.grade(pilot);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.proportion()).isEqualTo(first.proportion());
        assertThat(second.pooled()).isEqualTo(first.pooled());
        assertThat(second.review()).isEmpty();

        disputes.close(pilot, VENDOR);
        assertThat(grading.confirm(pilot, TrialPilots.QA).isConfirmed()).isTrue();
        assertThatThrownBy(() -> grading.sendBack(pilot, "Too late.", TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it stands");
    }

    @Test
    void nothing_is_confirmed_before_it_is_graded() {
        assertThatThrownBy(() -> grading.confirm(pilot, TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not been graded");
        assertThatThrownBy(() -> grading.sendBack(pilot, "", TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say what is doubtful");
    }

    @Test
    void the_delivery_gate_counts_drawn_items_and_names_none() {
        trials.moveTo(pilot, Phase.DELIVERY);
        assertThat(condition().finding()).isEqualTo(new Finding.NoData("0 of 12 drawn items have been delivered."));

        submit(labels(0, drawn.subList(0, 2)));
        assertThat(condition().finding()).isInstanceOf(Finding.NotMet.class);
        assertThat(condition().finding().reason())
                .startsWith("10 of 12 drawn items have been delivered.")
                .doesNotContain("blinditem");
        assertThat(grading.audit(pilot)).isEqualTo(new BlindProgress(12, 10));

        submit(TrialLabels.file(
                "item,label",
                drawn.subList(0, 2).stream().map(item -> item + ",yes").toList()));
        assertThat(condition().finding()).isInstanceOf(Finding.Met.class);
    }

    @Test
    void no_drawn_item_is_in_the_audit_trail() {
        deliver(Phase.DELIVERY, labels(3, drawn.subList(0, 1)));
        graded();

        String trail = audit.of(pilot).toString();
        assertThat(drawn).noneMatch(trail::contains);
    }

    /** The whole pool but for these items, with so many of the drawn ones wrong. */
    private InputStream labels(int errors, List<String> without) {
        Map<String, String> pool = vault.open(pilot, TruthPurpose.BLIND, 0);
        List<String> wrong = drawn.stream()
                .filter(item -> !without.contains(item))
                .limit(errors)
                .toList();
        return TrialLabels.file(
                "item,label",
                pool.entrySet().stream()
                        .filter(entry -> !without.contains(entry.getKey()))
                        .map(entry -> entry.getKey() + ","
                                + (wrong.contains(entry.getKey()) ? wrong(entry.getValue()) : entry.getValue()))
                        .toList());
    }

    private static String wrong(String label) {
        return label.equals("yes") ? "no" : "yes";
    }

    private BlindResult graded() {
        deliveries.lock(pilot);
        return grading.grade(pilot);
    }

    private void deliver(Phase phase, InputStream labels) {
        trials.moveTo(pilot, phase);
        submit(labels);
    }

    private void submit(InputStream labels) {
        batches.submit(pilot, BatchPurpose.PRODUCTION, "labels.csv", labels, LabelColumns.guessed(), VENDOR);
    }

    private void seal(TruthPurpose purpose, InputStream file) {
        truth.seal(pilot, purpose, file, LabelColumns.guessed(), TrialPilots.QA);
    }

    private ConditionFinding condition() {
        return gates.assess(pilot, Gate.DELIVERY).stream()
                .filter(condition -> condition.key().equals("blindItemsDelivered"))
                .findFirst()
                .orElseThrow();
    }
}
