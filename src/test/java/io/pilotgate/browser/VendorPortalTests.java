package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.ApiTokens;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.BatchTerms;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.HandedIn;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.LateReports;
import io.pilotgate.delivery.Manifest;
import io.pilotgate.delivery.Upload;
import io.pilotgate.delivery.Uploads;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialGates;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import io.pilotgate.testing.Visitor;
import io.pilotgate.testing.Windows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The vendor's pages in a browser: without JavaScript, by keyboard, on a phone and on a desk, by day and by night. */
@BrowserTest
class VendorPortalTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");
    private static final String REPORTS = "day,itemsDelivered,exceptions,annotatorsAtWork,claimedAccuracy\n";

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
    LabelBatches batches;

    @Autowired
    Uploads uploads;

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

    @TempDir
    Path folder;

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
        EveryScreen screen = new EveryScreen(windows, page -> {});
        pages().forEach((name, address) -> screen.show("vendor-" + name, vendor, address));
        screen.isForEverybody();
    }

    @Test
    void a_batch_goes_from_its_check_to_its_receipt_without_javascript(Windows windows) {
        Page page = windows.signIn(
                windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780)), vendor);
        assertThat(page.url()).endsWith("/today");

        handIn(page, "faulty.csv", "item,annotator,label\nitem-1,ann,yes\nitem-2,,no\n,ann,yes\nitem-1,ann,no\n");
        assertThat(page.locator("h1").textContent()).isEqualTo("faulty.csv");
        assertThat(page.getByText("What is wrong with it").isVisible()).isTrue();
        picture(page, "upload-faulty");
        Download findings = page.waitForDownload(
                () -> page.getByText("Download all of them as a file").click());
        assertThat(read(findings))
                .startsWith("line,column,code,cause,found,mend")
                .contains("EMPTY");
        page.getByText("Withdraw it").press("Enter");
        NextPage.says(page, ".notice", "is withdrawn");

        page.navigate("/today");
        handIn(page, "odd.csv", "ref,who,kind,more\nitem-1,ann,yes,no\nitem-2,bob,no,no\n");
        page.getByLabel("Item", new Page.GetByLabelOptions().setExact(false))
                .first()
                .selectOption("1");
        page.getByLabel("Annotator").first().selectOption("2");
        page.locator("#columns-labelColumn").selectOption("3");
        page.getByText("Read it this way").press("Enter");
        NextPage.says(page, "#preview + div", "item-1", "not read");
        picture(page, "upload-checked");
        page.navigate("/today");
        page.getByText("Confirm odd.csv").click();
        page.getByText("Confirm: it counts").press("Enter");

        NextPage.isTitled(page, "Receipt: odd.csv");
        assertThat(page.locator(".receipt").textContent()).contains("day 15 of 30", "Rows accepted", "2", "for you");
        picture(page, "receipt");
        assertThat(batches.of(pilot))
                .singleElement()
                .satisfies(batch -> assertThat(batch.rows()).isEqualTo(2));
    }

    @Test
    void a_file_of_reports_goes_from_its_template_to_its_receipt_without_javascript(Windows windows) {
        Page page = windows.signIn(
                windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780)), vendor);
        Download template = page.waitForDownload(
                () -> page.getByText("Download a file to fill in").click());
        String head = read(template).lines().findFirst().orElseThrow();
        assertThat(read(template)).contains("\n2026-01-19,", "\n2026-01-14,").doesNotContain("2026-01-12");

        handInReports(
                page,
                "days.csv",
                head + "\n" + row("2026-01-14", "many") + row("2026-01-20", "12") + row("2026-01-21", "12"));
        assertThat(page.getByText("A day that is in the future in column 'day', 2 times")
                        .isVisible())
                .isTrue();
        picture(page, "reports-faulty");
        page.getByText("Withdraw it").press("Enter");
        NextPage.says(page, ".notice", "is withdrawn");

        page.navigate("/today");
        handInReports(page, "days.csv", head + "\n" + row("2026-01-14", "12") + row("2026-01-19", "10"));
        assertThat(page.getByText("In time if confirmed by 2026-01-19 17:00").isVisible())
                .isTrue();
        picture(page, "reports-checked");
        page.getByText("Confirm: it counts").press("Enter");

        NextPage.isTitled(page, "Receipt: days.csv");
        assertThat(page.locator(".receipt").textContent())
                .contains("day 15 of 30", "Mon 19 Jan 2026, version 1", "in time, counts", "for you");
        picture(page, "reports-receipt");
        assertThat(reports.of(pilot)).containsKey(LocalDate.parse("2026-01-19"));
    }

    @Test
    void a_report_and_a_batch_are_handed_in_by_keyboard_alone(Windows windows) throws IOException {
        Path file = Files.writeString(folder.resolve("keys.csv"), "item,label\nitem-9,yes\n");
        Page page = windows.signIn(windows.open(), vendor);

        tabTo(page, "itemsDelivered").type("500");
        tabTo(page, "annotatorsAtWork").type("7");
        tabTo(page, "claimedAccuracy").type("98%");
        tabTo(page, "exceptions").type("5");
        tabTo(page, "Send the report").press("Enter");
        page.locator(".receipt").waitFor();
        assertThat(reports.of(pilot)).containsKey(LocalDate.parse("2026-01-19"));
        page.navigate("/today");

        tabTo(page, "purpose");
        tabTo(page, "file");
        page.locator("#batch-file").setInputFiles(file);
        tabTo(page, "Check the labels").press("Enter");
        page.waitForURL(url -> url.contains("/uploads/"));
        tabTo(page, "Confirm: it counts").press("Enter");
        page.locator(".receipt").waitFor();
        assertThat(batches.of(pilot)).hasSize(1);
    }

    private static void handInReports(Page page, String name, String content) {
        page.locator("#reportFile-file")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Check the reports").press("Enter");
        page.waitForURL(url -> url.matches(".*/uploads/[0-9]+"));
    }

    /** As the template has it: what is not filled in stays empty. */
    private static String row(String day, String items) {
        return day + "," + items + ",0.98,0,2" + ",".repeat(13) + "\n";
    }

    private void handIn(Page page, String name, String content) {
        page.locator("#batch-file")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Check the labels").press("Enter");
        page.waitForURL(url -> url.matches(".*/uploads/[0-9]+"));
    }

    private static String read(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses Tab until the field with this name or the button with this text has the focus. */
    private static Keyboard tabTo(Page page, String place) {
        for (int pressed = 0; pressed < 80; pressed++) {
            page.keyboard().press("Tab");
            Object reached = page.evaluate("[document.activeElement.name, document.activeElement.textContent.trim()]");
            if (((List<?>) reached).contains(place)) {
                return page.keyboard();
            }
        }
        throw new AssertionError("Tab does not reach " + place);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "vendor-" + name + ".png")));
    }

    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("today", "/today");
        pages.put("uploads", "/pilots/" + pilot + "/uploads");
        pages.put("access", "/access");
        pages.put("pilot", "/pilots/" + pilot);
        Upload right = staged("right.csv", "item,annotator,label\nitem-1,ann,yes\nitem-2,bob,no\n");
        pages.put("upload-right", "/pilots/" + pilot + "/uploads/" + right.id());
        Upload faulty = staged("faulty.csv", "item,annotator,label\nitem-3,ann,\nitem-4,,no\n,ann,yes\n");
        pages.put("upload-wrong", "/pilots/" + pilot + "/uploads/" + faulty.id());
        Upload counts = uploads.confirm(
                pilot,
                staged("counts.csv", "item,annotator,label\nitem-7,ann,yes\n").id(),
                vendor.id());
        Upload faultyReports = uploads.stage(
                pilot, HandedIn.reports("days.csv"), bytes(REPORTS + "2026-01-14,many,0,2,0.98\n"), vendor.id());
        pages.put("reports-wrong", "/pilots/" + pilot + "/uploads/" + faultyReports.id());
        Upload rightReports = uploads.stage(
                pilot, HandedIn.reports("days.csv"), bytes(REPORTS + "2026-01-14,10,0,2,0.98\n"), vendor.id());
        pages.put("reports-right", "/pilots/" + pilot + "/uploads/" + rightReports.id());
        Upload reported = uploads.handIn(
                pilot, HandedIn.reports("day.csv"), bytes(REPORTS + "2026-01-15,10,0,2,0.98\n"), vendor.id());
        pages.put("reports-count", "/pilots/" + pilot + "/uploads/" + reported.id());
        pages.put("upload-counts", "/pilots/" + pilot + "/uploads/" + counts.id());
        return pages;
    }

    private Upload staged(String name, String content) {
        BatchTerms terms =
                new BatchTerms(BatchPurpose.PRODUCTION, LabelColumns.guessed(), TrialGates.SOP_VERSION, Manifest.EMPTY);
        return uploads.stage(pilot, HandedIn.batch(name, terms), bytes(content), vendor.id());
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
    }
}
