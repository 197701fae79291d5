package io.pilotgate.portal.page.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.Calibrations;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page of a vendor's people, on Tuesday, 13 January at 09:40 UTC: the second day of a delivery in Berlin. */
@PilotgateTest
class TodayPageTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    Pauses pauses;

    @Autowired
    DailyReports reports;

    @Autowired
    MidPilotReviews reviews;

    @Autowired
    Escalations escalations;

    @Autowired
    Sops sops;

    @Autowired
    Vendors register;

    @Autowired
    GroundTruth truth;

    @Autowired
    Calibrations calibrations;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialPapers papers;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    private VendorId company = new VendorId("none");
    private PilotId pilot = new PilotId("none");

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aPilotThatDelivers() {
        clock.moveTo(Launches.MORNING);
        company = vendors.certified();
        pilot = launched();
        trials.moveTo(pilot, Phase.DELIVERY);
        at("2026-01-13T09:40:00Z");
        vendor = accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                company,
                People.PASSWORD));
        visitor = Visitor.at(port);
        visitor.signIn(vendor.id().value(), People.PASSWORD);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void is_where_a_vendors_people_begin_and_the_buyers_do_not() {
        assertThat(location(visitor.get("/"))).endsWith("/today");

        visitor = Visitor.at(port);
        visitor.signIn(People.staff(accounts, Role.LEAD).id().value(), People.PASSWORD);
        assertThat(location(visitor.get("/"))).endsWith("/pilots");
        assertThat(location(visitor.get("/today"))).endsWith("/pilots");
    }

    @Test
    void the_report_of_today_is_due_in_hours_and_minutes_and_in_both_zones() {
        register.setZone(company, ZoneId.of("Asia/Manila"), vendor.id());

        assertThat(page())
                .contains("Daily report of Tue 13 Jan 2026, day 9", ">due in 6 h 20 min<")
                .contains("Tue 13 Jan 2026, 17:00 (Europe/Berlin), for you Wed 14 Jan 2026, 00:00 (Asia/Manila)")
                .contains("selected>Tue 13 Jan 2026 (day 9), open<")
                .doesNotContain("Say where your people work");
    }

    @Test
    void a_missing_report_is_overdue_in_words_and_comes_first() {
        String due = due();

        assertThat(due).containsSubsequence("Missing: the daily report of Mon 12 Jan 2026", "overdue by 17 h 40 min");
        assertThat(due.indexOf("overdue")).isLessThan(due.indexOf("due in 6 h"));
        at("2026-01-15T09:40:00Z");
        assertThat(due())
                .contains("Missing: 3 daily reports", "Mon 12 Jan 2026; Tue 13 Jan 2026; Wed 14 Jan 2026")
                .contains("overdue by 2 days 17 h");
    }

    @Test
    void what_is_done_is_not_due_and_what_the_buyer_owes_is_told_apart() {
        reports.submit(pilot, TrialReports.full(MONDAY.plusDays(1)), vendor.id());
        reports.submit(pilot, TrialReports.full(MONDAY), vendor.id());
        escalations.raise(pilot, EscalationKind.values()[0], Urgency.RUSH, "", "Is it negative?", vendor.id());

        assertThat(due()).contains("Nothing is due now.");
        assertThat(page())
                .contains("the lead decides whether your late report of Mon 12 Jan 2026 counts.")
                .contains("the lead answers your question E-1.")
                .contains("Next report due in 30 h 20 min: Wed 14 Jan 2026, 17:00 (Europe/Berlin)");
    }

    @Test
    void each_kind_of_thing_that_is_due_is_listed() {
        at("2026-01-19T09:40:00Z");
        reports.submit(pilot, TrialReports.of(MONDAY.plusDays(7), "0.90"), vendor.id());
        var asked =
                escalations.raise(pilot, EscalationKind.values()[0], Urgency.RUSH, "", "Is it negative?", vendor.id());
        escalations.answer(pilot, asked.number(), "It is not.", "", TrialPilots.LEAD);
        papers.upload(pilot, DocumentKind.SOP, TrialPilots.LEAD);
        sops.publish(pilot, "1.1", "Sarcasm is settled.", TrialPilots.LEAD);
        sops.signForBuyer(pilot, TrialPilots.QA);

        assertThat(due())
                .contains("Your side of the mid-pilot review", "Sign SOP version 1.1", "Sarcasm is settled.")
                .contains("Explain your accuracy of Mon 19 Jan 2026", "90 %")
                .contains("Accept the answer to E-1, or ask again", "Is it negative?");
        sops.signForVendor(pilot, "1.1", vendor.id());
        escalations.accept(pilot, asked.number(), vendor.id());
        reviews.enterForVendor(pilot, "Calls", "Examples", vendor.id());
        assertThat(due()).doesNotContain("mid-pilot review", "Sign SOP", "Accept the answer");
    }

    @Test
    void a_calibration_batch_is_due_at_its_gate() {
        PilotId second = launched();
        trials.moveTo(second, Phase.CALIBRATION);

        assertThat(due())
                .contains("Calibration batch of 50 to 100 items", "/today?pilot=" + second + "#labels")
                .contains("It is graded and reviewed before the gate.");
        truth.seal(
                second, TruthPurpose.CALIBRATION, TrialLabels.truth("c", 60), LabelColumns.guessed(), TrialPilots.QA);
        calibrations.prepare(second, "The sixty signs of the shared folder.", TrialPilots.QA);
        assertThat(due()).contains("The sixty signs of the shared folder.");
        assertThat(visitor.get("/today?pilot=" + second).body())
                .contains("Reports are taken from the delivery on.", "selected>Calibration: 50 to 100 items<");
    }

    @Test
    void several_pilots_are_named_and_the_forms_are_about_one_of_them() {
        PilotId second = launched();
        trials.moveTo(second, Phase.DELIVERY);

        assertThat(page()).contains("Your pilots", "Hand in for it", "Forms below");
        String chosen = visitor.get("/today?pilot=" + second).body();
        assertThat(chosen)
                .contains("/today/" + second + "/report", "/pilots/" + second + "/uploads/labels")
                .doesNotContain("/today/" + pilot + "/report");
    }

    @Test
    void no_forms_are_promised_where_nothing_can_be_handed_in() {
        PilotId second = launched();

        String chosen = visitor.get("/today?pilot=" + second).body();

        assertThat(chosen)
                .contains("Nothing can be handed in yet: this pilot is in its onboarding.", "Hand in for it")
                .doesNotContain("Forms below");
    }

    @Test
    void while_a_pilot_is_paused_no_report_is_due() {
        pauses.pause(pilot, "The tool is moved.", TrialPilots.LEAD);
        at("2026-01-14T09:40:00Z");

        assertThat(due()).contains("Nothing is due now.");
        assertThat(page()).contains("Paused: nothing is due until it goes on.");
    }

    @Test
    void who_has_no_pilot_reads_that() {
        visitor = Visitor.at(port);
        Account newcomer = accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                vendors.certified(),
                People.PASSWORD));
        visitor.signIn(newcomer.id().value(), People.PASSWORD);

        assertThat(page())
                .contains("Nothing is due now.", "You have no pilot yet.", "Say where your people work")
                .doesNotContain("Send the report", pilot.value());
    }

    @Test
    void a_refused_report_says_so_beside_its_field_and_keeps_what_was_typed() {
        HttpResponse<String> refused = report(pilot, Map.of("itemsDelivered", "10", "exceptions", "11"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"report-annotatorsAtWork-error\"", "value=\"11\"", "Error: Today", "Due</h2>");
        assertThat(location(visitor.get("/today/" + pilot + "/report"))).endsWith("/today?pilot=" + pilot);
        assertThat(reports.versions(pilot)).isEmpty();
    }

    @Test
    void a_report_is_taken_in_and_not_due_any_more() {
        HttpResponse<String> taken = report(
                pilot,
                Map.of("itemsDelivered", "10", "exceptions", "0", "annotatorsAtWork", "2", "claimedAccuracy", "98%"));

        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(visitor.get(location(taken).replaceFirst("^http://[^/]+", ""))
                        .body())
                .contains("is received in time. It is version 1", "Receipt", "day 9 of 30", "Rows accepted", "SHA-256")
                .contains("Tue 13 Jan 2026, 10:40:00 (Europe/Berlin)", "It is in force for its day.");
        assertThat(reports.of(pilot)).containsKey(MONDAY.plusDays(1));
        assertThat(due()).doesNotContain("Daily report of Tue 13");
    }

    @Test
    void nobody_reports_for_another_vendor() {
        visitor = Visitor.at(port);
        visitor.signIn(People.vendor(accounts, vendors.certified()).id().value(), People.PASSWORD);

        assertThat(report(pilot, Map.of("itemsDelivered", "10")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/today?pilot=" + pilot).body()).doesNotContain(pilot.value());
    }

    private PilotId launched() {
        return pilots.launch(Launches.with(company).plan(), TrialPilots.LEAD).id();
    }

    /** What is due, without the rest of the page. */
    private String due() {
        return page().split("<h2 id=\"due\">")[1].split("<h2 id=\"pilots\">")[0];
    }

    private String page() {
        HttpResponse<String> page = visitor.get("/today");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> report(PilotId about, Map<String, String> typed) {
        Map<String, String> entered = new TreeMap<>(typed);
        entered.put("day", "2026-01-13");
        entered.put("_csrf", visitor.csrfOn("/today"));
        String form = entered.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return visitor.post("/today/" + about + "/report", form);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
    }
}
