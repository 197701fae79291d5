package io.pilotgate.portal.page.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.commercial.SurgeDays;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.TrialFigures;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of quality over time through the front door, and the API beside it. */
@PilotgateTest
class QualityPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    SurgeDays surges;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialFigures figures;

    @Autowired
    Escalations escalations;

    @Autowired
    Clock clock;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void delivered() {
        pilot = figures.delivered();
    }

    @Test
    void staff_see_what_is_measured_and_the_vendor_sees_nothing_of_it() {
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        Visitor vendor = signedIn(vendorsPerson());
        assertThat(page(lead)).contains("No data: what is delivered of the sealed blind set");

        figures.compute(pilot, GradedSet.DAYS);

        assertThat(page(lead))
                .contains("Audited accuracy by version of the SOP", "Whose faults, by version of the SOP", "<svg")
                .contains("annotator-0", "class=\"series-1\"");
        assertThat(page(vendor))
                .contains("s own layers", "Trainings")
                .doesNotContain("Against sealed truth", "annotator-0", "Audited");
        assertThat(lead.get("/pilots/" + pilot + "/quality/figures.csv").body())
                .contains("figure,of,k,n", "\"audited, SOP version\",0.9,");
        assertThat(vendor.get("/pilots/" + pilot + "/quality/figures.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void both_sides_log_trainings_and_leads_plan_tests() {
        escalations.raise(
                pilot,
                EscalationKind.EDGE_CASE,
                Urgency.TYPICAL,
                "",
                "Half a sign?",
                vendorsPerson().id());
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        Visitor vendor = signedIn(vendorsPerson());
        String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();

        assertThat(post(
                                vendor,
                                "/trainings",
                                "topic",
                                "Half signs",
                                "heldOn",
                                today,
                                "causes",
                                "e-1",
                                "people",
                                "ana\nbob")
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(lead)).contains("R-1", "Half signs", "ana, bob", "14 days before: no data");
        HttpResponse<String> refused =
                post(vendor, "/trainings", "topic", "", "heldOn", "soon", "causes", "E-7", "people", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say what was trained.", "is not a date", "E-7");

        Pilot running = pilots.find(pilot);
        LocalDate day = running.schedule().reportDays().get(3);
        assertThat(post(lead, "/tests", "kind", "SURGE", "day", day.toString(), "plan", "Twice <b>all</b>")
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(vendor))
                .contains("S-1", "Surge: twice the volume", "Twice &lt;b&gt;")
                .doesNotContain("usual day");
        assertThat(page(lead)).contains("S-1 beside usual days", "No data yet on whether it was done as asked.");
        assertThat(post(lead, "/tests/1/call-off", "reason", "Not now").statusCode())
                .isEqualTo(302);
        assertThat(page(vendor))
                .contains("Called off: Not now")
                .doesNotContain("stays ordered as a surge, at what the contract says");
    }

    /** A lead wants the surge for its own sake: it is on the page what holds of the day, with the test and without it. */
    @Test
    void a_surge_that_stays_after_its_test_is_called_off_says_so() {
        Account person = People.staff(accounts, Role.LEAD);
        Visitor lead = signedIn(person);
        LocalDate day = pilots.find(pilot).schedule().reportDays().get(3);
        post(lead, "/tests", "kind", "SURGE", "day", day.toString(), "plan", "Twice all of it");
        surges.order(pilot, day, "A campaign.", person.id());
        assertThat(page(lead)).contains("for its own sake, and stays so whatever becomes of the test");

        post(lead, "/tests/1/call-off", "reason", "Not now");

        assertThat(page(signedIn(vendorsPerson())))
                .contains("The day stays ordered as a surge, at what the contract says of the price of surge days.")
                .contains("Called off: Not now");
        assertThat(call(person, "GET", "/scale-tests", "").body())
                .contains("\"number\":1,", "\"reason\":\"Not now\"", "\"dayIsSurge\":true");
    }

    @Test
    void the_api_keeps_the_same_rules() {
        figures.compute(pilot, GradedSet.DAYS);
        Account lead = People.staff(accounts, Role.LEAD);
        Account vendor = vendorsPerson();

        assertThat(call(vendor, "GET", "/quality", "").statusCode()).isEqualTo(404);
        assertThat(call(lead, "GET", "/quality", "").body()).contains("\"sopVersions\":[{\"version\":\"0.9\"");
        assertThat(call(lead, "GET", "/quality.xlsx", "").statusCode()).isEqualTo(200);
        assertThat(call(vendor, "GET", "/scale-tests/figures", "").statusCode()).isEqualTo(404);
        assertThat(call(vendor, "GET", "/retrainings", "").body()).isEqualTo("[]");
        assertThat(call(lead, "POST", "/failed-items/1/fault", "{\"fault\":\"INSTRUCTION\",\"reason\":\"Section 4\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call(lead, "POST", "/failed-items/1/fault", "{}").statusCode())
                .isEqualTo(422);
        assertThat(call(vendor, "POST", "/scale-tests", "{\"kind\":\"SURGE\"}").statusCode())
                .isEqualTo(404);
    }

    private String page(Visitor visitor) {
        return visitor.get("/pilots/" + pilot + "/quality").body();
    }

    private HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        String form = IntStream.range(0, fields.length / 2)
                .mapToObj(index ->
                        fields[2 * index] + "=" + URLEncoder.encode(fields[2 * index + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visitor.post(
                "/pilots/" + pilot + "/quality" + path,
                form + "&_csrf=" + URLEncoder.encode(visitor.csrfOn("/access"), StandardCharsets.UTF_8));
    }

    private HttpResponse<String> call(Account account, String method, String path, String body) {
        return Visitor.at(port)
                .send(
                        "/api/v1/pilots/" + pilot + path,
                        Visitor.basic(account.id().value(), People.PASSWORD),
                        method.equals("GET") ? request -> {} : Visitor.json(method, body));
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = Visitor.at(port);
        visitor.signIn(account.id().value(), People.PASSWORD);
        return visitor;
    }

    private Account vendorsPerson() {
        return People.vendor(accounts, pilots.find(pilot).vendor());
    }
}
