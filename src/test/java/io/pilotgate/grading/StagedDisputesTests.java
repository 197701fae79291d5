package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.SamplePlanChoice.Shape;
import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.DrawnItem;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Disputes under plans of two stages (n1 5, c1 0, r1 2 and n2 9, c2 2) and with a reserve. */
@PilotgateTest
class StagedDisputesTests {

    @Autowired
    Disputes disputes;

    @Autowired
    Corrections corrections;

    @Autowired
    Rescoring rescoring;

    @Autowired
    BlindGrading grading;

    @Autowired
    SampleReserve reserve;

    @Autowired
    BlindSample sample;

    @Autowired
    GroundTruth truth;

    @Autowired
    LabelBatches batches;

    @Autowired
    TrialPlans plans;

    @Autowired
    TrialDisputes trial;

    @Autowired
    TrialPilots trials;

    PilotId pilot = new PilotId("none");

    @Test
    void a_correction_may_bring_in_the_second_stage_so_that_its_items_are_contested_too() {
        sealAndDraw(SamplePlanChoice.SINGLE.as(Shape.DOUBLE));
        List<String> first = drawn(DrawPart.STAGE_1).subList(0, 2);
        List<String> second = drawn(DrawPart.STAGE_2).subList(0, 1);
        BlindResult result =
                graded(Stream.concat(first.stream(), second.stream()).toList(), Set.of());

        assertThat(result.verdict()).as("after the first stage").isEqualTo(Verdict.REJECT);
        assertThat(result.proportion()).isEqualTo(new Proportion(3, 5));
        assertThat(disputes.failed(pilot))
                .extracting(FailedItem::item)
                .containsAll(first)
                .containsAll(second);
        assertThat(disputes.isOfMoreThanIsGraded(pilot)).isTrue();
        uphold(first.get(0));

        CorrectedResult corrected = rescoring.of(pilot).orElseThrow();
        assertThat(corrected.proportion()).as("over both stages").isEqualTo(new Proportion(12, 14));
        assertThat(corrected.verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void a_first_stage_that_accepts_leaves_the_second_alone() {
        sealAndDraw(SamplePlanChoice.SINGLE.as(Shape.DOUBLE));
        graded(drawn(DrawPart.STAGE_2).subList(0, 4), Set.of());

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.NOTHING_FAILED);
        assertThat(disputes.failed(pilot)).isEmpty();
    }

    @Test
    void what_fails_of_the_reserve_opens_the_window_anew() {
        sealAndDraw(SamplePlanChoice.SINGLE.withReserve(5));
        List<String> stage = drawn(DrawPart.STAGE_1);
        String spare = drawn(DrawPart.RESERVE).get(0);
        graded(List.of(stage.get(3), stage.get(4), spare), Set.copyOf(stage.subList(0, 3)));
        uphold(stage.get(3));
        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.SETTLED);
        assertThat(rescoring.of(pilot).orElseThrow().proportion()).isEqualTo(new Proportion(8, 9));

        reserve.use(pilot, "Three were lost.", TrialPilots.LEAD);

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.OPEN);
        assertThat(disputes.failed(pilot))
                .extracting(FailedItem::item)
                .hasSize(3)
                .last()
                .isEqualTo(spare);
        assertThat(rescoring.of(pilot).orElseThrow().proportion())
                .as("with what was corrected before")
                .isEqualTo(new Proportion(10, 12));
        uphold(spare);
        assertThat(corrections.of(pilot)).extracting(CorrectionLayer::items).containsExactly(1, 1);
        assertThat(rescoring.of(pilot).orElseThrow().proportion()).isEqualTo(new Proportion(11, 12));
        assertThat(grading.confirm(pilot, TrialPilots.QA).isConfirmed()).isTrue();
    }

    private void uphold(String item) {
        Dispute dispute = disputes.contest(pilot, item, "We are right.", "", TrialDisputes.VENDOR);
        disputes.close(pilot, TrialDisputes.VENDOR);
        trial.decide(pilot, dispute.failed().number(), true);
        corrections.countersign(pilot, corrections.of(pilot).size(), TrialDisputes.SECOND_LEAD);
    }

    private void sealAndDraw(SamplePlanChoice choice) {
        pilot = trials.launched(TrialPilots.QUICK);
        List<String> lines = Stream.iterate(0, index -> index + 1)
                .limit(40)
                .map(index -> "item-" + index + ",yes," + UUID.randomUUID())
                .toList();
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth,note", lines),
                LabelColumns.guessed(),
                TrialPilots.LEAD);
        plans.draw(pilot, choice);
    }

    private BlindResult graded(List<String> wrong, Set<String> missing) {
        List<String> lines = sample.open(pilot).stream()
                .map(DrawnItem::item)
                .filter(item -> !missing.contains(item))
                .map(item -> item + "," + (wrong.contains(item) ? "no" : "yes"))
                .toList();
        trials.moveTo(pilot, Phase.DELIVERY);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.file("item,label", lines),
                LabelColumns.guessed(),
                TrialDisputes.VENDOR);
        trials.moveTo(pilot, Phase.DECISION);
        return grading.grade(pilot);
    }

    private List<String> drawn(DrawPart part) {
        return sample.open(pilot).stream()
                .filter(item -> item.part() == part)
                .map(DrawnItem::item)
                .toList();
    }
}
