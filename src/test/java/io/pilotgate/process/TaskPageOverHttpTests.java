package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person reads on the page of a task before judging. */
@PilotgateTest
class TaskPageOverHttpTests {

    @Autowired
    Journeys journeys;

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void the_approval_of_a_gate_leads_to_what_the_gate_takes() {
        Journey pilot = journeys.begin(UnaryOperator.identity());
        pilot.signPapers();
        pilot.mapControls();
        pilot.settleSop("1.0");
        OpenTask gate = pilot.task("approveOnboardingGate");
        clock.reset();
        Visitor lead = Visitor.at(port);
        lead.signIn(pilot.lead().value(), People.PASSWORD);

        assertThat(lead.get("/pilots/" + gate.pilot() + "/tasks/" + gate.id()).body())
                .contains(
                        "To read first",
                        "<a href=\"/pilots/" + gate.pilot()
                                + "#gates\">What the gate takes, and what of it is met</a>");
    }
}
