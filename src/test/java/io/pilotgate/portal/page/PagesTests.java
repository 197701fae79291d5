package io.pilotgate.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.process.TaskInbox;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PilotgateTest
class PagesTests {

    private static final Instant WHILE_PAPERS_STAND = Instant.parse("2026-11-26T12:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialEvaluations evaluations;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TrialPilots trials;

    @Autowired
    SettableClock clock;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = Visitor.at(port);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEAD", "QA", "SECURITY", "FINANCE", "ADMINISTRATOR"})
    void every_page_opens_for_the_buyers_people_or_says_that_it_is_for_another_role(Role role) {
        PilotId pilot = trials.launched(TrialPilots.STRICT);
        String task = inbox.openOf(pilot).get(0).id();
        signIn(People.staff(accounts, role));

        for (String page : List.of(
                "/pilots",
                "/pilots/" + pilot,
                "/pilots/" + pilot + "/onboarding",
                "/pilots/" + pilot + "/audit-trail",
                "/pilots/" + pilot + "/audit-trail/export",
                "/pilots/" + pilot + "/tasks/" + task,
                "/vendors",
                "/vendors/" + pilots.find(pilot).vendor(),
                "/outbox")) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
        }
        for (String page : List.of("/pilots/new", "/vendors/new", "/accounts", "/audit-trail")) {
            assertThat(visitor.get(page).statusCode()).as(page).isIn(200, 403);
        }
        for (String page : List.of("/pilots/nothing", "/vendors/nothing", "/outbox/nothing", "/nothing")) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void a_vendors_person_sees_its_own_pilot_without_the_buyers_side_of_it() {
        PilotId pilot = trials.launched(TrialPilots.STRICT);
        signIn(personOf(pilots.find(pilot).vendor()));

        HttpResponse<String> page = visitor.get("/pilots/" + pilot);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Label batches", "Nothing can be handed in yet: this pilot is in its onboarding.")
                .doesNotContain("Timeline", "Ground truth", "Open tasks", "Waive", "Blind result");
    }

    @Test
    void to_another_vendors_person_nothing_of_a_pilot_exists() {
        PilotId pilot = trials.launched(TrialPilots.STRICT);
        String task = inbox.openOf(pilot).get(0).id();
        signIn(People.vendor(accounts));

        for (String page : List.of(
                "/pilots/" + pilot,
                "/pilots/" + pilot + "/tasks/" + task,
                "/pilots/" + pilot + "/documents/1",
                "/pilots/" + pilot + "/onboarding",
                "/pilots/" + pilot + "/audit-trail",
                "/pilots/" + pilot + "/audit-trail/export",
                "/pilots/" + pilot + "/audit-trail/checkpoints/1",
                "/audit-trail",
                "/audit-trail/export",
                "/audit-trail/checkpoints",
                "/pilots/new",
                "/vendors",
                "/outbox",
                "/accounts")) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(visitor.get("/pilots").body()).doesNotContain(pilot.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "vendorId",
                "workflow",
                "volume",
                "securityPosture",
                "modalities",
                "taskType",
                "industry",
                "frameworks",
                "target",
                "floor",
                "kickOff",
                "pilotVolume",
                "escalationContact.name",
                "escalationContact.email"
            })
    void a_launch_without_it_is_refused_beside_the_field_and_keeps_the_rest(String missing) {
        PilotId known = trials.launched(TrialPilots.STRICT);
        signIn(People.staff(accounts, Role.LEAD));
        Map<String, String> entered = launch(pilots.find(known).vendor());
        entered.remove(missing);

        HttpResponse<String> answer = send(entered);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"launch-" + missing + "-error\"")
                .contains("What becomes of the data");
    }

    @Test
    void a_complete_launch_opens_the_pilots_page() {
        PilotId known = trials.launched(TrialPilots.STRICT);
        signIn(People.staff(accounts, Role.LEAD));

        HttpResponse<String> answer = send(launch(pilots.find(known).vendor()));

        assertThat(answer.statusCode()).isEqualTo(302);
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(page).contains("/pilots/pilot-");
        assertThat(visitor.get(page.substring(page.indexOf("/pilots/"))).body())
                .as("the cost of an early exit has the digits of its currency, not those of the database")
                .containsPattern("of notice, [0-9,]+\\.[0-9]{2} [A-Z]{3}; data: ");
    }

