package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.SamplePlanChoice.Shape;
import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.DrawnItem;
import io.pilotgate.grading.truth.TruthVault;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PilotgateTest
class SamplePlansTests {

    private static final SamplePlanChoice SINGLE = SamplePlanChoice.SINGLE;

    @Autowired
    SamplePlans plans;

    @Autowired
    SampleDraws draws;

    @Autowired
    TrialPlans trialPlans;

    @Autowired
    GroundTruth truth;

    @Autowired
    TruthVault vault;

    @Autowired
    BlindSample sample;

    @Autowired
    TrialPilots trials;

    @Autowired
    Gates gates;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    /** Plans by an independent enumeration of the binomial distribution in Python. */
    @Test
    void follows_from_the_contract() {
        SamplePlanOptions strict = plans.options(trials.launched(TrialPilots.STRICT));
        SamplePlanOptions quick = plans.options(sealed(40));

        assertThat(strict.single().rule()).isEqualTo(StagedPlan.single(306, 10));
        assertThat(strict.twoStages().orElseThrow().rule())
                .isEqualTo(StagedPlan.twoStages(new Stage(143, 3, 10), 217, 11));
        assertThat(strict.poolSize()).isZero();
        assertThat(quick.single().rule()).isEqualTo(StagedPlan.single(12, 2));
        assertThat(quick.twoStages().orElseThrow().rule()).isEqualTo(StagedPlan.twoStages(new Stage(5, 0, 2), 9, 2));
        assertThat(quick.poolSize()).isEqualTo(40);
    }

    @Test
    void commits_to_its_seed_and_draws_nothing_before_the_vendors_nonce() {
        PilotId pilot = sealed(40);
        SamplePlan plan = plans.fix(pilot, SINGLE.with(TrialPlans.seed(7)), TrialPilots.LEAD);

        assertThat(plan.commitment().orElseThrow().seed())
                .isEqualTo(TrialPlans.seed(7).commitment(pilot.value()));
        assertThat(plan.isDrawn()).isFalse();
        assertThat(plan.drawn()).isEqualTo(12);
        assertThat(plans.of(pilot)).hasValue(plan);
        assertThat(sample.open(pilot)).isEmpty();
    }

