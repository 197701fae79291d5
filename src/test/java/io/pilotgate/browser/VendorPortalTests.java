package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.LateReports;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import io.pilotgate.testing.Windows;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The vendor's pages in a browser: without JavaScript, by keyboard, on a phone and on a desk, by day and by night. */
@BrowserTest
class VendorPortalTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Pilots pilots;

    @Autowired
    DailyReports reports;

    @Autowired
    LateReports late;

    @Autowired
    Escalations escalations;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Vendors register;

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
        register.setZone(pilots.find(pilot).vendor(), ZoneId.of("Asia/Manila"), vendor.id());
        at("2026-01-12T11:00:00Z");
        reports.submit(pilot, TrialReports.full(MONDAY), vendor.id());
        at("2026-01-14T11:00:00Z");
        reports.submit(pilot, TrialReports.of(MONDAY.plusDays(1), "0.97"), vendor.id());
        late.approve(pilot, MONDAY.plusDays(1), 1, "", TrialPilots.LEAD);
        escalations.raise(
                pilot, EscalationKind.values()[0], Urgency.RUSH, "item-17", "Is sarcasm negative?", vendor.id());
        at("2026-01-19T09:40:00Z");
        reports.submit(pilot, TrialReports.full(MONDAY.plusDays(4)), vendor.id());
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void fits_every_screen_by_day_and_by_night(Windows windows) {
        tokens.issue(vendor.id(), "nightly upload");
        Visitor program = Visitor.at(port);
        program.send(
                "/api/v1/pilots/" + pilot + "?x=1", Visitor.basic(vendor.id().value(), People.PASSWORD));
        program.send("/api/v1/pilots/nothing", Visitor.basic(vendor.id().value(), People.PASSWORD));
        for (int width : new int[] {360, 1280}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = windows.signIn(
                        windows.open(
                                options -> options.setViewportSize(width, 900).setColorScheme(scheme)),
                        vendor);
                pages().forEach((name, address) -> {
                    page.navigate(address);
                    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s scrolls sideways at %s", name, width)
                            .isTrue();
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target", "screenshots", "vendor-" + name + "-" + width + "-" + scheme + ".png")));
                });
            }
        }
    }

    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("access", "/access");
        pages.put("pilot", "/pilots/" + pilot);
        return pages;
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
    }
}
