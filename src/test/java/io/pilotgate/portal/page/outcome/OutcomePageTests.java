package io.pilotgate.portal.page.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.commercial.Orders;
import io.pilotgate.commercial.RampPlans;
import io.pilotgate.decision.Exits;
import io.pilotgate.decision.NextCyclePlan;
import io.pilotgate.decision.NextCycles;
import io.pilotgate.decision.Outcome;
import io.pilotgate.evaluation.RecordedFlag;
import io.pilotgate.evaluation.RecordedFlagKind;
import io.pilotgate.evaluation.RecordedFlags;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class OutcomePageTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Pilots pilots;

    @Autowired
    Orders orders;

    @Autowired
    RampPlans ramps;

    @Autowired
    NextCycles cycles;

    @Autowired
    Exits exits;

    @Autowired
    Stops stops;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    RecordedFlags flags;

    @Autowired
    Clock clock;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
    }

    @Test
    void a_lead_orders_within_the_pilots_volume() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        signIn(People.staff(accounts, Role.LEAD));
        assertThat(visitor.get("/pilots/" + pilot).body())
                .contains("/pilots/" + pilot + "/outcome")
                .contains("0 of 20,000 items ordered, not decided yet");

        HttpResponse<String> refused = order(pilot, "20001", "Everything and one more");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("id=\"order-items-error\"")
                .contains("value=\"20001\"")
                .contains("Everything and one more");
        assertThat(order(pilot, "many", "Why").statusCode()).isEqualTo(422);
        assertThat(order(pilot, "5000", "First lot").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/pilots/" + pilot + "/outcome").body())
                .contains("5,000 of 20,000 items of the pilot's volume are ordered")
                .contains("First lot");
        assertThat(visitor.get("/pilots/" + pilot + "/orders").statusCode()).isEqualTo(302);
    }

    @Test
    void a_flag_is_said_before_the_decision_with_what_it_holds() {
        PilotId pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
        flags.record(
                pilots.find(pilot).vendor(),
                new RecordedFlag(
                        RecordedFlagKind.MULTI_YEAR_PRESSURE,
                        "Three years or no price.",
                        "Letter of today",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        TrialPilots.LEAD));
        signIn(People.staff(accounts, Role.LEAD));

        assertThat(visitor.get("/pilots/" + pilot).body())
                .contains("RF6")
                .contains("While it stands the pilot is not scaled up.")
                .contains("Trace of the vendor");
    }

    @Test
    void other_roles_read_and_do_not_order() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        signIn(People.staff(accounts, Role.FINANCE));

        assertThat(visitor.get("/pilots/" + pilot + "/outcome").body()).doesNotContain("Order items");
        String form = "items=5&reason=Lot&_csrf=" + visitor.csrfOn("/pilots");
        assertThat(visitor.post("/pilots/" + pilot + "/orders", form).statusCode())
                .isEqualTo(403);
        assertThat(orders.of(pilot)).isEmpty();
    }

    @Test
    void the_ramp_is_a_table_of_weeks() {
        PilotId pilot = outcomes.decided(Outcome.SCALE_UP, TrialPilots.QUICK);
        ramps.make(pilot, today(), 60, 900, TrialPilots.LEAD);
        signIn(People.staff(accounts, Role.QA));

        assertThat(visitor.get("/pilots/" + pilot + "/outcome").body())
                .contains("Ramp to production", "no data: nothing was delivered", "900")
                .as("somebody without an account goes by the sign-in name")
                .containsPattern("As the figures say\\. \\(proposed by (Trial Lead \\()?" + TrialPilots.LEAD
                        + "\\)?, confirmed by .*" + TrialOutcomes.SECOND_LEAD);
        assertThat(visitor.getJson("/api/v1/pilots/" + pilot + "/ramp-plan").statusCode())
                .as("the API takes no session")
                .isEqualTo(401);
        Account lead = People.staff(accounts, Role.LEAD);
        assertThat(Visitor.at(port)
                        .send(
                                "/api/v1/pilots/" + pilot + "/ramp-plan",
                                Visitor.basic(lead.id().value(), People.PASSWORD))
                        .body())
                .contains("\"dailyTarget\":900", "\"week\":9");
    }

    @Test
    void the_chain_leads_from_cycle_to_cycle_for_both_sides() {
        PilotId first = outcomes.decided(Outcome.ADJUST, TrialPilots.QUICK);
        PilotId second = cycles.launch(first, new NextCyclePlan("Night scenes.", today(), 30, 100), TrialPilots.LEAD)
                .id();
        signIn(personOf(pilots.find(first).vendor()));

        assertThat(visitor.get("/pilots/" + first + "/outcome").body())
                .contains("/pilots/" + second)
                .contains("Night scenes.")
                .doesNotContain("As the figures say.");
        assertThat(visitor.get("/pilots/" + second + "/outcome").body()).contains("/pilots/" + first);
    }

    @Test
    void after_its_exit_a_pilot_is_not_there_for_its_vendor() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        Account person = personOf(pilots.find(pilot).vendor());
        String token = tokens.issue(person.id(), "uploads");
        signIn(person);
        assertThat(visitor.get("/pilots/" + pilot).statusCode()).isEqualTo(200);
        stops.propose(pilot, "The vendor was sold.", TrialPilots.LEAD);
        stops.confirm(pilot, TrialOutcomes.SECOND_LEAD);
        exits.revokeAccess(pilot);

        for (String page : List.of("", "/outcome", "/documents/1")) {
            assertThat(visitor.get("/pilots/" + pilot + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(visitor.get("/pilots").body()).doesNotContain(pilot.value());
        assertThat(Visitor.at(port)
                        .send(
                                "/api/v1/pilots/" + pilot,
                                Visitor.basic(person.id().value(), People.PASSWORD))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.at(port)
                        .send("/api/v1/pilots", Visitor.bearer(token))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_exit_says_what_is_missing() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        stops.propose(pilot, "The vendor was sold.", TrialPilots.LEAD);
        stops.confirm(pilot, TrialOutcomes.SECOND_LEAD);
        signIn(People.staff(accounts, Role.LEAD));

        assertThat(visitor.get("/pilots/" + pilot + "/outcome").body())
                .contains(
                        "Stopped early",
                        "Open: 3 parts missing",
                        "Destruction certificate",
                        "Nobody has done this yet.")
                .doesNotContain("Order items");
        assertThat(visitor.get("/pilots/" + pilot).body()).contains("exit open: 3 parts missing");
    }

    private HttpResponse<String> order(PilotId pilot, String items, String reason) {
        String csrf = visitor.csrfOn("/pilots/" + pilot + "/outcome");
        return visitor.post(
                "/pilots/" + pilot + "/orders",
                "items=" + items + "&reason=" + reason.replace(' ', '+') + "&_csrf=" + csrf);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Account personOf(VendorId vendor) {
        return accounts.create(new NewAccount(
                People.name("v"), "Vendor Person", "vendor@example.org", Set.of(Role.VENDOR), vendor, People.PASSWORD));
    }

    private void signIn(Account account) {
        visitor.signIn(account.id().value(), People.PASSWORD);
    }
}
