package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.SamplePlanChoice.Shape;
import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.DrawnItem;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One stage of these pilots is n 12, c 2; two are n1 5, c1 0, r1 2 and n2 9, c2 2: see {@link SamplePlansTests}. */
@PilotgateTest
class SampleReserveTests {

    private static final SamplePlanChoice SINGLE = SamplePlanChoice.SINGLE;
    private static final SamplePlanChoice DOUBLE = SINGLE.as(Shape.DOUBLE);

    @Autowired
    SampleReserve reserve;

    @Autowired
    BlindGrading grading;

    @Autowired
    BlindReadings readings;

    @Autowired
    Disputes disputes;

    @Autowired
    GroundTruth truth;

    @Autowired
    TrialPlans plans;

    @Autowired
    BlindSample sample;

    @Autowired
    LabelBatches batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    PilotId pilot = new PilotId("none");

    @Test
    void settles_what_undelivered_items_left_open() {
        sealAndDraw(SINGLE.withReserve(5));
        BlindResult before = graded(2, missing(DrawPart.STAGE_1, 3));
        assertThat(before.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(reading(before))
                .contains(
                        "3 of 12 drawn items were not delivered: were all of them right the plan would accept, were all"
                                + " of them wrong it would reject.")
                .contains("0 of the reserve's 5 are used, and 5 of the others were delivered")
                .contains("No other item is ever added.");

        BlindResult after = reserve.use(pilot, "  Three were lost on their side. ", TrialPilots.LEAD);

        assertThat(after.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(after.proportion()).isEqualTo(new Proportion(10, 12));
        assertThat(after.reserveUsed()).isEqualTo(3);
        assertThat(after.notDelivered()).isZero();
        assertThat(grading.result(pilot)).hasValue(after);
        assertThat(reserve.of(pilot)).hasSize(1).first().satisfies(use -> {
            assertThat(use.replaced()).isEqualTo(3);
            assertThat(use.used()).isEqualTo(3);
            assertThat(use.reason()).isEqualTo("Three were lost on their side.");
            assertThat(use.by()).isEqualTo(TrialPilots.LEAD);
        });
        assertThat(audit.of(pilot)).anyMatch(entry -> entry.action().equals("reserve-used"));
    }

    @Test
    void is_used_in_the_order_of_the_draw() {
        sealAndDraw(SINGLE.withReserve(5));
        List<String> spare = drawn(DrawPart.RESERVE);
        Set<String> lost = missing(DrawPart.STAGE_1, 3);
        lost.addAll(spare.subList(0, 2));
        graded(2, lost);
        BlindResult after = reserve.use(pilot, "Lost.", TrialPilots.LEAD);

        assertThat(after.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(after.reserveUsed())
                .as("two of them were not delivered either")
                .isEqualTo(5);
        assertThat(sample.open(pilot).stream().filter(DrawnItem::used).map(DrawnItem::item))
                .containsExactlyElementsOf(spare);
    }

    @Test
    void used_up_it_leaves_the_verdict_undecided() {
        sealAndDraw(SINGLE.withReserve(1));
        graded(2, missing(DrawPart.STAGE_1, 3));
        BlindResult after = reserve.use(pilot, "Lost.", TrialPilots.LEAD);

        assertThat(after.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(after.notDelivered()).isEqualTo(2);
        assertThat(reading(after)).contains("The reserve is used up, all 1 of it: people decide with a reason.");
        refused("The reserve is used up: 1 of 1 were used. No item is added to a sample: people decide with a reason.");
        assertThat(reserve.of(pilot)).hasSize(1);
    }

    @Test
    void a_plan_without_one_gets_none() {
        sealAndDraw(SINGLE);
        BlindResult result = graded(2, missing(DrawPart.STAGE_1, 3));

        assertThat(reading(result)).contains("The plan has no reserve: people decide with a reason.");
        refused("The plan was fixed without a reserve. No item is added to a sample");
    }

    @Test
    void a_verdict_that_stands_is_not_touched() {
        sealAndDraw(SINGLE.withReserve(5));
        BlindResult accepted = graded(0, missing(DrawPart.STAGE_1, 2));

        assertThat(accepted.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(reading(accepted)).contains("accept, even if all that are missing were wrong");
        refused("The verdict is the same whatever the missing items would be");
    }

    @Test
    void a_result_that_was_confirmed_stays_undecided() {
        sealAndDraw(SINGLE.withReserve(5));
        graded(2, missing(DrawPart.STAGE_1, 3));
        disputes.close(pilot, TrialPlans.VENDOR);
        grading.confirm(pilot, TrialPilots.QA);

        refused("This result was confirmed; it stands");
    }

    @Test
    void needs_a_graded_sample_and_a_reason() {
        sealAndDraw(SINGLE.withReserve(5));
        trials.moveTo(pilot, Phase.DELIVERY);

        refused("has not been graded yet");
        assertThatThrownBy(() -> reserve.use(pilot, " ", TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why the reserve is used");
    }

    @Test
    void the_first_stage_may_decide_alone() {
        sealAndDraw(DOUBLE);
        BlindResult result = graded(drawn(DrawPart.STAGE_2).subList(0, 4), Set.of());

        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(result.drawn()).isEqualTo(5);
        assertThat(result.figures().stages()).containsExactly(new Proportion(5, 5), Proportion.NO_DATA);
        assertThat(reading(result))
                .contains("0 errors in 5 items of the first stage; it accepts with at most 0 of 5 and rejects with 2 or"
                        + " more: accept after the first stage.");
    }

    @Test
    void the_second_stage_decides_in_between() {
        sealAndDraw(DOUBLE);
        List<String> wrong = new ArrayList<>(drawn(DrawPart.STAGE_1).subList(0, 1));
        wrong.addAll(drawn(DrawPart.STAGE_2).subList(0, 2));
        BlindResult result = graded(wrong, Set.of());

        assertThat(result.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(result.drawn()).isEqualTo(14);
        assertThat(result.figures().stages()).containsExactly(new Proportion(4, 5), new Proportion(7, 9));
        assertThat(grading.result(pilot)).hasValue(result);
        assertThat(reading(result))
                .contains(
                        "In between the second stage decides: 3 errors in 14 items of both; they accept with at most 2 of"
                                + " 14: reject.");
    }

    @Test
    void the_first_stage_rejects_alone_too() {
        sealAndDraw(DOUBLE);

        assertThat(graded(drawn(DrawPart.STAGE_1).subList(0, 2), Set.of()).verdict())
                .isEqualTo(Verdict.REJECT);
    }

    @Test
    void replaces_in_the_first_stage_first_and_then_in_the_second() {
        sealAndDraw(DOUBLE.withReserve(4));
        Set<String> lost = missing(DrawPart.STAGE_1, 1);
        lost.addAll(missing(DrawPart.STAGE_2, 2));
        BlindResult before = graded(drawn(DrawPart.STAGE_1).subList(1, 2), lost);
        assertThat(before.verdict()).isEqualTo(Verdict.UNDECIDED);

        BlindResult first = reserve.use(pilot, "Lost.", TrialPilots.LEAD);
        assertThat(first.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(first.figures().stages()).containsExactly(new Proportion(4, 5), new Proportion(7, 7));
        BlindResult second = reserve.use(pilot, "Lost too.", TrialPilots.LEAD);

        assertThat(second.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(second.reserveUsed()).isEqualTo(3);
        assertThat(second.figures().stages()).containsExactly(new Proportion(4, 5), new Proportion(9, 9));
    }

    private void sealAndDraw(SamplePlanChoice choice) {
        pilot = trials.launched(TrialPilots.QUICK);
        truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("item", 40), LabelColumns.guessed(), TrialPilots.QA);
        plans.draw(pilot, choice);
    }

    /** Drawn items that are not delivered; those that are graded wrong come after them. */
    private Set<String> missing(DrawPart part, int count) {
        return drawn(part).stream().limit(count).collect(Collectors.toCollection(TreeSet::new));
    }

    private BlindResult graded(int errors, Set<String> missing) {
        return graded(
                drawn(DrawPart.STAGE_1).stream()
                        .filter(item -> !missing.contains(item))
                        .limit(errors)
                        .toList(),
                missing);
    }

    private BlindResult graded(List<String> wrong, Set<String> missing) {
        List<DrawnItem> drawn = sample.open(pilot);
        trials.moveTo(pilot, Phase.DELIVERY);
        Stream<String> lines = drawn.stream()
                .filter(item -> !missing.contains(item.item()))
                .map(item -> item.item() + "," + (wrong.contains(item.item()) ? "maybe" : item.label()));
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.file("item,label", lines.toList()),
                LabelColumns.guessed(),
                TrialPlans.VENDOR);
        deliveries.lock(pilot);
        return grading.grade(pilot);
    }

    private List<String> drawn(DrawPart part) {
        return sample.open(pilot).stream()
                .filter(item -> item.part() == part)
                .map(DrawnItem::item)
                .toList();
    }

    private String reading(BlindResult result) {
        return String.join(" ", readings.of(pilot, result).sentences());
    }

    private void refused(String why) {
        assertThatThrownBy(() -> reserve.use(pilot, "Because.", TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }
}