    @Test
    void draws_its_sample_with_the_nonce_once_and_for_all() {
        PilotId pilot = sealed(40);
        plans.fix(pilot, SINGLE.withReserve(5), TrialPilots.LEAD);
        SamplePlan drawn = draws.add(pilot, "  our nonce ", TrialPlans.VENDOR);

        assertThat(drawn.isDrawn()).isTrue();
        assertThat(drawn.draw().orElseThrow().text()).isEqualTo("our nonce");
        assertThat(sample.open(pilot)).hasSize(17);
        assertThat(sample.openStages(pilot)).hasSize(12);
        assertThat(vault.open(pilot, TruthPurpose.BLIND, 0)).containsAllEntriesOf(sample.openStages(pilot));
        assertThat(draws.add(pilot, "our nonce", TrialPlans.VENDOR)).isEqualTo(drawn);
        assertThatThrownBy(() -> draws.add(pilot, "another nonce", TrialPlans.VENDOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("It is not drawn again");
    }

    /** The same leaves with the same halves give the same sample: what the reveal tells draws it again. */
    @Test
    void tells_how_it_was_drawn() {
        PilotId pilot = sealed(40);
        trialPlans.draw(pilot, SINGLE.withReserve(3).with(TrialPlans.seed(7)));
        var record = draws.record(pilot).orElseThrow();

        assertThat(record.seed()).isEqualTo(TrialPlans.seed(7).hex());
        assertThat(record.nonce()).isEqualTo(TrialPlans.NONCE);
        assertThat(record.plan().stages()).containsExactly(new Stage(12, 2, 3));
        assertThat(record.plan().strata()).isEqualTo(Map.of("", new DrawCounts(12, 0, 3)));
        assertThat(record.drawn().stage1()).hasSize(12);
        assertThat(record.drawn().stage2()).isEmpty();
        assertThat(record.drawn().reserve()).hasSize(3);
    }

    @Test
    void another_nonce_draws_another_sample() {
        PilotId pilot = sealed(40);
        plans.fix(pilot, SINGLE.with(TrialPlans.seed(7)), TrialPilots.LEAD);

        assertThat(sample.drawn(pilot, "one")).isEqualTo(sample.drawn(pilot, "one"));
        assertThat(sample.drawn(pilot, "two")).isNotEqualTo(sample.drawn(pilot, "one"));
    }

    @Test
    void draws_each_stratum_for_itself() {
        PilotId pilot = sealedInStrata(60, 20);
        SamplePlan plan =
                trialPlans.draw(pilot, SINGLE.as(Shape.DOUBLE).withReserve(4).withLeast(Map.of("night", 2)));

        assertThat(plan.strata()).isEqualTo(Map.of("day", new DrawCounts(3, 7, 3), "night", new DrawCounts(2, 2, 1)));
        assertThat(count(pilot, DrawPart.STAGE_1, "night")).isEqualTo(2);
        assertThat(count(pilot, DrawPart.STAGE_2, "day")).isEqualTo(7);
        assertThat(count(pilot, DrawPart.RESERVE, "night")).isEqualTo(1);
    }

    /** Of 80 sealed items 20 are of the night; a plan of 12 takes 3 of them, and the launch demands 5. */
    @Test
    void keeps_what_the_launch_demands_of_a_stratum() {
        PilotId pilot = sealedInStrata(trials.holding(TrialPilots.QUICK, "night: 5"), 60, 20);
        assertThat(plans.options(pilot).demanded().inWords()).isEqualTo("night: 5");

        assertThatThrownBy(() -> plans.fix(pilot, SINGLE.withLeast(Map.of("night", 4)), TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("'night' takes at least 5 items, and 4 are planned");
        SamplePlan plan = plans.fix(pilot, SINGLE, TrialPilots.LEAD);

        assertThat(plan.strata()).isEqualTo(Map.of("day", new DrawCounts(7, 0, 0), "night", new DrawCounts(5, 0, 0)));
        assertThat(plan.least()).isEqualTo(Map.of("night", 5));
        assertThat(plans.fix(pilot, SINGLE, TrialPilots.LEAD)).isEqualTo(plan);
        assertThat(plans.fix(pilot, SINGLE.withLeast(Map.of("night", 5)), TrialPilots.LEAD))
                .isEqualTo(plan);
    }

    @Test
    void refuses_a_plan_without_enough_of_what_the_launch_demands() {
        PilotId few = sealedInStrata(trials.holding(TrialPilots.QUICK, "night: 5", "snow: 1"), 60, 4);
        PilotId many = sealedInStrata(trials.holding(TrialPilots.QUICK, "night: 13"), 60, 20);

        assertThatThrownBy(() -> plans.fix(few, SINGLE, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at least 5 items of 'night', and 4 are sealed")
                .hasMessageContaining("at least 1 item of 'snow', and 0 are sealed");
        assertThatThrownBy(() -> plans.fix(many, SINGLE, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("add up to 13, and the first stage has 12 items")
                .hasMessageContaining("enter stages of which the first is larger");
        assertThat(plans.of(few)).isEmpty();
    }

    @Test
    void takes_stages_that_a_person_enters_where_they_keep_both_risks() {
        PilotId pilot = sealed(40);
        StagedPlan entered = StagedPlan.twoStages(new Stage(5, 0, 2), 10, 2);

        assertThatThrownBy(() -> plans.fix(pilot, SINGLE.with(StagedPlan.single(11, 2)), TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("would be accepted with a probability of 11.90 %");
        assertThatThrownBy(() -> plans.fix(pilot, SINGLE.with(StagedPlan.single(12, 1)), TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("would be rejected with a probability of 11.84 %, and the contract allows 5 %");
        assertThat(plans.fix(pilot, SINGLE.with(entered), TrialPilots.LEAD).rule())
                .isEqualTo(entered);
    }

    /** Every way to add something to a plan that is fixed. */
    @Test
    void nothing_is_added_to_it() {
        PilotId pilot = sealed(40);
        SamplePlan plan = plans.fix(pilot, SINGLE.withReserve(5).with(TrialPlans.seed(7)), TrialPilots.LEAD);

        assertThat(plans.fix(pilot, SINGLE.withReserve(5).with(TrialPlans.seed(7)), TrialPilots.LEAD))
                .isEqualTo(plan);
        assertThat(plans.fix(pilot, SINGLE.withReserve(5), TrialPilots.QA)).isEqualTo(plan);
        refusedOnceFixed(pilot, SINGLE.withReserve(6));
        refusedOnceFixed(pilot, SINGLE);
        refusedOnceFixed(pilot, SINGLE.withReserve(5).with(TrialPlans.seed(8)));
        refusedOnceFixed(pilot, SINGLE.withReserve(5).as(Shape.DOUBLE));
        refusedOnceFixed(pilot, SINGLE.withReserve(5).with(StagedPlan.single(14, 2)));
        refusedOnceFixed(pilot, SINGLE.withReserve(5).withLeast(Map.of("", 1)));
        assertThatThrownBy(() -> truth.seal(
                        pilot,
                        TruthPurpose.BLIND,
                        TrialLabels.truth("more", 10),
                        LabelColumns.guessed(),
                        TrialPilots.QA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Sealed truth never changes");
    }

    @Test
    void a_pool_that_is_too_small_is_drawn_whole_and_says_so_at_the_gate() {
        PilotId pilot = sealed(11);
        SamplePlan plan = trialPlans.draw(pilot);
        PilotId tiny = sealed(9);
        trialPlans.draw(tiny);

        assertThat(plan.drawn()).isEqualTo(11);
        assertThat(plan.shortBy()).isEqualTo(1);
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.Met.class);
        assertThat(condition(pilot).finding().reason())
                .contains("over 2 errors reject the work, and only 1 error or fewer accept it");
        assertThat(condition(tiny).finding().reason()).contains("nothing can accept it");
    }

    @Test
    void needs_blind_truth() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);

        assertThatThrownBy(() -> plans.fix(pilot, SINGLE, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No blind truth is sealed");
        assertThatThrownBy(() -> draws.add(pilot, "early", TrialPlans.VENDOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has not fixed the sample plan yet");
        assertThat(plans.of(pilot)).isEmpty();
    }

    /** The gate lets nobody pass without one, so after it there is only the one that was fixed. */
    @Test
    void stays_the_same_after_the_calibration_gate() {
        PilotId pilot = sealed(40);
        SamplePlan plan = trialPlans.draw(pilot);
        trials.moveTo(pilot, Phase.DELIVERY);

        assertThat(plans.fix(pilot, SINGLE, TrialPilots.LEAD)).isEqualTo(plan);
        refusedOnceFixed(pilot, SINGLE.withReserve(1));
    }

    @Test
    void the_seed_is_kept_secret() {
        PilotId pilot = sealed(40);
        trialPlans.draw(pilot, SINGLE.with(TrialPlans.seed(7)));
        String seed = TrialPlans.seed(7).hex();

        assertThat(audit.of(pilot)).anyMatch(entry -> entry.action().equals("sample-plan-fixed"));
        assertThat(audit.of(pilot)).anyMatch(entry -> entry.action().equals("sample-drawn"));
        assertThat(audit.of(pilot).toString())
                .doesNotContain(seed)
                .contains(TrialPlans.seed(7).commitment(pilot.value()).hex());
        assertThat(plans.of(pilot).toString()).doesNotContain(seed);
        assertThat(jdbc.sql("select content from truth.draw_seed where pilot_id = ?")
                        .param(pilot.value())
                        .query((row, index) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .single())
                .doesNotContain(new String(TrialPlans.seed(7).bytes(), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "12345678901234567890123456789012345678901234567890123456789012345",
                "a\u0000b",
                "a\ud800b"
            })
    void what_is_no_nonce_is_refused(String nonce) {
        PilotId pilot = sealed(40);
        plans.fix(pilot, SINGLE, TrialPilots.LEAD);

        assertThatThrownBy(() -> draws.add(pilot, nonce, TrialPlans.VENDOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nonce");
        assertThat(plans.of(pilot).orElseThrow().isDrawn()).isFalse();
    }

    @Test
    void a_nonce_may_be_in_any_language() {
        PilotId pilot = sealed(40);
        plans.fix(pilot, SINGLE, TrialPilots.LEAD);
        String nonce = "\uD83C\uDFB2".repeat(32) + "\u00e7\u4e2d".repeat(16);

        assertThat(draws.add(pilot, nonce, TrialPlans.VENDOR)
                        .draw()
                        .orElseThrow()
                        .text())
                .isEqualTo(nonce);
    }

    @Test
    void holds_the_calibration_gate_until_it_is_drawn() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.NotMet.class);
        assertThat(condition(pilot).finding().reason()).startsWith("No blind truth");

        truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("b", 40), LabelColumns.guessed(), TrialPilots.QA);
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.NotMet.class);
        assertThat(condition(pilot).finding().reason()).startsWith("Blind truth is sealed, but");

        plans.fix(pilot, SINGLE, TrialPilots.LEAD);
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.NotMet.class);
        assertThat(condition(pilot).finding().reason()).contains("waits for the vendor's nonce");
        assertThat(condition(pilot).waivable()).isFalse();

        draws.add(pilot, "a nonce", TrialPlans.VENDOR);
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.Met.class);
    }

    /** As an older release left it: an open seed, no commitment, items without part or place. */
    @Test
    void a_sample_of_an_older_release_goes_on() {
        PilotId pilot = sealed(40);
        jdbc.sql("insert into sample_plan (pilot_id, sample_size, acceptance_number, target, floor, producer_risk,"
                        + " consumer_risk, seed, pool_size, drawn, fixed_by, fixed_at)"
                        + " values (?, 12, 2, 0.95, 0.60, 0.05, 0.10, 4711, 40, 12, 'oldLead', current_timestamp)")
                .param(pilot.value())
                .update();
        jdbc.sql("insert into truth.drawn_item (pilot_id, item_key)"
                        + " select pilot_id, item_key from truth.sealed_item where pilot_id = ?"
                        + " order by item_key fetch first 12 rows only")
                .param(pilot.value())
                .update();
        SamplePlan plan = plans.of(pilot).orElseThrow();

        assertThat(plan.rule()).isEqualTo(StagedPlan.single(12, 2));
        assertThat(plan.isDrawn()).isTrue();
        assertThat(plan.isOfOlderRelease()).isTrue();
        assertThat(plan.bootstrapSeed()).isEqualTo(4711);
        assertThat(sample.openStages(pilot)).hasSize(12);
        assertThat(draws.record(pilot)).isEmpty();
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.Met.class);
        assertThat(condition(pilot).finding().reason()).contains("without a commitment");
        refusedOnceFixed(pilot, SINGLE);
        assertThatThrownBy(() -> draws.add(pilot, "late", TrialPlans.VENDOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("by an older release");
    }

    private void refusedOnceFixed(PilotId pilot, SamplePlanChoice choice) {
        assertThatThrownBy(() -> plans.fix(pilot, choice, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No stage, item or reserve is added to it, and it is not drawn again");
    }

    private long count(PilotId pilot, DrawPart part, String stratum) {
        return sample.open(pilot).stream()
                .filter(item -> item.part() == part && item.stratum().equals(stratum))
                .map(DrawnItem::item)
                .count();
    }

    private PilotId sealed(int items) {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("b", items), LabelColumns.guessed(), TrialPilots.QA);
        return pilot;
    }

    private PilotId sealedInStrata(int day, int night) {
        return sealedInStrata(trials.launched(TrialPilots.QUICK), day, night);
    }

    private PilotId sealedInStrata(PilotId pilot, int day, int night) {
        List<String> lines = IntStream.range(0, day + night)
                .mapToObj(index -> "b-" + index + ",yes," + (index < day ? "day" : "night"))
                .collect(Collectors.toList());
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth,stratum", lines),
                LabelColumns.guessed(),
                TrialPilots.QA);
        return pilot;
    }

    private ConditionFinding condition(PilotId pilot) {
        return gates.assess(pilot, Gate.CALIBRATION).stream()
                .filter(condition -> condition.key().equals("samplePlan"))
                .findFirst()
                .orElseThrow();
    }
}
