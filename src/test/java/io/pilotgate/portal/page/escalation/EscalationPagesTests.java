package io.pilotgate.portal.page.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.turnaround.AskedWork;
import io.pilotgate.delivery.turnaround.WorkRequests;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of escalations and audits through the front door, and the API beside them. */
@PilotgateTest
class EscalationPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    Escalations escalations;

    @Autowired
    WorkRequests requests;

    @Autowired
    Clock clock;

    @Autowired
    TrialPilots trials;

    @Autowired
    ObjectMapper json;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void aPilotInDelivery() {
        pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
    }

    @Test
    void the_vendor_asks_the_lead_answers_the_vendor_asks_again_and_accepts() {
        Visitor vendor = signedIn(vendorsPerson());
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));

        assertThat(post(vendor, "", "kind", "EDGE_CASE", "urgency", "RUSH", "item", "img-7", "question", "Half a sign?")
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(vendor)).contains("E-1", "Edge case, item img-7", "Half a sign?", "Rush turnaround of 8 h");
        assertThat(page(lead)).contains("Answer E-1").doesNotContain("Ask a question");
        assertThat(lead.get("/pilots/" + pilot).body()).contains("1 question, 1 open", "Answer the escalation (E-1)");
        assertThat(vendor.get("/pilots/" + pilot).body()).contains("1 question, 1 open");

        assertThat(post(lead, "/1/answer", "answer", "Half a sign is a sign.", "sopVersion", "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(vendor)).contains("Half a sign is a sign.", "in time");
        assertThat(post(vendor, "/1/reopen", "reason", "Which half?").statusCode())
                .isEqualTo(302);
        assertThat(post(lead, "/1/answer", "answer", "Either.", "sopVersion", "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(post(vendor, "/1/accept").statusCode()).isEqualTo(302);
        assertThat(escalations.find(pilot, 1).isAccepted()).isTrue();
    }

    @Test
    void the_vendor_names_what_waits_for_the_answer_and_both_sides_read_it() {
        Instant now = clock.instant();
        requests.ask(pilot, new AskedWork(SlaTier.RUSH, 5, "Night drives", now), TrialPilots.LEAD);
        requests.ask(pilot, new AskedWork(SlaTier.RUSH, 5, "Day drives", now), TrialPilots.LEAD);
        Visitor vendor = signedIn(vendorsPerson());
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        post(vendor, "", "kind", "OTHER", "urgency", "RUSH", "item", "", "question", "One?", "requests", "w-2");
        assertThat(page(lead)).contains("Waits for the answer: W-2.").doesNotContain("Name what waits");

        HttpResponse<String> refused = post(vendor, "/1/requests", "requests", "W-2, W-9");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"waiting-1-requests-error\"", "no request W-9", "value=\"W-2, W-9\"");
        assertThat(post(lead, "/1/requests", "requests", "W-1").statusCode()).isEqualTo(403);
        assertThat(post(vendor, "/1/requests", "requests", "W-1 W-2").statusCode())
                .isEqualTo(302);
        assertThat(page(lead)).contains("Waits for the answer: W-1, W-2.");
        assertThat(post(vendor, "/1/requests", "requests", "").statusCode()).isEqualTo(302);
        assertThat(page(lead)).contains("It names no request that waits for the answer: late, it holds up all.");
        assertThat(vendor.get("/pilots/" + pilot + "/escalations/1/requests").statusCode())
                .isEqualTo(302);
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept() {
        Visitor vendor = signedIn(vendorsPerson());

        HttpResponse<String> asked = post(vendor, "", "kind", "", "urgency", "RUSH", "item", "img-77", "question", "");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("id=\"ask-kind-error\"", "id=\"ask-question-error\"", "img-77");
        assertThat(escalations.of(pilot)).isEmpty();

        post(vendor, "", "kind", "OTHER", "urgency", "RUSH", "item", "", "question", "Half a sign?");
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        HttpResponse<String> answered = post(lead, "/1/answer", "answer", "Typed with care", "sopVersion", "1 1");
        assertThat(answered.statusCode()).isIn(409, 422);
        assertThat(answered.body()).contains("id=\"answer-1-sopVersion-error\"", "Typed with care");
        assertThat(escalations.find(pilot, 1).isOpen()).isTrue();
    }

    @Test
    void each_side_has_its_own_part_and_strangers_find_nothing() {
        Visitor vendor = signedIn(vendorsPerson());
        post(vendor, "", "kind", "OTHER", "urgency", "RUSH", "item", "", "question", "Half a sign?");

        assertThat(post(vendor, "/1/answer", "answer", "Yes.").statusCode()).isEqualTo(404);
        Visitor qa = signedIn(People.staff(accounts, Role.QA));
        assertThat(post(qa, "/1/answer", "answer", "Yes.").statusCode()).isEqualTo(403);
        assertThat(post(qa, "", "kind", "OTHER", "urgency", "RUSH", "question", "And I?")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(qa, "/1/accept").statusCode()).isEqualTo(403);

        Visitor stranger = signedIn(People.vendor(accounts));
        for (String path : new String[] {"/escalations", "/audits"}) {
            assertThat(stranger.get("/pilots/" + pilot + path).statusCode()).isEqualTo(404);
            assertThat(vendor.get("/pilots/" + pilot + path).statusCode()).isEqualTo(200);
            assertThat(qa.get("/pilots/" + pilot + path).statusCode()).isEqualTo(200);
        }
        assertThat(vendor.get("/pilots/" + pilot + "/escalations/1/reopen").statusCode())
                .as("the address of a refused form leads back")
                .isEqualTo(302);
    }

    @Test
    void the_api_does_the_same_under_the_same_rules() throws IOException {
        Account vendor = vendorsPerson();
        Account lead = People.staff(accounts, Role.LEAD);
        JsonNode raised = call(
                vendor,
                "",
                "{\"kind\":\"SUBJECTIVE\",\"urgency\":\"TYPICAL\",\"item\":\"img-1\",\"question\":\"Is it ugly?\"}",
                201);
        assertThat(raised.path("label").asText()).isEqualTo("E-1");
        assertThat(raised.path("state").asText()).isEqualTo("open");
        assertThat(raised.path("turnaround").path("due").asText()).isNotEmpty();
        assertThat(raised.path("basis").asText()).contains("elapsed time by the clock");

        call(vendor, "/1/answer", "{\"answer\":\"Yes.\"}", 404);
        call(lead, "/1/answer", "{\"answer\":\" \"}", 422);
        assertThat(call(lead, "/1/answer", "{\"answer\":\"Beauty is not labeled.\"}", 200)
                        .path("state")
                        .asText())
                .isEqualTo("answered");
        call(lead, "/1/answer", "{\"answer\":\"Once more.\"}", 409);
        call(lead, "/2/answer", "{\"answer\":\"Yes.\"}", 404);
        call(vendor, "/1/reopen", "{\"reason\":\"But is it?\"}", 200);
        call(lead, "/1/answer", "{\"answer\":\"No.\"}", 200);
        assertThat(call(vendor, "/1/accept", "{}", 200).path("state").asText()).isEqualTo("accepted");
        call(People.vendor(accounts), "/1/accept", "{}", 404);

        HttpResponse<String> list = Visitor.at(port).send("/api/v1/pilots/" + pilot + "/escalations", as(vendor));
        assertThat(json.readTree(list.body()).get(0).path("steps")).hasSize(5);
    }

    @Test
    void the_vendor_has_no_way_to_counts_of_the_audits() {
        Account vendor = vendorsPerson();
        String audits = "/api/v1/pilots/" + pilot + "/audits";

        assertThat(Visitor.at(port).send(audits, as(vendor)).statusCode()).isEqualTo(200);
        assertThat(Visitor.at(port).send(audits + "/details", as(vendor)).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.at(port)
                        .send(audits + "/details", as(People.staff(accounts, Role.QA)))
                        .statusCode())
                .isEqualTo(200);
    }

    private JsonNode call(Account person, String path, String body, int status) throws IOException {
        HttpResponse<String> answer = Visitor.at(port)
                .send("/api/v1/pilots/" + pilot + "/escalations" + path, as(person), Visitor.json("POST", body));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }

    private static Consumer<HttpRequest.Builder> as(Account person) {
        return Visitor.basic(person.id().value(), People.PASSWORD);
    }

    private String page(Visitor visitor) {
        return visitor.get("/pilots/" + pilot + "/escalations").body();
    }

    private HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        String page = "/pilots/" + pilot + "/escalations";
        String form = IntStream.range(0, fields.length / 2)
                .mapToObj(index ->
                        fields[2 * index] + "=" + URLEncoder.encode(fields[2 * index + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visitor.post(page + path, form + "&_csrf=" + visitor.csrfOn(page));
    }

    private Visitor signedIn(Account person) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
        return visitor;
    }

    private Account vendorsPerson() {
        return accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                pilots.find(pilot).vendor(),
                People.PASSWORD));
    }
}
