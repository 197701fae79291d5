package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class SamplePlansTests {

    @Autowired
    SamplePlans plans;

    @Autowired
    GroundTruth truth;

    @Autowired
    TruthVault vault;

    @Autowired
    TrialPilots trials;

    @Autowired
    Gates gates;

    @Autowired
    AuditTrail audit;

    /** n and c by an independent enumeration of the binomial distribution in Python. */
    @Test
    void follows_from_the_contract() {
        assertThat(plans.preview(TrialPilots.STRICT).n()).isEqualTo(306);
        assertThat(plans.preview(TrialPilots.STRICT).c()).isEqualTo(10);
        assertThat(plans.preview(TrialPilots.QUICK).n()).isEqualTo(12);
        assertThat(plans.preview(TrialPilots.QUICK).c()).isEqualTo(2);
    }

    @Test
    void draws_its_sample_once_and_for_all() {
        PilotId pilot = sealed(40);
        SamplePlan plan = plans.fix(pilot, 7, TrialPilots.LEAD);

        assertThat(plan.drawn()).isEqualTo(12);
        assertThat(plan.poolSize()).isEqualTo(40);
        assertThat(plan.isComplete()).isTrue();
        assertThat(plans.of(pilot)).hasValue(plan);
        assertThat(vault.openDrawn(pilot)).hasSize(12);
        assertThat(vault.open(pilot, TruthPurpose.BLIND, 0)).containsAllEntriesOf(vault.openDrawn(pilot));
        assertThat(plans.fix(pilot, 7, TrialPilots.LEAD)).isEqualTo(plan);
        assertThatThrownBy(() -> plans.fix(pilot, 8, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be drawn again");
    }

    @Test
    void the_same_seed_draws_the_same_items_in_every_pilot() {
        PilotId one = sealed(40);
        PilotId other = sealed(40);
        PilotId third = sealed(40);
        plans.fix(one, 7, TrialPilots.LEAD);
        plans.fix(other, 7, TrialPilots.LEAD);
        plans.fix(third, 8, TrialPilots.LEAD);

        assertThat(vault.openDrawn(other)).isEqualTo(vault.openDrawn(one));
        assertThat(vault.openDrawn(third)).isNotEqualTo(vault.openDrawn(one));
    }

    @Test
    void a_pool_that_is_too_small_is_drawn_whole_and_says_so_at_the_gate() {
        PilotId pilot = sealed(10);
        SamplePlan plan = plans.fix(pilot, 7, TrialPilots.LEAD);

        assertThat(plan.drawn()).isEqualTo(10);
        assertThat(plan.isComplete()).isFalse();
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.Met.class);
        assertThat(condition(pilot).finding().reason()).contains("nothing can accept it");
    }

    @Test
    void needs_blind_truth() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);

        assertThatThrownBy(() -> plans.fix(pilot, 7, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No blind truth is sealed");
        assertThat(plans.of(pilot)).isEmpty();
    }

    /** The gate lets nobody pass without one, so after it there is only the one that was fixed. */
    @Test
    void stays_the_same_after_the_calibration_gate() {
        PilotId pilot = sealed(40);
        SamplePlan plan = plans.fix(pilot, 7, TrialPilots.LEAD);
        trials.moveTo(pilot, Phase.DELIVERY);

        assertThat(plans.fix(pilot, 7, TrialPilots.LEAD)).isEqualTo(plan);
        assertThatThrownBy(() -> plans.fix(pilot, 8, TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be drawn again");
    }

    @Test
    void the_seed_is_not_in_the_audit_trail() {
        PilotId pilot = sealed(40);
        plans.fix(pilot, 918273645, TrialPilots.LEAD);

        assertThat(audit.of(pilot)).anyMatch(entry -> entry.action().equals("sample-plan-fixed"));
        assertThat(audit.of(pilot).toString()).doesNotContain("918273645");
    }

    @Test
    void holds_the_calibration_gate_until_it_is_fixed() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.NotMet.class);
        assertThat(condition(pilot).finding().reason()).startsWith("No blind truth");

        truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("b", 40), LabelColumns.guessed(), TrialPilots.QA);
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.NotMet.class);
        assertThat(condition(pilot).finding().reason()).startsWith("Blind truth is sealed, but");

        plans.fix(pilot, 7, TrialPilots.LEAD);
        assertThat(condition(pilot).finding()).isInstanceOf(Finding.Met.class);
    }

    private PilotId sealed(int items) {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("b", items), LabelColumns.guessed(), TrialPilots.QA);
        return pilot;
    }

    private ConditionFinding condition(PilotId pilot) {
        return gates.assess(pilot, Gate.CALIBRATION).stream()
                .filter(condition -> condition.key().equals("samplePlan"))
                .findFirst()
                .orElseThrow();
    }
}
