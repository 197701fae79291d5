package io.pilotgate.portal.page.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.LateReports;
import io.pilotgate.delivery.ReportDayState;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pilot's page for the vendor's people, in the second week of a delivery that began on Monday, 12 January. */
@PilotgateTest
class VendorPilotPageTests {

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
    LateReports late;

    @Autowired
    Escalations escalations;

    @Autowired
    Vendors register;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @SuppressWarnings("NullAway.Init")
    private Account vendor;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void aPilotOfAVendor() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();
        vendor = accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                pilots.find(pilot).vendor(),
                People.PASSWORD));
        visitor = Visitor.at(port);
        visitor.signIn(vendor.id().value(), People.PASSWORD);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void each_report_day_says_how_it_stands() {
        aSecondWeek();

        assertThat(reports.states(pilot))
                .containsEntry(MONDAY, ReportDayState.IN_TIME)
                .containsEntry(MONDAY.plusDays(1), ReportDayState.LATE)
                .containsEntry(MONDAY.plusDays(2), ReportDayState.MISSING)
                .containsEntry(MONDAY.plusDays(4), ReportDayState.WAITING)
                .containsEntry(MONDAY.plusDays(8), ReportDayState.AHEAD)
                .hasSize(10);
        assertThat(page())
                .contains(">12<small>in time<", ">13<small>late<", ">14<small>missing<", ">16<small>waiting<")
                .contains(">17<small>off<", "aria-current=\"date\">19<small>review<", ">20<small>report<")
                .contains(">26<small>gate 3<", "2 of 10 daily reports are in, 2 missing, 1 waiting for approval.");
    }

    @Test
    void a_day_that_is_something_else_too_says_both() {
        aSecondWeek();
        clock.moveTo(Instant.parse("2026-01-19T17:30:00Z"));

        assertThat(page()).contains(">19<small>review</small><small>missing<");
    }

    @Test
    void what_lies_ahead_is_said_in_both_zones_and_in_hours() {
        aSecondWeek();
        assertThat(page())
                .contains("due in 6 h 20 min\nMon 19 Jan 2026, 17:00 (Europe/Berlin)")
                .doesNotContain("for you");

        register.setZone(pilots.find(pilot).vendor(), ZoneId.of("Asia/Manila"), vendor.id());

        assertThat(page()).contains("17:00 (Europe/Berlin), for you Tue 20 Jan 2026, 00:00 (Asia/Manila)");
    }

    @Test
    void own_figures_are_counted_from_the_reports_in_force() {
        aSecondWeek();

        assertThat(page())
                .contains("Items that you reported", ">2,400<", "24\u00A0of\u00A02400", "2 of 10 days")
                .contains("Your own accuracy", ">97.88 %<", "30\u00A0of\u00A01200");
    }

    @Test
    void before_the_first_report_there_is_no_figure_and_nothing_is_missing() {
        clock.moveTo(Instant.parse("2026-01-14T09:00:00Z"));

        assertThat(page())
                .contains("No data", "No closed week has been audited.", "No question waits.", ">12<small>report<")
                .contains("Next gate: Onboarding gate", "overdue by 6 days 17 h")
                .doesNotContain("missing", "100.00 %", ">0.00 %<");
    }

    @Test
    void audited_accuracy_is_shown_in_whole_per_cent_and_no_count_of_it() {
        aSecondWeek();
        jdbc.sql("insert into weekly_audit (pilot_id, period, first_week, last_week, graded, correct, tied, threshold,"
                        + " weeks_planned, alpha, breached, audited_at)"
                        + " values (?, 1, ?, ?, 83, 79, 0, 0.95, 2, 0.05, false, ?)")
                .params(pilot.value(), MONDAY, MONDAY, clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        String panel = page().split("<h3>Audited accuracy</h3>")[1].split("</article>")[0];
        assertThat(panel)
                .contains("Mon 12 Jan 2026 to Sun 18 Jan 2026", ">95 %<")
                .doesNotContain("95.")
                .doesNotContainPattern("\\b(83|79)\\b");
    }

    @Test
    void a_question_that_waits_leads_to_its_page() {
        aSecondWeek();
        escalations.raise(pilot, EscalationKind.values()[0], Urgency.RUSH, "item-17", "Is it negative?", vendor.id());

        assertThat(page()).contains("/pilots/" + pilot + "/escalations#e1", "the buyer's lead answers");
    }

    @Test
    void while_it_is_paused_the_calendar_is_as_if_it_went_on_today() {
        aSecondWeek();
        pauses.pause(pilot, "The tool is moved.", TrialPilots.LEAD);
        clock.moveTo(Instant.parse("2026-01-21T09:40:00Z"));

        assertThat(page())
                .contains(
                        "Paused since Mon 19 Jan 2026", ">14<small>missing<", ">19<small>paused<", ">20<small>paused<")
                .contains(">28<small>gate 3<");
    }

    @Test
    void nothing_of_the_buyers_side_is_on_it() {
        aSecondWeek();

        assertThat(page())
                .doesNotContain("Timeline", "Ground truth", "Open tasks", "Waive", "Blind result", "trialblind");
    }

    private void aSecondWeek() {
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(Instant.parse("2026-01-12T11:00:00Z"));
        reports.submit(pilot, TrialReports.full(MONDAY), vendor.id());
        clock.moveTo(Instant.parse("2026-01-14T11:00:00Z"));
        reports.submit(pilot, TrialReports.of(MONDAY.plusDays(1), "0.97"), vendor.id());
        late.approve(pilot, MONDAY.plusDays(1), 1, "", TrialPilots.LEAD);
        clock.moveTo(Instant.parse("2026-01-19T09:40:00Z"));
        reports.submit(pilot, TrialReports.full(MONDAY.plusDays(4)), vendor.id());
    }

    private String page() {
        var page = visitor.get("/pilots/" + pilot);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
