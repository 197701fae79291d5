package io.pilotgate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.evaluation.RecordedFlag;
import io.pilotgate.evaluation.RecordedFlagKind;
import io.pilotgate.evaluation.RecordedFlags;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PilotgateTest
@RecordApplicationEvents
class DecisionsTests {

    private static final PersonId SECOND = new PersonId("secondLead");

    @Autowired
    Decisions decisions;

    @Autowired
    Recommendations recommendations;

    @Autowired
    TrialPilots trials;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    RecordedFlags flags;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents facts;

    PilotId pilot = new PilotId("none");

    @BeforeEach
    void launch() {
        pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
    }

    @Test
    void comes_after_the_recommendation() {
        assertThatThrownBy(() -> decisions.propose(pilot, Outcome.END, "Not good enough.", TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("comes after the recommendation");
    }

    @Test
    void takes_two_people() {
        propose(Outcome.ADJUST);

        assertThatThrownBy(() -> decisions.confirm(pilot, TrialPilots.LEAD))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .hasMessageContaining("A second person");
        assertThat(decisions.of(pilot).orElseThrow().isConfirmed()).isFalse();

        Decision confirmed = decisions.confirm(pilot, SECOND);
        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(confirmed.review().orElseThrow().by()).isEqualTo(SECOND);
        assertThat(decisions.confirm(pilot, SECOND)).isEqualTo(confirmed);
    }

    @Test
    void needs_reasons() {
        recommendations.recommend(pilot);

        assertThatThrownBy(() -> decisions.propose(pilot, Outcome.END, " ", TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Give the reasons");
        assertThatThrownBy(() -> decisions.propose(pilot, Outcome.END, "x".repeat(4001), TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("At most 4000");
    }

    @Test
    void one_outcome_is_proposed_at_a_time() {
        Decision proposed = propose(Outcome.ADJUST);

        assertThat(propose(Outcome.ADJUST)).isEqualTo(proposed);
        assertThatThrownBy(() -> decisions.propose(pilot, Outcome.END, "Better end it.", SECOND))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("'Adjust and continue' is proposed");
        assertThat(decisions.history(pilot)).hasSize(1);
    }

    @Test
    void a_proposal_can_be_sent_back_and_another_one_made() {
        propose(Outcome.SCALE_UP);
        assertThatThrownBy(() -> decisions.sendBack(pilot, "", SECOND)).isInstanceOf(Refusal.class);
        decisions.sendBack(pilot, "The figures say otherwise.", SECOND);

        assertThatThrownBy(() -> decisions.confirm(pilot, SECOND))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was sent back");
        propose(Outcome.END);
        decisions.confirm(pilot, SECOND);

        assertThatThrownBy(() -> decisions.sendBack(pilot, "Too late.", SECOND))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it stands");
        assertThatThrownBy(() -> propose(Outcome.ADJUST))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stands");
        assertThat(decisions.history(pilot))
                .extracting(Decision::outcome, Decision::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Outcome.SCALE_UP, Decision.Standing.SENT_BACK),
                        org.assertj.core.groups.Tuple.tuple(Outcome.END, Decision.Standing.CONFIRMED));
    }

    @Test
    void is_not_recorded_before_it_is_confirmed() {
        propose(Outcome.END);

        assertThatThrownBy(() -> decisions.record(pilot))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not confirmed by a second person");
        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.DECISION);
    }

    @Test
    void closes_the_pilot_once() {
        propose(Outcome.END);
        decisions.confirm(pilot, SECOND);
        decisions.record(pilot);
        decisions.record(pilot);

        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.DECIDED);
        assertThat(gates.decisions(pilot))
                .filteredOn(decision -> decision.gate() == Gate.DECISION)
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.outcome()).isEqualTo("end");
                    assertThat(decision.by()).isEqualTo(SECOND);
                })
                .extracting(GateDecision::reason)
                .isEqualTo("As the figures say.");
        assertThat(facts.stream(DecisionTaken.class)
                        .filter(taken -> taken.pilot().equals(pilot)))
                .containsExactly(new DecisionTaken(pilot, Outcome.END));
    }

    @Test
    void no_volume_goes_to_a_vendor_under_an_open_flag() {
        propose(Outcome.SCALE_UP);
        VendorId vendor = pilots.find(pilot).vendor();
        flags.record(
                vendor,
                new RecordedFlag(
                        RecordedFlagKind.MULTI_YEAR_PRESSURE,
                        "Three years or no price.",
                        "Letter of today",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        TrialPilots.LEAD));

        assertThatThrownBy(() -> decisions.confirm(pilot, SECOND))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .hasMessageContaining("RF6")
                .hasMessageContaining("not scaled up");
        decisions.sendBack(pilot, "A flag came up.", SECOND);
        assertThatThrownBy(() -> propose(Outcome.SCALE_UP))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("RF6");

        flags.clear(vendor, "RF6", "The offer was taken back in writing.", SECOND);
        propose(Outcome.SCALE_UP);
        assertThat(decisions.confirm(pilot, SECOND).isConfirmed()).isTrue();
    }

    @Test
    void a_flag_keeps_nobody_from_ending_or_from_trying_again() {
        flags.record(
                pilots.find(pilot).vendor(),
                new RecordedFlag(
                        RecordedFlagKind.REFUSES_PILOT,
                        "No second pilot.",
                        "Letter of today",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        TrialPilots.LEAD));

        propose(Outcome.ADJUST);
        decisions.sendBack(pilot, "End it.", SECOND);
        propose(Outcome.END);
        assertThat(decisions.confirm(pilot, SECOND).isConfirmed()).isTrue();
    }

    private Decision propose(Outcome outcome) {
        recommendations.recommend(pilot);
        return decisions.propose(pilot, outcome, "As the figures say.", TrialPilots.LEAD);
    }
}
