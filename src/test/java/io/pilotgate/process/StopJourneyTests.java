package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.PilotgateTest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A pilot that is stopped before its end, with the real services, wherever it stands. */
@PilotgateTest
class StopJourneyTests {

    @Autowired
    Journeys journeys;

    @Autowired
    Stops stops;

    @Autowired
    Pauses pauses;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"ONBOARDING", "CALIBRATION", "DELIVERY", "DECISION"})
    void two_people_stop_it_in_any_phase(Phase phase) {
        Journey pilot = standingIn(phase);

        stops.propose(pilot.pilot(), "The vendor was sold.", pilot.lead());
        assertThat(pilots.find(pilot.pilot()).phase()).as("proposed alone").isEqualTo(phase);
        stops.confirm(pilot.pilot(), pilot.secondLead());

        assertThat(pilots.find(pilot.pilot()).phase()).isEqualTo(Phase.DECIDED);
        assertThat(pilot.waiting()).doesNotContain("approveOnboardingGate", "prepareCalibrationBatch");
        assertThat(journeys.timers(pilot.pilot())).as("no timer of the phases").isEmpty();
        assertThat(journeys.passed(pilot.pilot())).contains("endEvent_pilotEndedEarly");
        assertThat(gates.decisions(pilot.pilot()))
                .last()
                .returns("stopped", GateDecision::outcome)
                .returns("The vendor was sold.", GateDecision::reason)
                .returns(pilot.secondLead(), GateDecision::by);
    }

    @Test
    void it_takes_a_second_person_and_a_reason() {
        Journey pilot = standingIn(Phase.ONBOARDING);
        assertThatThrownBy(() -> stops.confirm(pilot.pilot(), pilot.secondLead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nobody has proposed");
        assertThatThrownBy(() -> stops.propose(pilot.pilot(), " ", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("why the pilot is to be stopped");

        stops.propose(pilot.pilot(), "Budget.", pilot.lead());
        assertThatThrownBy(() -> stops.propose(pilot.pilot(), "Budget too.", pilot.secondLead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("waits for a second person");
        assertThatThrownBy(() -> stops.confirm(pilot.pilot(), pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("A second person has to confirm");
        stops.withdraw(pilot.pilot(), pilot.lead());
        assertThatThrownBy(() -> stops.confirm(pilot.pilot(), pilot.secondLead()))
                .isInstanceOf(Refusal.class);
        assertThat(pilots.find(pilot.pilot()).phase()).isEqualTo(Phase.ONBOARDING);
    }

    @Test
    void a_paused_pilot_is_stopped_too() {
        Journey pilot = standingIn(Phase.DELIVERY);
        pauses.pause(pilot.pilot(), "Waiting for news.", pilot.lead());
        stops.propose(pilot.pilot(), "No news.", pilot.lead());
        stops.confirm(pilot.pilot(), pilot.secondLead());

        assertThat(pilots.find(pilot.pilot()).phase()).isEqualTo(Phase.DECIDED);
        assertThat(pilots.find(pilot.pilot()).schedule().pausedSince()).isEmpty();
        assertThat(journeys.passed(pilot.pilot())).contains("endEvent_pilotEndedEarly");
        assertThatThrownBy(() -> stops.propose(pilot.pilot(), "Again.", pilot.lead()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("This pilot is over");
    }

    private Journey standingIn(Phase phase) {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        if (phase.ordinal() > Phase.ONBOARDING.ordinal()) {
            pilot.onboard();
        }
        if (phase.ordinal() > Phase.CALIBRATION.ordinal()) {
            pilot.calibrate();
        }
        if (phase.ordinal() > Phase.DELIVERY.ordinal()) {
            pilot.deliverAndReport(40);
            pilot.approve("approveDeliveryGate", pilot.lead());
            pilot.settle();
        }
        return pilot;
    }
}
