package io.pilotgate.portal.page.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Outbox;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of both sides' turnaround through the front door, and the API beside it. The pilot's zone is UTC. */
@PilotgateTest
class SlaPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    Escalations escalations;

    @Autowired
    TrialPilots trials;

    @Autowired
    Outbox outbox;

    @Autowired
    Clock clock;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void aPilotInDelivery() {
        pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
    }

    @Test
    void a_lead_asks_hands_over_and_both_sides_see_whose_time_it_was() {
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        Visitor vendor = signedIn(vendorsPerson());

        assertThat(post(lead, "/requests", "tier", "RUSH", "items", "40", "about", "=1+1", "dataDue", hoursAgo(30))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(vendor))
                .contains("W-1", "waits for the buyer", "The data of W-1 is late.")
                .doesNotContain("Ask for work");
        assertThat(post(lead, "/requests/1/data", "dataAt", hoursAgo(6)).statusCode())
                .isEqualTo(302);
        assertThat(vendor.get("/today").body()).contains("Finish W-1, 40 items, Rush");
        assertThat(post(lead, "/requests/1/finish", "finishedAt", hoursAgo(1), "evidence", "Mail")
                        .statusCode())
                .isEqualTo(302);

        assertThat(outbox.of(pilot))
                .extracting(letter -> letter.letter().subject())
                .anyMatch(subject -> subject.endsWith("W-1 is asked for, rush"))
                .anyMatch(subject -> subject.endsWith("The data of W-1 is handed over"));
        assertThat(page(vendor)).contains("in time", "1&nbsp;of&nbsp;1".replace("&nbsp;", "\u00A0"), "1 day");
        assertThat(lead.get("/pilots/" + pilot).body()).contains("1 of 1 request in time");
        assertThat(vendor.get("/pilots/" + pilot + "/sla/requests.csv").body())
                .contains("request,tier,items", "W-1,RUSH,40,'=1+1,in time,480");
        assertThat(vendor.get("/pilots/" + pilot + "/sla/requests.xlsx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_refused_form_stands_with_its_mend_and_its_address_leads_back() {
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));

        HttpResponse<String> refused = post(lead, "/requests", "tier", "RUSH", "items", "many", "dataDue", "soon");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "is not a whole number",
                        "Say what is asked for.",
                        "is not a date with a time",
                        "value=\"many\"");
        assertThat(lead.get("/pilots/" + pilot + "/sla/requests").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/sla"));
    }

    /** The browser's own field has no room for an offset: once refused it is a line of text, on which the person says which. */
    @Test
    void a_time_that_comes_twice_is_the_persons_to_say() {
        pilot = trials.launchedIn(ZoneId.of("America/New_York"), TrialPilots.QUICK);
        trials.moveTo(pilot, Phase.DELIVERY);
        Account person = People.staff(accounts, Role.LEAD);
        Visitor lead = signedIn(person);

        HttpResponse<String> refused =
                post(lead, "/requests", "tier", "RUSH", "items", "4", "about", "All", "dataDue", "2026-11-01T01:30");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("comes twice in America/New_York", "2026-11-01T01:30-04:00", "2026-11-01T01:30-05:00")
                .containsPattern("<input type=\"text\"[^>]*value=\"2026-11-01T01:30\"")
                .containsPattern("<input type=\"datetime-local\"");
        assertThat(post(
                                lead,
                                "/requests",
                                "tier",
                                "RUSH",
                                "items",
                                "4",
                                "about",
                                "All",
                                "dataDue",
                                "2026-11-01T01:30-05:00")
                        .statusCode())
                .isEqualTo(302);
        assertThat(call(person, "GET", "/sla", "").body()).contains("2026-11-01T06:30:00Z");
        assertThat(call(
                                person,
                                "POST",
                                "/work-requests",
                                "{\"tier\":\"RUSH\",\"items\":4,\"about\":\"All\",\"dataDue\":\"2026-11-01T01:30\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_vendor_says_its_hours_and_what_it_waited_for_and_a_lead_decides() {
        Visitor lead = signedIn(People.staff(accounts, Role.LEAD));
        Visitor vendor = signedIn(vendorsPerson());
        assertThat(page(vendor)).contains("No data: both sides have to say when they are at work.");

        post(vendor, "/hours", "side", "VENDOR", "zone", "Asia/Manila", "from", "21:00", "to", "06:00");
        post(lead, "/hours", "side", "BUYER", "zone", "America/New_York", "from", "09:00", "to", "17:00");
        assertThat(page(vendor)).contains("8 h on each day on which both sides work.");
        assertThat(post(vendor, "/hours", "side", "BUYER", "zone", "UTC", "from", "09:00", "to", "17:00")
                        .statusCode())
                .isEqualTo(403);

        post(vendor, "/delays", "cause", "REVIEW", "from", hoursAgo(5), "until", hoursAgo(2), "evidence", "Ticket 7");
        assertThat(page(lead)).contains("B-1 waits for a lead", "B-1: does it count?");
        assertThat(post(vendor, "/delays/1/ruling", "counts", "true").statusCode())
                .isEqualTo(404);
        assertThat(post(lead, "/delays/1/ruling", "counts", "true").statusCode())
                .isEqualTo(302);
        assertThat(page(vendor)).contains("In all: 3 h.");
        assertThat(vendor.get("/pilots/" + pilot + "/sla/delays.csv").body())
                .contains("cause,from,until", ",180,all,Ticket 7,yes");
        assertThat(lead.get("/pilots/" + pilot + "/sla/delays.xlsx").statusCode())
                .isEqualTo(200);
    }

    /** Both sides work around the clock on every day: overlap hours are hours. */
    @Test
    void each_question_stands_with_its_overlap_hours() {
        Account lead = People.staff(accounts, Role.LEAD);
        escalations.raise(
                pilot,
                EscalationKind.OTHER,
                Urgency.RUSH,
                "",
                "=1+1?",
                vendorsPerson().id());
        assertThat(page(signedIn(lead))).contains("no data so far, not yet");
        String always = ",\"zone\":\"UTC\",\"from\":\"00:00\",\"to\":\"00:00\",\"weekend\":[]}";
        call(lead, "POST", "/working-hours", "{\"side\":\"BUYER\"" + always);
        call(lead, "POST", "/working-hours", "{\"side\":\"VENDOR\"" + always);

        escalations.answer(pilot, 1, "Two.", null, lead.id());

        assertThat(page(signedIn(lead))).contains("Question", "#e1\">E-1</a>", "<td>less than a minute</td>");
        assertThat(call(lead, "GET", "/sla", "").body())
                .contains("\"questions\":[{\"label\":\"E-1\",\"firstAnswer\":\"PT", "S\",\"answered\":true");
        assertThat(call(lead, "GET", "/sla/questions.csv", "").body())
                .contains("question,asked,answered", ",yes,0,yes,0,no,no");
    }

    @Test
    void the_api_tells_the_same_under_the_same_rules() {
        Account lead = People.staff(accounts, Role.LEAD);
        Account vendor = vendorsPerson();
        String ask = "{\"tier\":\"TYPICAL\",\"items\":10,\"about\":\"Night\",\"dataDue\":\"" + hoursAgo(3) + "\"}";

        assertThat(call(vendor, "POST", "/work-requests", ask).statusCode()).isEqualTo(404);
        assertThat(call(lead, "POST", "/work-requests", ask).statusCode()).isEqualTo(201);
        assertThat(call(lead, "POST", "/work-requests/1/data", "{\"dataAt\":\"" + hoursAgo(1) + "\"}")
                        .statusCode())
                .isEqualTo(200);
        String told = call(vendor, "GET", "/sla", "").body();
        assertThat(told)
                .contains("\"label\":\"W-1\"", "\"state\":\"RUNS\"", "\"buyerLate\":\"PT2H\"")
                .contains("\"score\":null");
        assertThat(call(vendor, "GET", "/sla.csv", "").body()).contains("W-1,TYPICAL");
        assertThat(call(vendor, "POST", "/work-requests/1/finish", "{\"batch\":\"987654321\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(call(vendor, "POST", "/work-requests/1/finish", "{}").statusCode())
                .isEqualTo(422);
        assertThat(call(People.vendor(accounts), "GET", "/sla", "").statusCode())
                .isEqualTo(404);
    }

    /** In the pilot's zone, as a browser sends it. */
    private String hoursAgo(int hours) {
        return LocalDateTime.ofInstant(clock.instant().minus(Duration.ofHours(hours)), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private String page(Visitor visitor) {
        return visitor.get("/pilots/" + pilot + "/sla").body();
    }

    private HttpResponse<String> post(Visitor visitor, String path, String... fields) {
        String form = IntStream.range(0, fields.length / 2)
                .mapToObj(index ->
                        fields[2 * index] + "=" + URLEncoder.encode(fields[2 * index + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String csrf = visitor.csrfOn("/access");
        return visitor.post(
                "/pilots/" + pilot + "/sla" + path, form + "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8));
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
