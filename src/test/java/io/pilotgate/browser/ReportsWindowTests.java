package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.AgreedAction;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.LateReports;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Windows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a pilot's reports in a browser: without JavaScript, on a phone and on a desk, by day and by night. */
@BrowserTest
class ReportsWindowTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");

    @Autowired
    Accounts accounts;

    @Autowired
    Pilots pilots;

    @Autowired
    DailyReports reports;

    @Autowired
    LateReports late;

    @Autowired
    MidPilotReviews reviews;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    private PilotId pilot;
    private Account vendor;

    @BeforeEach
    void aPilotInItsSecondWeek() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), TrialPilots.LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
        vendor = accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                pilots.find(pilot).vendor(),
                People.PASSWORD));
        at("2026-01-12T11:00:00Z");
        reports.submit(pilot, TrialReports.full(MONDAY), vendor.id());
        at("2026-01-13T11:00:00Z");
        reports.submit(pilot, TrialReports.of(MONDAY.plusDays(1), "0.94"), vendor.id());
        at("2026-01-14T11:00:00Z");
        reports.submit(pilot, TrialReports.of(MONDAY, "0.97"), vendor.id());
        late.reject(pilot, MONDAY, 2, "The figures of the first version were checked by both sides.", TrialPilots.LEAD);
        reports.submit(pilot, TrialReports.full(MONDAY.plusDays(2)), vendor.id());
        at("2026-01-19T14:00:00Z");
        reports.submit(pilot, TrialReports.full(MONDAY.plusDays(4)), vendor.id());
        reviews.enterForBuyer(
                pilot,
                "The daily call settles most questions within the hour.",
                "Sarcasm is labeled by feeling; the SOP has no example of it.",
                List.of(new AgreedAction("Add ten examples of sarcasm to the SOP", "Ines Vega", MONDAY.plusDays(9))),
                TrialPilots.LEAD);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void fits_every_screen_by_day_and_by_night(Windows windows) {
        EveryScreen screen = new EveryScreen(windows, page -> {});
        screen.show("reports-vendor", vendor, "/pilots/" + pilot + "/reports");
        screen.show("reports-lead", People.staff(accounts, Role.LEAD), "/pilots/" + pilot + "/reports");
        screen.isForEverybody();
    }

    @Test
    void a_day_is_reported_without_javascript(Windows windows) {
        Page page = windows.signIn(windows.open(options -> options.setJavaScriptEnabled(false)), vendor);
        page.navigate("/pilots/" + pilot);
        page.getByText("Reports and mid-pilot review").first().click();
        page.locator("#report-day").selectOption("2026-01-19");
        page.getByLabel("Items finished").fill("500");
        page.getByLabel("Annotators at work").fill("7");
        page.getByLabel("Your own accuracy").fill("98%");
        page.getByLabel("Exceptions").fill("501");
        page.getByText("Send the report").click();

        NextPage.isRefusal(page);
        assertThat(page.locator(".error").allTextContents())
                .singleElement()
                .asString()
                .contains("Exceptions are 0 up to the number of items delivered.");
        page.getByLabel("Exceptions").fill("5");
        page.getByText("Send the report").click();

        NextPage.says(page, ".notice", "is received in time");
        assertThat(reports.of(pilot).get(LocalDate.parse("2026-01-19")))
                .satisfies(
                        stored -> assertThat(stored.report().itemsDelivered()).isEqualTo(500));
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
    }
}
