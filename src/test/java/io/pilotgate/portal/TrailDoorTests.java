package io.pilotgate.portal;

import static io.pilotgate.testing.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.audit.AuditEvidence;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.audit.AuditVerification;
import io.pilotgate.audit.Checkpoint;
import io.pilotgate.audit.Checkpoints;
import io.pilotgate.audit.Verdict;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The audit trail through API and pages: who gets what of it. */
@PilotgateTest
class TrailDoorTests {

    private static final PersonId LENA = new PersonId("lena");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    ObjectMapper json;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @SuppressWarnings("NullAway.Init")
    private Account lead;

    @BeforeEach
    void aPilotWithADecision() {
        pilot = trials.launched(TrialPilots.STRICT);
        gates.reject(pilot, Gate.ONBOARDING, "The DSA names no retention.", LENA);
        lead = People.staff(accounts, Role.LEAD);
    }

    @Test
    void the_chain_is_read_part_by_part() throws IOException {
        long entries = audit.head(pilot).entries();

        JsonNode first = get(lead, "/api/v1/pilots/" + pilot + "/audit?limit=1");
        JsonNode rest = get(lead, "/api/v1/pilots/" + pilot + "/audit?after=1&limit=1000");

        assertThat(first.path("chain").asText()).isEqualTo(pilot.value());
        assertThat(first.path("entries").asLong()).isEqualTo(entries);
        assertThat(first.path("head").asText()).isEqualTo(audit.head(pilot).hash());
        assertThat(first.path("checkpoint").path("head").path("entries").asLong())
                .isEqualTo(entries);
        assertThat(first.path("items")).hasSize(1);
        assertThat(first.path("next").asLong()).isEqualTo(1);
        assertThat(rest.path("items")).hasSize((int) entries - 1);
        assertThat(rest.path("items").get(0).path("number").asLong()).isEqualTo(2);
        assertThat(rest.path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=-1", "after=x", "limit=0", "limit=1001", "after=9999999999999999999"})
    void what_is_no_part_is_refused_with_its_place(String query) {
        HttpResponse<String> answer = api(lead, "/api/v1/pilots/" + pilot + "/audit?" + query);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"place\":\"" + query.substring(0, query.indexOf('=')) + "\"");
    }

    @Test
    void a_look_along_the_chain_says_that_it_holds() throws IOException {
        JsonNode check = get(lead, "/api/v1/pilots/" + pilot + "/audit/check");

        assertThat(check.path("intact").asBoolean()).isTrue();
        assertThat(check.path("head").asText()).isEqualTo(audit.head(pilot).hash());
        assertThat(check.path("breaks")).isEmpty();
    }

    @Test
    void the_downloaded_chain_holds_by_itself() {
        HttpResponse<String> file = api(lead, "/api/v1/pilots/" + pilot + "/audit/export");

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"audit-" + pilot + ".jsonl\"");
        assertThat(verdict(file).summary())
                .isEqualTo("The chain " + pilot + " holds: " + audit.head(pilot).entries() + " entries, its head is "
                        + audit.head(pilot).hash() + ".");
    }

    @Test
    void pages_save_the_same_files() {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(lead.id().value(), People.PASSWORD);

        assertThat(visitor.get("/pilots/" + pilot + "/audit-trail").body())
                .contains("holds", audit.head(pilot).hash(), "/audit-trail/checkpoints/" + newest());
        for (String file : List.of(
                "/pilots/" + pilot + "/audit-trail/export",
                "/pilots/" + pilot + "/audit-trail/checkpoints/" + newest(),
                "/audit-trail/export")) {
            assertThat(verdict(visitor.get(file)).breaks()).as(file).isEmpty();
        }
        assertThat(visitor.get("/audit-trail").body()).contains("a decision on " + pilot);
        assertThat(visitor.get("/pilots/" + pilot).body()).contains("Check the chain and its checkpoints");
    }

