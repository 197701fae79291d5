package io.pilotgate.portal.page.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.decision.Recommendations;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.Corrections;
import io.pilotgate.grading.Disputes;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of disputes through the front door, and the API beside them. */
@PilotgateTest
class DisputePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    Disputes disputes;

    @Autowired
    Corrections corrections;

    @Autowired
    BlindGrading grading;

    @Autowired
    Recommendations recommendations;

    @Autowired
    TrialDisputes trial;

    @Autowired
    ObjectMapper json;

    @Test
    void from_the_contest_to_both_scores() {
        PilotId pilot = trial.graded(3);
        Visitor vendor = signedIn(vendorOf(pilot));
        Visitor qa = signedIn(People.staff(accounts, Role.QA));
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        assertThat(page(vendor, pilot)).contains("D-1: trialblind-10", "D-3: trialblind-9", "You may contest your");
        assertThat(vendor.get("/today").body())
                .contains("Contest failed items of the blind sample", "/pilots/" + pilot + "/disputes");
        assertThat(page(qa, pilot))
                .contains("The vendor may contest its", "Nothing is contested")
                .doesNotContain("trialblind");
        assertThat(vendor.get("/pilots/" + pilot + "/disputes?contest=2").body())
                .contains("<option value=\"trialblind-11\" selected>");

        assertThat(post(
                                vendor,
                                pilot,
                                "",
                                "item",
                                "trialblind-10",
                                "reason",
                                "Section 4 <says> so.",
                                "evidence",
                                "p. 7")
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(qa, pilot)).contains("trialblind-10").doesNotContain("Section 4", "p. 7", "Open and decide");
        assertThat(post(vendor, pilot, "/close").statusCode()).isEqualTo(302);
        assertThat(vendor.get("/today").body()).doesNotContain("Contest failed items of the blind sample");
        assertThat(page(qa, pilot)).contains("Open and decide D-1").doesNotContain("Section 4");
        assertThat(lead.get("/pilots/" + pilot).body()).contains("1 of 1 contested item waits for an adjudicator");

        String choice = qaChoice(qa, pilot, true);
        assertThat(post(qa, pilot, "/1/ruling", "choice", choice, "reason", "It is as the SOP says.")
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(vendor, pilot))
                .contains("contested")
                .doesNotContain("upheld", "It is as the SOP says", "10 of 12");
        assertThat(page(lead, pilot))
                .contains(
                        "Countersign correction 1",
                        "Delivered label: no",
                        "Section 4 &lt;says&gt; so.",
                        "The delivered label is right. It is as the SOP says.");
        assertThat(page(qa, pilot)).doesNotContain("Countersign correction 1", "Section 4", "Delivered label");

        assertThat(post(lead, pilot, "/corrections/1/countersign").statusCode()).isEqualTo(302);
        assertThat(page(vendor, pilot))
                .contains("upheld", "9 of 12 correct (75.00 %)", "10 of 12 correct (83.33 %)")
                .doesNotContain("It is as the SOP says");
        assertThat(lead.get("/pilots/" + pilot).body())
                .contains(
                        "9 of 12 correct (75.00 %)", "10 of 12 correct (83.33 %)", "The decision rests on this score");
        grading.confirm(pilot, TrialPilots.QA);
        assertThat(recommendations.recommend(pilot).input().blindVerdict().word())
                .isEqualTo("accept");
    }

    /** Neither the order nor the text tells whose label is whose: swapped labels give the same page but for the labels. */
    @Test
    void the_adjudicators_page_is_the_same_whoever_gave_which_label() {
        Account qa = People.staff(accounts, Role.QA);
        String first = "";
        String second = "";
        for (int tries = 0; tries < 60 && (first.isEmpty() || second.isEmpty()); tries++) {
            PilotId pilot = trial.contested(1);
            boolean vendorsFirst = trial.choice(pilot, 1, true).name().equals("A");
            String shown =
                    neutral(signedIn(qa).get("/pilots/" + pilot + "/disputes/1").body(), pilot);
            first = vendorsFirst ? shown : first;
            second = vendorsFirst ? second : shown;
        }

        assertThat(first).contains("<dt>Label A</dt><dd>no</dd>", "<dt>Label B</dt><dd>yes</dd>");
        assertThat(second).contains("<dt>Label A</dt><dd>yes</dd>", "<dt>Label B</dt><dd>no</dd>");
        assertThat(first.replace("<dd>no</dd>", "").replace("<dd>yes</dd>", ""))
                .isEqualTo(second.replace("<dd>yes</dd>", "").replace("<dd>no</dd>", ""))
                .doesNotContainIgnoringCase("vendor", "sealed", "section 4", "truth");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_what_was_typed_is_kept() {
        PilotId pilot = trial.graded(1);
        Visitor vendor = signedIn(vendorOf(pilot));

        HttpResponse<String> empty = post(vendor, pilot, "", "item", "", "reason", "", "evidence", "Kept.");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("id=\"contest-item-error\"", "id=\"contest-reason-error\"", "Kept.");
        HttpResponse<String> foreign =
                post(vendor, pilot, "", "item", "trialblind-1", "reason", "Right.", "evidence", "");
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.body()).contains("none of your failed items");

        disputes.contest(pilot, "trialblind-11", "We are right.", "", TrialDisputes.VENDOR);
        disputes.close(pilot, TrialDisputes.VENDOR);
        HttpResponse<String> late =
                post(vendor, pilot, "", "item", "trialblind-11", "reason", "Right.", "evidence", "");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("The dispute window is closed");
        Visitor qa = signedIn(People.staff(accounts, Role.QA));
        HttpResponse<String> unruled = post(qa, pilot, "/1/ruling", "reason", "Typed words.");
        assertThat(unruled.statusCode()).isEqualTo(422);
        assertThat(unruled.body()).contains("id=\"ruling-choice-error\"", "Typed words.", "Label A");
    }

    @Test
    void refused_forms_lead_back_when_they_are_asked_for_anew() {
        PilotId pilot = trial.contested(1);
        Visitor qa = signedIn(People.staff(accounts, Role.QA));
        String page = "/pilots/" + pilot + "/disputes";

        for (String address : new String[] {"/close", "/corrections/1/countersign", "/corrections/1/decline"}) {
            assertThat(qa.get(page + address).headers().firstValue("Location"))
                    .hasValueSatisfying(location -> assertThat(location).endsWith(page));
        }
        assertThat(qa.get(page + "/1/ruling").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(page + "/1"));
    }

    @Test
    void everybody_does_their_own_part() throws IOException {
        PilotId pilot = trial.contested(1);
        Account qa = People.staff(accounts, Role.QA);
        Account lead = People.staff(accounts, Role.LEAD);
        Account vendor = vendorOf(pilot);
        String ruling = "{\"choice\":\"NEITHER\",\"reason\":\"Seen.\"}";

        call(qa, pilot, "", "{\"item\":\"trialblind-11\",\"reason\":\"Mine.\"}", 403);
        call(qa, pilot, "/close", "", 403);
        call(vendor, pilot, "/1/ruling", ruling, 404);
        call(lead, pilot, "/1/ruling", ruling, 403);
        call(qa, pilot, "/corrections/1/countersign", "", 403);
        call(vendor, pilot, "/corrections/1/countersign", "", 404);
        call(lead, pilot, "/corrections/1/countersign", "", 404);
        assertThat(get(vendor, pilot, "/1").statusCode()).isEqualTo(404);
        assertThat(get(lead, pilot, "/1").statusCode()).isEqualTo(403);
        assertThat(get(qa, pilot, "/1").statusCode()).isEqualTo(200);
        assertThat(get(qa, pilot, "/7").statusCode()).isEqualTo(404);
        call(qa, pilot, "/1/ruling", "{\"choice\":\"C\",\"reason\":\"Seen.\"}", 422);
        call(qa, pilot, "/1/ruling", ruling, 200);
        call(qa, pilot, "/1/ruling", ruling, 409);
    }

    @Test
    void the_sealer_reads_in_a_sentence_that_somebody_else_decides() {
        Account sealer = People.staff(accounts, Role.QA);
        PilotId pilot = trial.grade(trial.delivering(UUID.randomUUID().toString(), sealer.id()), 1);
        disputes.contest(pilot, "trialblind-11", "We are right.", "", TrialDisputes.VENDOR);
        disputes.close(pilot, TrialDisputes.VENDOR);
        Visitor visitor = signedIn(sealer);

        assertThat(page(visitor, pilot)).doesNotContain("Open and decide");
        HttpResponse<String> refused = visitor.get("/pilots/" + pilot + "/disputes/1");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("You sealed the truth that is contested here.")
                .doesNotContain("Label A");
        assertThat(post(visitor, pilot, "/1/ruling", "choice", "A", "reason", "Seen.")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void another_vendor_finds_nothing() throws IOException {
        PilotId pilot = trial.contested(1);
        Account stranger = People.vendor(accounts);
        Visitor visitor = signedIn(stranger);
        String nowhere = "/pilots/pilot-" + UUID.randomUUID();

        assertThat(visitor.get("/pilots/" + pilot + "/disputes").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/pilots/" + pilot + "/disputes").body())
                .as("the same as of a pilot that does not exist")
                .isEqualTo(visitor.get(nowhere + "/disputes").body());
        assertThat(get(stranger, pilot, "").statusCode()).isEqualTo(404);
        assertThat(get(stranger, pilot, "/1").statusCode()).isEqualTo(404);
        call(stranger, pilot, "", "{\"item\":\"trialblind-11\",\"reason\":\"Mine.\"}", 404);
        call(stranger, pilot, "/close", "", 404);
    }

    @Test
    void the_api_tells_each_side_its_own_part_and_both_scores() throws IOException {
        PilotId pilot = trial.graded(1);
        Account vendor = vendorOf(pilot);
        Account qa = People.staff(accounts, Role.QA);
        JsonNode open = json.readTree(get(vendor, pilot, "").body());
        assertThat(open.at("/stage").asText()).isEqualTo("OPEN");
        assertThat(open.at("/window/failed").asInt()).isEqualTo(1);
        assertThat(open.at("/window/until").asText()).isNotBlank();
        assertThat(open.at("/items/0/labels/0/label").asText()).isEqualTo("no");
        assertThat(open.at("/original").isNull())
                .as("no figure before everything is decided")
                .isTrue();
        assertThat(json.readTree(get(qa, pilot, "").body()).at("/items")).isEmpty();

        call(vendor, pilot, "", "{\"item\":\"trialblind-11\",\"reason\":\"Section 4.\"}", 201);
        call(vendor, pilot, "", "{\"item\":\"trialblind-11\",\"reason\":\"Section 4.\"}", 409);
        call(vendor, pilot, "/close", "", 200);
        JsonNode contested = json.readTree(get(qa, pilot, "").body());
        assertThat(contested.at("/items/0/item").asText()).isEqualTo("trialblind-11");
        assertThat(contested.at("/items/0/labels").isNull()).isTrue();
        assertThat(contested.at("/items/0/reason").isNull()).isTrue();
        call(qa, pilot, "/1/ruling", "{\"choice\":\"BOTH\",\"reason\":\"Either.\"}", 200);
        call(People.staff(accounts, Role.LEAD), pilot, "/corrections/1/countersign", "", 200);

        JsonNode settled = json.readTree(get(vendor, pilot, "").body());
        assertThat(settled.at("/items/0/state").asText()).isEqualTo("UPHELD");
        assertThat(settled.at("/items/0/ruling").isNull()).as("with the reveal").isTrue();
        assertThat(settled.at("/original/blind/correct").asInt()).isEqualTo(11);
        assertThat(settled.at("/corrected/blind/correct").asInt()).isEqualTo(12);
        assertThat(settled.at("/corrections/0/root").asText())
                .isEqualTo(corrections.of(pilot).get(0).root().hex());
        JsonNode results = json.readTree(Visitor.at(port)
                .send("/api/v1/pilots/" + pilot + "/results", as(qa))
                .body());
        assertThat(results.at("/blind/correct").asInt()).isEqualTo(11);
        assertThat(results.at("/corrected/blind/correct").asInt()).isEqualTo(12);
        assertThat(results.at("/corrected/blind/clopperPearson")).hasSize(2);
        assertThat(results.at("/finalVerdict").asText()).isEqualTo("ACCEPT");
    }

    /** The letter of the vendor's label on the page, as the test knows which label was delivered. */
    private String qaChoice(Visitor qa, PilotId pilot, boolean vendors) {
        String body = qa.get("/pilots/" + pilot + "/disputes/1").body();
        String given = disputes.failed(pilot).get(0).counted();
        return body.contains("<dt>Label A</dt><dd>" + given + "</dd>") == vendors ? "A" : "B";
    }

    private String neutral(String body, PilotId pilot) {
        String main = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        return main.replace(pilot.value(), "PILOT").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private JsonNode call(Account person, PilotId pilot, String path, String body, int status) throws IOException {
        HttpResponse<String> answer = Visitor.at(port)
                .send("/api/v1/pilots/" + pilot + "/disputes" + path, as(person), Visitor.json("POST", body));
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> get(Account person, PilotId pilot, String path) {
        return Visitor.at(port).send("/api/v1/pilots/" + pilot + "/disputes" + path, as(person));
    }

    private static Consumer<HttpRequest.Builder> as(Account person) {
        return Visitor.basic(person.id().value(), People.PASSWORD);
    }

    private String page(Visitor visitor, PilotId pilot) {
        return visitor.get("/pilots/" + pilot + "/disputes").body();
    }

    private HttpResponse<String> post(Visitor visitor, PilotId pilot, String path, String... fields) {
        String page = "/pilots/" + pilot + "/disputes";
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

    private Account vendorOf(PilotId pilot) {
        VendorId vendor = pilots.find(pilot).vendor();
        return accounts.create(new NewAccount(
                People.name("v"), "Vendor Person", "vendor@example.org", Set.of(Role.VENDOR), vendor, People.PASSWORD));
    }
}
