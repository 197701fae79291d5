package io.pilotgate.portal.page.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.decision.Outcome;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.Seal;
import io.pilotgate.grading.Seals;
import io.pilotgate.grading.SetName;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sealed truth on pages and in the API: the same for both sides, and for nobody else. */
@PilotgateTest
class SealPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    GroundTruth truth;

    @Autowired
    Seals seals;

    @Autowired
    Stops stops;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    PilotId pilot = new PilotId("none");

    @BeforeEach
    void seal() {
        pilot = trials.launched(TrialPilots.QUICK);
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.truth("secret-" + pilot, 60),
                LabelColumns.guessed(),
                TrialPilots.QA);
    }

    @Test
    void both_sides_see_the_root_and_save_the_same_seal() {
        Seal seal = seals.of(pilot, SetName.BLIND);
        Visitor staff = signedIn(People.staff(accounts, Role.FINANCE));
        Visitor vendor = signedIn(vendorOf(pilots.find(pilot).vendor()));

        for (Visitor visitor : new Visitor[] {staff, vendor}) {
            String page = visitor.get("/pilots/" + pilot).body();
            assertThat(page)
                    .contains(String.valueOf(seal.root()))
                    .contains("60 items")
                    .contains("/pilots/" + pilot + "/seals/BLIND\"")
                    .contains("with the decision")
                    .doesNotContain("secret-");
            HttpResponse<String> file = visitor.get("/pilots/" + pilot + "/seals/BLIND");
            assertThat(Sha256.of(file.body())).isEqualTo(seal.file());
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + pilot + "-seal-BLIND.json\"");
            assertThat(visitor.get("/pilots/" + pilot + "/seals/BLIND/reveal").statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void the_api_tells_both_sides_the_same() {
        Seal seal = seals.of(pilot, SetName.BLIND);
        Account staff = People.staff(accounts, Role.QA);
        Account vendor = vendorOf(pilots.find(pilot).vendor());

        String told = api(vendor, "/seals").body();

        assertThat(told)
                .isEqualTo(api(staff, "/seals").body())
                .contains("\"set\":\"BLIND\"", "\"items\":60", "\"root\":\"" + seal.root() + "\"", "\"reveal\":null")
                .doesNotContain("secret-")
                .doesNotContain(TrialPilots.QA.value());
        assertThat(Sha256.of(api(vendor, "/seals/BLIND").body())).isEqualTo(seal.file());
        HttpResponse<String> early = api(vendor, "/seals/BLIND/reveal");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("Sealed truth is revealed with the decision, not before");
        assertThat(api(vendor, "/seals/BLIND/proofs/0").statusCode()).isEqualTo(409);
        assertThat(api(vendor, "/seals/CALIBRATION-1").statusCode()).isEqualTo(404);
        assertThat(api(vendor, "/seals/blind").statusCode()).isEqualTo(404);
    }

    @Test
    void another_vendor_finds_nothing() {
        Account other = vendorOf(VendorId.random());

        for (String path : new String[] {"/seals", "/seals/BLIND", "/seals/BLIND/reveal", "/seals/BLIND/proofs/0"}) {
            assertThat(api(other, path).statusCode()).as(path).isEqualTo(404);
            assertThat(api(other, path).body()).contains("There is no pilot with this id.");
        }
        assertThat(reveal(other, "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void after_the_decision_both_sides_save_the_same_reveal_and_proofs() {
        outcomes.decide(pilot, Outcome.SCALE_UP);
        Account staff = People.staff(accounts, Role.FINANCE);
        Account vendor = vendorOf(pilots.find(pilot).vendor());

        String revealed = api(vendor, "/seals/BLIND/reveal").body();

        assertThat(revealed)
                .contains("secret-" + pilot + "-59")
                .contains("\"draw\":")
                .contains("\"corrections\":[]")
                .isEqualTo(api(staff, "/seals/BLIND/reveal").body())
                .isEqualTo(signedIn(vendor)
                        .get("/pilots/" + pilot + "/seals/BLIND/reveal")
                        .body());
        assertThat(api(vendor, "/seals").body()).contains("\"sha256\":\"" + Sha256.of(revealed) + "\"");
        assertThat(api(vendor, "/seals/BLIND/proofs/59").body()).contains("\"path\":[");
        assertThat(api(vendor, "/seals/BLIND/proofs/60").statusCode()).isEqualTo(404);
        for (String nonsense : new String[] {"-1", "one", "99999999999", "1.0", "%20"}) {
            assertThat(api(vendor, "/seals/BLIND/proofs/" + nonsense).statusCode())
                    .as(nonsense)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_lead_and_nobody_else_reveals_what_a_stopped_pilot_had_sealed() {
        Account lead = People.staff(accounts, Role.LEAD);
        assertThat(reveal(lead, "{}").statusCode()).as("before it is over").isEqualTo(409);
        stops.propose(pilot, "The budget is gone.", TrialPilots.LEAD);
        stops.confirm(pilot, TrialOutcomes.SECOND_LEAD);
        Visitor visitor = signedIn(lead);
        assertThat(visitor.get("/pilots/" + pilot).body()).contains("Reveal to both sides");
        Visitor qa = signedIn(People.staff(accounts, Role.QA));
        assertThat(qa.get("/pilots/" + pilot).body()).doesNotContain("Reveal to both sides");
        assertThat(qa.post("/pilots/" + pilot + "/reveal", "_csrf=" + qa.csrfOn("/pilots"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reveal(lead, "{\"reason\":\"" + "x".repeat(4001) + "\"}").statusCode())
                .isEqualTo(422);

        HttpResponse<String> done =
                visitor.post("/pilots/" + pilot + "/reveal", "reason=&_csrf=" + visitor.csrfOn("/pilots/" + pilot));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(visitor.get("/pilots/" + pilot).body())
                .contains("/seals/BLIND/reveal")
                .doesNotContain("Reveal to both sides");
        assertThat(visitor.get("/pilots/" + pilot + "/reveal").statusCode()).isEqualTo(302);
    }

    @Test
    void the_calibration_is_reviewed_by_leads_and_qa_once_it_is_graded() {
        Visitor qa = signedIn(People.staff(accounts, Role.QA));

        assertThat(qa.get("/pilots/" + pilot + "/calibration").statusCode()).isEqualTo(409);
        assertThat(signedIn(People.staff(accounts, Role.FINANCE))
                        .get("/pilots/" + pilot + "/calibration")
                        .statusCode())
                .isEqualTo(403);
        assertThat(api(vendorOf(pilots.find(pilot).vendor()), "/calibration/items")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_verifier_is_there_for_everybody() throws IOException {
        HttpResponse<String> script = Visitor.at(port).get("/assets/pilotgate_verify.py");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.body()).isEqualTo(Files.readString(Path.of("src/verifier/pilotgate_verify.py")));
        assertThat(Visitor.at(port).get("/assets/seal-format.md").body()).startsWith("# The files of sealed truth");
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(account.id().value(), People.PASSWORD);
        return visitor;
    }

    private HttpResponse<String> api(Account account, String path) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + path,
                        Visitor.basic(account.id().value(), People.PASSWORD));
    }

    private HttpResponse<String> reveal(Account account, String body) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + "/reveal",
                        Visitor.basic(account.id().value(), People.PASSWORD),
                        Visitor.json("POST", body));
    }

    private Account vendorOf(VendorId vendor) {
        return accounts.create(new NewAccount(
                People.name("v"), "Vendor Person", "v@example.org", Set.of(Role.VENDOR), vendor, People.PASSWORD));
    }
}