    @Test
    void checkpoints_are_for_leads_and_administrators() throws IOException {
        long before = newest() - 1;

        HttpResponse<String> file = api(lead, "/api/v1/audit/checkpoints/export?after=" + before);

        assertThat(verdict(file).breaks()).isEmpty();
        assertThat(file.body()).contains(pilot.value());
        assertThat(get(lead, "/api/v1/audit/checkpoints?limit=1")
                        .get(0)
                        .path("number")
                        .asLong())
                .isGreaterThan(before);
        assertThat(get(lead, "/api/v1/audit/check").path("intact").asBoolean()).isTrue();
        assertThat(get(lead, "/api/v1/audit?limit=1").path("chain").asText()).isEqualTo("*");
        assertThat(verdict(api(lead, "/api/v1/audit/export")).breaks()).isEmpty();
        Account finance = People.staff(accounts, Role.FINANCE);
        for (String path : List.of("", "/check", "/export", "/checkpoints", "/checkpoints/export")) {
            assertThat(api(finance, "/api/v1/audit" + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    /** A vendor's person checks what its letters say, and sees nothing else of the trail. */
    @Test
    void a_vendor_gets_the_proof_of_what_it_was_told_and_no_more() {
        Account vendor = personOf(pilots.find(pilot).vendor());
        long told = newest();
        PilotId other = trials.launched(TrialPilots.STRICT);
        gates.reject(other, Gate.ONBOARDING, "No.", LENA);
        long ofOther = checkpoints.madeFor(other).get(0).number();

        HttpResponse<String> proof = api(vendor, "/api/v1/pilots/" + pilot + "/audit/checkpoints/" + told);

        assertThat(verdict(proof).breaks()).isEmpty();
        assertThat(proof.body()).doesNotContain(other.value());
        for (String path : List.of(
                "/api/v1/pilots/" + pilot + "/audit",
                "/api/v1/pilots/" + pilot + "/audit/check",
                "/api/v1/pilots/" + pilot + "/audit/export",
                "/api/v1/pilots/" + pilot + "/audit/checkpoints/" + ofOther,
                "/api/v1/pilots/" + pilot + "/audit/checkpoints/x",
                "/api/v1/pilots/" + other + "/audit/checkpoints/" + ofOther,
                "/api/v1/audit",
                "/api/v1/audit/check",
                "/api/v1/audit/export",
                "/api/v1/audit/checkpoints",
                "/api/v1/audit/checkpoints/export")) {
            assertThat(api(vendor, path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(api(lead, "/api/v1/pilots/" + pilot + "/audit/checkpoints/" + ofOther)
                        .statusCode())
                .as("staff may ask for any")
                .isEqualTo(200);
    }

    @Test
    void the_part_that_was_asked_for_may_lie_behind_the_end() throws IOException {
        audit.record(pilot, LENA, "something-done", "x", Map.of());

        JsonNode beyond = get(lead, "/api/v1/pilots/" + pilot + "/audit?after=100000");

        assertThat(beyond.path("items")).isEmpty();
        assertThat(beyond.path("next").isNull()).isTrue();
    }

    private long newest() {
        List<Checkpoint> made = checkpoints.madeFor(pilot);
        return made.get(made.size() - 1).number();
    }

    private static Verdict verdict(HttpResponse<String> file) {
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/jsonl");
        return AuditVerification.verify(file.body().getBytes(StandardCharsets.US_ASCII), AuditEvidence.NONE);
    }

    private JsonNode get(Account person, String path) throws IOException {
        HttpResponse<String> answer = api(person, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> api(Account person, String path) {
        return Visitor.at(port).send(path, basic(person.id().value(), People.PASSWORD));
    }

    private Account personOf(VendorId vendor) {
        return accounts.create(new NewAccount(
                People.name("v"), "Vendor Person", "vendor@example.org", Set.of(Role.VENDOR), vendor, People.PASSWORD));
    }
}
