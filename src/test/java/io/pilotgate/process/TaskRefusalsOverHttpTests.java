package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person reads who completes a task in Tasklist and something is wrong: 400 with the text, never a 500. */
@PilotgateTest
class TaskRefusalsOverHttpTests {

    @Autowired
    Journeys journeys;

    @Autowired
    SettableClock clock;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init")
    private Journey pilot;

    @SuppressWarnings("NullAway.Init")
    private Visitor lead;

    @SuppressWarnings("NullAway.Init")
    private String gate;

    @BeforeEach
    void aLeadBeforeTheOnboardingGate() {
        pilot = journeys.begin(UnaryOperator.identity());
        pilot.signPapers();
        pilot.mapControls();
        pilot.settleSop("1.0");
        gate = pilot.task("approveOnboardingGate").id();
        clock.reset();
        lead = Visitor.at(port);
        lead.signIn(pilot.lead().value(), People.PASSWORD);
        // Tasklist's page sets the token that its scripts send back.
        lead.get("/camunda/app/tasklist/default/");
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void a_rejection_without_a_reason_says_so(String way) {
        HttpResponse<String> answer = lead.engine(
                "POST",
                "/task/" + gate + "/" + way,
                "{\"variables\":{\"decision\":{\"value\":\"reject\"},\"reason\":{\"value\":\" \"}}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Rejecting needs a reason: say what is wrong and what would mend it.");
        assertThat(pilot.waiting()).containsExactly("approveOnboardingGate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void an_approval_goes_through(String way) {
        HttpResponse<String> answer = lead.engine(
                "POST", "/task/" + gate + "/" + way, "{\"variables\":{\"decision\":{\"value\":\"approve\"}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(pilot.waiting()).containsExactly("prepareCalibrationBatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void variables_asked_for_in_return_are_none(String way) {
        HttpResponse<String> answer = lead.engine(
                "POST",
                "/task/" + gate + "/" + way,
                "{\"withVariablesInReturn\":true,\"variables\":{\"decision\":{\"value\":\"approve\"}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(pilot.waiting()).containsExactly("prepareCalibrationBatch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bpmnError   | {\"errorCode\":\"x\"}",
                "bpmnEscalation | {\"escalationCode\":\"x\"}",
                "resolve     | {}"
            })
    void there_is_no_way_past_the_rule(String way, String body) {
        HttpResponse<String> answer = lead.engine("POST", "/task/" + gate + "/" + way, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(pilot.waiting()).containsExactly("approveOnboardingGate");
    }

    @Test
    void a_person_of_another_role_gets_nothing_done() {
        Visitor finance = Visitor.at(port);
        finance.signIn(pilot.finance().value(), People.PASSWORD);
        finance.get("/camunda/app/tasklist/default/");

        HttpResponse<String> answer = finance.engine(
                "POST", "/task/" + gate + "/complete", "{\"variables\":{\"decision\":{\"value\":\"approve\"}}}");

        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(pilot.waiting()).containsExactly("approveOnboardingGate");
    }

    @Test
    void a_text_that_no_database_keeps_is_refused() {
        HttpResponse<String> answer = lead.engine(
                "POST",
                "/task/" + gate + "/complete",
                "{\"variables\":{\"decision\":{\"value\":\"reject\"},\"reason\":{\"value\":\"a\\u0000b\"}}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cannot be kept");
    }
}
