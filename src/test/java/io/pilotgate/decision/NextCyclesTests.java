package io.pilotgate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.agreement.Agreement;
import io.pilotgate.agreement.AgreementKind;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PilotgateTest
@RecordApplicationEvents
class NextCyclesTests {

    @Autowired
    NextCycles cycles;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    TrialPapers papers;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    Agreements agreements;

    @Autowired
    GroundTruth truth;

    @Autowired
    SamplePlans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail audit;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents facts;

    @Test
    void goes_on_with_the_terms_and_papers_and_without_anything_that_was_sealed() {
        PilotId first = adjusted();
        Pilot second = cycles.launch(first, plan("Traffic lights too."), TrialPilots.LEAD);
        Agreement before = agreements.of(first);
        Agreement after = agreements.of(second.id());

        assertThat(second.name()).isEqualTo("Trial, cycle 2");
        assertThat(second.vendor()).isEqualTo(pilots.find(first).vendor());
        assertThat(second.pilotVolume()).isEqualTo(5_000L);
        assertThat(second.schedule().lengthDays()).isEqualTo(45);
        assertThat(second.phase()).isEqualTo(Phase.ONBOARDING);
        assertThat(after.terms()).isEqualTo(before.terms());
        assertThat(after.signed().keySet())
                .containsExactlyInAnyOrder(AgreementKind.NDA, AgreementKind.MSA, AgreementKind.DSA);
        assertThat(after.signed(AgreementKind.DSA).orElseThrow().document())
                .isEqualTo(before.signed(AgreementKind.DSA).orElseThrow().document());
        assertThat(after.signed(AgreementKind.DSA).orElseThrow().signing())
                .isEqualTo(before.signed(AgreementKind.DSA).orElseThrow().signing());
        assertThat(holding(second.id(), Gate.ONBOARDING)).containsExactlyInAnyOrder("securityControls", "sop");
        assertThat(truth.of(second.id(), TruthPurpose.BLIND)).isEmpty();
        assertThat(plans.of(second.id())).isEmpty();
        assertThat(holding(second.id(), Gate.CALIBRATION)).contains("samplePlan", "calibration");
        assertThat(facts.stream(NextCycleLaunched.class)).contains(new NextCycleLaunched(first, second.id()));
    }

    @Test
    void what_the_launch_demanded_of_rare_strata_goes_along() {
        PilotId first = adjusted();
        jdbc.sql("insert into stratum_least (pilot_id, stratum, least) values (?, 'snow', 50)")
                .param(first.value())
                .update();

        Pilot second = cycles.launch(first, plan("Traffic lights too."), TrialPilots.LEAD);

        assertThat(pilots.leastCounts(second.id()).inWords()).isEqualTo("snow: 50");
    }

    @Test
    void a_paper_that_changed_since_it_was_signed_is_not_carried_over() {
        PilotId first = adjusted();
        papers.upload(first, DocumentKind.DSA, "A newer draft", TrialPilots.LEAD);

        Pilot second = cycles.launch(first, plan("Other data."), TrialPilots.LEAD);

        assertThat(agreements.of(second.id()).signed()).doesNotContainKey(AgreementKind.DSA);
        assertThat(holding(second.id(), Gate.ONBOARDING)).contains("dsa");
    }

    @Test
    void a_pilot_has_one_successor_and_the_chain_is_known_on_both_sides() {
        PilotId first = adjusted();
        PilotId second = cycles.launch(first, plan("Traffic lights too."), TrialPilots.LEAD)
                .id();
        assertThatThrownBy(() -> cycles.launch(first, plan("Or trees."), TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("goes on in 'Trial, cycle 2' already");

        outcomes.decide(second, Outcome.ADJUST);
        Pilot third = cycles.launch(second, plan("At night."), TrialPilots.LEAD);

        assertThat(third.name()).isEqualTo("Trial, cycle 3");
        for (PilotId any : new PilotId[] {first, second, third.id()}) {
            assertThat(cycles.chain(any))
                    .extracting(NextCycle::successor, NextCycle::scopeChange)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(second, "Traffic lights too."),
                            org.assertj.core.groups.Tuple.tuple(third.id(), "At night."));
        }
        assertThat(audit.of(first)).extracting("action").contains("next-cycle-launched");
        assertThat(audit.check(second).intact()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"SCALE_UP", "END"})
    void follows_the_decision_to_adjust_alone(Outcome outcome) {
        PilotId pilot = outcomes.decided(outcome, TrialPilots.QUICK);

        assertThatThrownBy(() -> cycles.launch(pilot, plan("More."), TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("follows the decision to adjust");
    }

    @ParameterizedTest
    @CsvSource({
        "'',0,45,5000,scopeChange",
        "More,-1,45,5000,kickOff",
        "More,0,29,5000,lengthDays",
        "More,0,91,5000,lengthDays",
        "More,0,45,0,pilotVolume"
    })
    void is_bounded_like_the_first(String scopeChange, int startsIn, int lengthDays, long volume, String place) {
        PilotId first = adjusted();
        NextCyclePlan plan = new NextCyclePlan(scopeChange, today().plusDays(startsIn), lengthDays, volume);

        assertThatThrownBy(() -> cycles.launch(first, plan, TrialPilots.LEAD))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly(place));
        assertThat(cycles.after(first)).isEmpty();
    }

    private PilotId adjusted() {
        return outcomes.decided(Outcome.ADJUST, TrialPilots.QUICK);
    }

    private NextCyclePlan plan(String scopeChange) {
        return new NextCyclePlan(scopeChange, today(), 45, 5_000);
    }

    private java.util.List<String> holding(PilotId pilot, Gate gate) {
        return gates.assess(pilot, gate).stream()
                .filter(ConditionFinding::holdsTheGate)
                .map(ConditionFinding::key)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