    /** Shortlisted for text and named entities, with at least 50 legal items. */
    @Test
    void a_launch_is_held_to_the_work_that_was_weighed() {
        clock.moveTo(WHILE_PAPERS_STAND);
        var evaluation = evaluations.agreedFor(Map.of(
                "WORK.modalities", "Text",
                "WORK.taskType", "Named entity recognition",
                "WORK.strata", "legal: 50"));
        signIn(People.staff(accounts, Role.LEAD));
        Map<String, String> entered = launch(evaluation.vendor());
        entered.put("evaluationId", evaluation.id().value());
        entered.put("modalities", "AUDIO");
        entered.put("leastCounts", "legal: 49");

        assertThat(send(entered).body())
                .contains("The vendor was weighed for Text.")
                .contains("The vendor was weighed for Named entity recognition.")
                .contains("'legal' takes at least 50 items, and 49 are planned.");
        entered.putAll(Map.of("modalities", "TEXT", "taskType", "NER", "leastCounts", "medical: 5"));
        entered.put("productionMix", "medical: 50%\nother: 50%");
        assertThat(send(entered).body()).contains("'legal' has a least count and no share of the production");
        entered.remove("productionMix");
        HttpResponse<String> launched = send(entered);

        assertThat(launched.statusCode()).as(launched.body()).isEqualTo(302);
        PilotId pilot = new PilotId(
                launched.headers().firstValue("Location").orElseThrow().replaceAll(".*/pilots/", ""));
        assertThat(pilots.leastCounts(pilot).inWords()).isEqualTo("legal: 50, medical: 5");
    }

    private HttpResponse<String> send(Map<String, String> entered) {
        String csrf = visitor.csrfOn("/pilots/new");
        String form = entered.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visitor.post("/pilots/new", form + "&_csrf=" + csrf);
    }

    private Map<String, String> launch(VendorId vendor) {
        Map<String, String> entered = new LinkedHashMap<>();
        entered.put("name", "Tickets");
        entered.put("vendorId", vendor.value());
        entered.put("workflow", "Two annotators and a lead");
        entered.put("volume", "10 000 items");
        entered.put("securityPosture", "No personal data");
        entered.put("modalities", "TEXT");
        entered.put("taskType", "TEXT_CLASS");
        entered.put("industry", "GENERAL");
        entered.put("frameworks", "ISO_27001");
        entered.put("target", "98%");
        entered.put("floor", "95%");
        entered.put("producerRisk", "5%");
        entered.put("consumerRisk", "10%");
        entered.put("threshold", "97%");
        entered.put("consequence", "REWORK");
        entered.put("unitPrice.amount", "0.12");
        entered.put("unitPrice.currency", "USD");
        entered.put("sla.typicalHours", "24");
        entered.put("sla.peakHours", "48");
        entered.put("sla.rushHours", "8");
        entered.put("pause.agreed", "true");
        entered.put("pause.maximumDays", "30");
        entered.put("exit.noticeDays", "14");
        entered.put("exit.earlyExitCost.amount", "0");
        entered.put("exit.dataHandling", "What becomes of the data is agreed");
        entered.put(
                "kickOff", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
        entered.put("lengthDays", "60");
        entered.put("zone", "America/New_York");
        entered.put("cutOff", "17:00");
        entered.put("pilotVolume", "20000");
        entered.put("escalationContact.name", "Priya Raman");
        entered.put("escalationContact.email", "priya@buyer.example");
        return entered;
    }

    private void signIn(Account account) {
        visitor.signIn(account.id().value(), People.PASSWORD);
    }

    private Account personOf(VendorId vendor) {
        return accounts.create(new NewAccount(
                People.name("v"), "Vendor Person", "vendor@example.org", Set.of(Role.VENDOR), vendor, People.PASSWORD));
    }
}
