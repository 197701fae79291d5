package io.pilotgate.portal.page.onboarding;

import static io.pilotgate.testing.Visitor.basic;
import static io.pilotgate.testing.Visitor.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.onboarding.AccessClaim;
import io.pilotgate.onboarding.AccessControl;
import io.pilotgate.onboarding.SecurityControls;
import io.pilotgate.onboarding.StartTimes;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialControls;
import io.pilotgate.testing.TrialGates;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What onboarding established, on its page and through the API, and SEC3 answered anew by both ways. */
@PilotgateTest
class OnboardingPageTests {

    private static final PersonId SAM = new PersonId("sam");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialGates papers;

    @Autowired
    SecurityControls controls;

    @Autowired
    StartTimes starts;

    @Autowired
    Gates gates;

    @Autowired
    ObjectMapper mapper;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @SuppressWarnings("NullAway.Init")
    private Account security;

    @BeforeEach
    void aPilotWithoutAccessLogs() {
        clock.moveTo(Launches.MORNING);
        pilot = trials.launched(TrialPilots.STRICT);
        var claims = TrialControls.access();
        claims.put(AccessControl.ACCESS_LOGS, new AccessClaim(false, "Kept for a <week> only."));
        controls.map(pilot, TrialControls.evidence(), claims, SAM);
        security = People.staff(accounts, Role.SECURITY);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void the_page_shows_each_point_with_its_evidence() {
        Visitor visitor = signedIn(security);

        assertThat(visitor.get(page()).body())
                .contains("4 of 5 points of SEC3 are in place.")
                .contains("Kept for a &lt;week&gt; only.")
                .contains("Evidence of SEC5")
                .contains("The MSA is not on record yet")
                .contains("Answer the points anew");
        assertThat(visitor.get("/pilots/" + pilot).body())
                .contains("5 of 5 security controls mapped, 4 of 5 points of SEC3 are in place")
                .contains("SEC3 is not in place: Access logs.");
    }

    @Test
    void security_answers_a_point_anew_on_the_page() {
        Visitor visitor = signedIn(security);
        Map<String, String> form = form();
        form.put("accessLogs.inPlace", "yes");

        HttpResponse<String> answer = send(visitor, form);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(visitor.get(page()).body()).contains("5 of 5 points of SEC3 are in place.");
        assertThat(controls.access(pilot).missing()).isEmpty();
    }

    @Test
    void what_is_left_out_is_named_beside_its_field_and_the_rest_is_kept() {
        Visitor visitor = signedIn(security);
        Map<String, String> form = form();
        form.remove("rbac.inPlace");
        form.put("encryption.evidence", " ");
        form.put("accessLogs.evidence", "x".repeat(2001));
        form.put("annotatorNdas.inPlace", "perhaps");

        HttpResponse<String> answer = send(visitor, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"access-rbac.inPlace-error\"", "Answer yes or no.")
                .contains("id=\"access-encryption.evidence-error\"")
                .contains("id=\"access-accessLogs.evidence-error\"", "this has 2001")
                .contains("id=\"access-annotatorNdas.inPlace-error\"")
                .contains("Evidence of INCIDENT_RESPONSE");
        assertThat(controls.access(pilot).missing()).containsExactly(AccessControl.ACCESS_LOGS);
    }

    @Test
    void only_security_answers_and_only_before_the_gate() {
        Account lead = People.staff(accounts, Role.LEAD);
        assertThat(signedIn(lead).get(page()).body()).doesNotContain("Answer the points anew");
        assertThat(post(lead, body("yes")).statusCode()).isEqualTo(403);
        assertThat(post(People.vendor(accounts), body("yes")).statusCode()).isEqualTo(404);

        trials.moveTo(pilot, Phase.CALIBRATION);

        assertThat(signedIn(security).get(page()).body()).doesNotContain("Answer the points anew");
        assertThat(post(security, body("yes")).statusCode()).isEqualTo(409);
    }

    @Test
    void the_api_reads_and_answers_the_points() throws IOException {
        JsonNode before = get();
        assertThat(before.path("securityControls")).hasSize(5);
        assertThat(before.path("accessControls").path("missing").get(0).asText())
                .isEqualTo("ACCESS_LOGS");
        assertThat(before.path("accessControls").path("answers")).hasSize(5);
        assertThat(before.path("deidentification").isNull()).isTrue();
        assertThat(before.path("start").isNull()).isTrue();

        assertThat(post(security, "{\"rbac\":{\"inPlace\":\"yes\"}}").statusCode())
                .isEqualTo(422);
        HttpResponse<String> answered = post(security, body("yes"));

        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(201);
        assertThat(get().path("accessControls").path("missing")).isEmpty();
    }

    @Test
    void days_from_the_signature_are_measured_until_the_delivery_opens() throws IOException {
        papers.prepare(pilot, Gate.ONBOARDING, SAM); // The MSA of the trial is of 1 December 2025.

        assertThat(get().path("start").path("runningOn").isNull()).isTrue();
        assertThat(get().path("start").path("days").asLong()).isEqualTo(35);
        trials.moveTo(pilot, Phase.DELIVERY);

        assertThat(get().path("start").path("runningOn").asText()).isEqualTo("2026-01-05");
        assertThat(get().path("start").path("late").asBoolean()).isTrue();
        assertThat(signedIn(security).get(page()).body())
                .contains("35 days, late")
                .contains("Running since Mon 5 Jan 2026, 35 days after the signature: 21 more than 14.");
        assertThat(starts.of(pilot).orElseThrow().due()).isEqualTo("2025-12-15");
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        for (String point : new String[] {"rbac", "encryption", "annotatorNdas", "accessLogs", "incidentResponse"}) {
            form.put(point + ".inPlace", "yes");
            form.put(point + ".evidence", "Evidence of INCIDENT_RESPONSE");
        }
        return form;
    }

    private static String body(String answer) {
        String point = "{\"inPlace\":\"" + answer + "\",\"evidence\":\"Report 7\"}";
        return "{\"rbac\":" + point + ",\"encryption\":" + point + ",\"annotatorNdas\":" + point + ",\"accessLogs\":"
                + point + ",\"incidentResponse\":" + point + "}";
    }

    private HttpResponse<String> send(Visitor visitor, Map<String, String> form) {
        String fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visitor.post(page() + "/access-controls", fields + "&_csrf=" + visitor.csrfOn(page()));
    }

    private HttpResponse<String> post(Account person, String body) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + "/onboarding/access-controls",
                        basic(person.id().value(), People.PASSWORD),
                        json("POST", body));
    }

    private JsonNode get() throws IOException {
        HttpResponse<String> answer = Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + "/onboarding",
                        basic(security.id().value(), People.PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return mapper.readTree(answer.body());
    }

    private String page() {
        return "/pilots/" + pilot + "/onboarding";
    }

    private Visitor signedIn(Account person) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(person.id().value(), People.PASSWORD);
        return visitor;
    }
}
