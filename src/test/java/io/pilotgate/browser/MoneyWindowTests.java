package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.Invoices;
import io.pilotgate.commercial.TimeSheets;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Windows;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Prices, invoices and cost with something in them. */
@BrowserTest
class MoneyWindowTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Pilots pilots;

    @Autowired
    private TrialPilots trials;

    @Autowired
    private LabelBatches batches;

    @Autowired
    private Invoices invoices;

    @Autowired
    private TimeSheets sheets;

    @Autowired
    private Clock clock;

    @Test
    void breakNoRuleAndFitEveryScreenWhereAnInvoiceDiffers(Windows windows) {
        PilotId pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.labels("p", 200, 200),
                LabelColumns.guessed(),
                TrialPilots.LEAD);
        sheets.takeIn(
                pilot,
                "hours.csv",
                TrialLabels.file("day,person,hours", List.of(today() + ",ann,3.5")),
                TrialPilots.LEAD);
        Invoice invoice = invoices.takeIn(pilot, "r.csv", invoice(), TrialPilots.LEAD);
        Account lead = People.staff(accounts, Role.LEAD, Role.FINANCE);
        Account vendor = People.vendor(accounts, pilots.find(pilot).vendor());

        EveryScreen screen = new EveryScreen(windows, page -> {});
        String path = "/pilots/" + pilot;
        screen.show("invoice", lead, path + "/invoices/" + invoice.id());
        screen.show("invoice-of-vendor", vendor, path + "/invoices/" + invoice.id());
        screen.show("invoices-with-one", lead, path + "/invoices");
        screen.show("cost-with-models", lead, path + "/cost");
        screen.isForEverybody();
    }

    @Test
    void workAMonthOutWithoutJavaScriptOnANarrowScreen(Windows windows) {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, People.staff(accounts, Role.LEAD)).navigate("/pilots/" + pilot + "/contract");

        page.getByLabel("Price model").selectOption("PER_TASK");
        page.getByText("Per task", new Page.GetByTextOptions().setExact(true)).press("Enter");
        page.getByLabel("Price of an item").fill("0.12");
        page.locator("[name=exampleItems]").fill("1000");
        page.getByText("Work out", new Page.GetByTextOptions().setExact(true)).press("Enter");

        NextPage.says(page, "main", "120.00 USD", "Hard items:");
        assertThat(page.getByLabel("Price of an item").inputValue()).isEqualTo("0.12");
    }

    @Test
    void workAMonthOutBeforeTheLaunchOnANarrowScreen(Windows windows) {
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, People.staff(accounts, Role.LEAD)).navigate("/pilots/new");

        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Looked at");
        page.getByLabel("Price model").selectOption("HYBRID");
        page.getByText("Per hour or per person, and hybrid").press("Enter");
        page.locator("[name='prices.people']").fill("2");
        page.locator("[name='prices.monthly']").fill("3100");
        page.locator("[name='prices.includedItems']").fill("5000");
        page.locator("[name='prices.surgePrice']").fill("0.09");
        page.locator("[name=exampleItems]").fill("6000");
        page.getByText("Work out", new Page.GetByTextOptions().setExact(true)).press("Enter");

        NextPage.says(page, "main", "6,290.00 USD", "Nothing is launched yet");
        assertThat(page.locator("[name='prices.surgePrice']").inputValue()).isEqualTo("0.09");
        assertThat(page.locator("[name=name]").inputValue()).isEqualTo("Looked at");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/launch-worked-360.png")));
    }

    /** The button that works a month out is the first one that is seen, and not the one that the key presses. */
    @Test
    void enterLaunchesAndDoesNotWorkOut(Windows windows) {
        Page page = windows.open(options -> options.setJavaScriptEnabled(false));
        windows.signIn(page, People.staff(accounts, Role.LEAD)).navigate("/pilots/new");

        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Half filled in");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).press("Enter");

        assertThat(page.url()).endsWith("/pilots/new");
        assertThat(page.locator("main").innerText()).contains("Choose the vendor");
    }

    private InputStream invoice() {
        String whole =
                String.join(",", "R-2026-04", today().toString(), today().toString(), today().toString(), "USD", "");
        return TrialLabels.file(
                "number,issued_on,period_from,period_to,currency,item,unit_price",
                Stream.concat(IntStream.range(0, 200).mapToObj(index -> "p-" + index), Stream.of("p-1", "p-2", "x-1"))
                        .map(item -> whole + item + ",0.13")
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
