package io.pilotgate.portal.page.plan;

import static io.pilotgate.testing.Visitor.basic;
import static io.pilotgate.testing.Visitor.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class PlanPageTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

    private Visitor visitor;
    private PilotId pilot;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
        pilot = trials.in(Phase.CALIBRATION, TrialPilots.STRICT);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_pause_is_told_on_every_page_of_the_pilot_until_it_is_resumed() {
        signIn(People.staff(accounts, Role.LEAD));
        String task = inbox.openOf(pilot).get(0).id();

        HttpResponse<String> paused = send("/plan/pause", "reason=The+tool+is+being+moved.");

        assertThat(paused.statusCode()).isEqualTo(302);
        assertThat(pilots.find(pilot).schedule().pausedSince()).isPresent();
        for (String page : new String[] {"", "/plan", "/tasks/" + task}) {
            assertThat(visitor.get(path(page)).body()).as(page).contains("Paused since", "The tool is being moved.");
        }
        assertThat(visitor.get("/pilots").body()).doesNotContain("The tool is being moved.");

        clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
        assertThat(visitor.get(path("/plan")).body()).contains("3 days of pause are used of the 30", "27 left");
        assertThat(send("/plan/resume", "").statusCode()).isEqualTo(302);
        assertThat(visitor.get(path("/plan")).body())
                .doesNotContain("Paused since")
                .contains("paused</small>");
    }

    @Test
    void a_refusal_stands_in_the_form_and_what_was_typed_is_kept() {
        signIn(People.staff(accounts, Role.LEAD));
        assertThat(send("/plan/pause", "reason=").body()).contains("id=\"pause-reason-error\"");

        PilotId unsigned = trials.launched(TrialPilots.STRICT);
        HttpResponse<String> noMsa = visitor.post(
                "/pilots/" + unsigned + "/plan/pause",
                "reason=Tool+move&_csrf=" + visitor.csrfOn("/pilots/" + unsigned + "/plan"));

        assertThat(noMsa.statusCode()).isEqualTo(409);
        assertThat(noMsa.body())
                .contains(
                        "id=\"pause-pause-error\"",
                        "href=\"#pause-pause\"",
                        ">Tool move</textarea>",
                        "The MSA with its pause clause");
        assertThat(visitor.get("/pilots/" + unsigned + "/plan/pause").statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_stop_takes_two_people() {
        Account proposer = People.staff(accounts, Role.LEAD);
        signIn(proposer);
        assertThat(send("/plan/stop", "reason=The+data+may+not+be+shared.").statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(path("/plan")).body())
                .contains("You proposed it", "a second person has to confirm it")
                .doesNotContain("Confirm: stop the pilot for good");

        assertThat(send("/plan/stop/confirm", "").statusCode()).isEqualTo(403);
        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.CALIBRATION);

        visitor = Visitor.at(port);
        signIn(People.staff(accounts, Role.LEAD));
        assertThat(visitor.get(path("/plan")).body()).contains("Confirm: stop the pilot for good");
        assertThat(send("/plan/stop/confirm", "").statusCode()).isEqualTo(302);
        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.DECIDED);
        assertThat(visitor.get(path("/plan")).body())
                .contains("The data may not be shared.", "Confirmed by")
                .doesNotContain("Pause the pilot</button>", "Propose to stop");
    }

    @Test
    void only_a_lead_changes_the_plan_and_the_vendor_sees_dates_alone() {
        stops.propose(pilot, "Kept between our own people.", TrialPilots.LEAD);
        signIn(People.staff(accounts, Role.QA));
        assertThat(visitor.get(path("/plan")).body()).doesNotContain("Pause the pilot</button>", "Withdraw the");
        assertThat(send("/plan/pause", "reason=Why").statusCode()).isEqualTo(403);

        visitor = Visitor.at(port);
        signIn(vendorsPerson());
        assertThat(visitor.get(path("/plan")).body())
                .contains("Mid-pilot review", "Decision", "of pause are used")
                .doesNotContain("Kept between our own people.", "Pause the pilot</button>", "Stop before the end");
        assertThat(visitor.get(path("")).body()).contains("/plan\">Plan</a>").doesNotContain("second person");
        assertThat(send("/plan/pause", "reason=Why").statusCode()).isEqualTo(404);

        visitor = Visitor.at(port);
        signIn(People.vendor(accounts));
        assertThat(visitor.get(path("/plan")).statusCode()).isEqualTo(404);
    }

    @Test
    void programs_pause_resume_and_stop_by_the_same_rules() {
        Account first = People.staff(accounts, Role.LEAD);
        Account second = People.staff(accounts, Role.LEAD);

        assertThat(call(first, "/resume", "{}").statusCode()).isEqualTo(409);
        assertThat(call(first, "/pause", "{}").body()).contains("\"place\":\"reason\"");
        assertThat(call(first, "/pause", "{\"reason\":\"Tool move\"}").body()).contains("\"pausedSince\":\"");
        assertThat(call(first, "/resume", "{}").body()).contains("\"pausedSince\":null", "Tool move");
        assertThat(call(first, "/stop", "{\"reason\":\"No data\"}").body()).contains("\"standing\":\"proposed\"");
        assertThat(call(first, "/stop/confirm", "{}").statusCode()).isEqualTo(403);
        assertThat(call(second, "/stop/withdraw", "{}").body()).contains("\"standing\":\"withdrawn\"");
        assertThat(call(first, "/stop", "{\"reason\":\"Truly\"}").statusCode()).isEqualTo(200);
        assertThat(call(second, "/stop/confirm", "{}").body())
                .contains("\"standing\":\"confirmed\"", "\"phase\":\"DECIDED\"");
        Account vendor = vendorsPerson();
        assertThat(call(vendor, "/pause", "{\"reason\":\"Why\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void the_schedule_is_for_both_sides_and_stops_for_staff_alone() {
        stops.propose(pilot, "Kept between our own people.", TrialPilots.LEAD);
        Account vendor = vendorsPerson();

        HttpResponse<String> seen = visitor.send(
                "/api/v1/pilots/" + pilot + "/schedule", basic(vendor.id().value(), People.PASSWORD));

        assertThat(seen.body())
                .contains("\"allowed\":30,\"used\":0,\"left\":30", "\"gate\":\"DELIVERY\"", "\"stops\":null")
                .doesNotContain("Kept between");
    }

    private HttpResponse<String> call(Account person, String deed, String body) {
        return visitor.send(
                "/api/v1/pilots/" + pilot + deed, basic(person.id().value(), People.PASSWORD), json("POST", body));
    }

    private HttpResponse<String> send(String deed, String form) {
        return visitor.post(path(deed), form + "&_csrf=" + visitor.csrfOn(path("/plan")));
    }

    private String path(String page) {
        return "/pilots/" + pilot + page;
    }

    private void signIn(Account person) {
        visitor.signIn(person.id().value(), People.PASSWORD);
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
