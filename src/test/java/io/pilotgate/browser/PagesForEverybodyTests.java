package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.agreement.AgreementKind;
import io.pilotgate.agreement.Agreements;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.scoping.DataModality;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.grading.Corrections;
import io.pilotgate.grading.Disputes;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Windows;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page, light and dark, wide and narrow: nobody is kept out by colour, keyboard, reader or a small screen. */
@BrowserTest
class PagesForEverybodyTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialPilots trial;

    @Autowired
    private TrialOnboarding onboarding;

    @Autowired
    private GroundTruth truth;

    @Autowired
    private TrialDisputes disputes;

    @Autowired
    private Disputes contested;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Pilots pilots;

    @Autowired
    private Vendors vendors;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Gates gates;

    private Account lead;
    private Account vendor;
    private PilotId pilot;

    @BeforeEach
    void launch() {
        lead = People.staff(accounts, Role.LEAD, Role.ADMINISTRATOR);
        pilot = trial.launched(TrialPilots.STRICT);
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.truth(pilot.value(), 60),
                LabelColumns.guessed(),
                TrialPilots.QA);
        gates.reject(pilot, Gate.ONBOARDING, "So that the audit trail has a checkpoint to show.", lead.id());
        vendor = vendorOf(pilot);
    }

    @Test
    void breakNoRuleOfAccessibilityAndFitEveryScreen(Windows windows) {
        EveryScreen screen = new EveryScreen(windows, PagesForEverybodyTests::withFewRows);
        screen.showToAnybody("sign-in", "/sign-in");
        staffPages().forEach((name, address) -> screen.show(name, lead, address));
        vendorPages().forEach((name, address) -> screen.show(name, vendor, address));
        screen.isForEverybody();
    }

    @Test
    void breakNoRuleAndFitEveryScreenWhereItemsAreContested(Windows windows) {
        EveryScreen screen = new EveryScreen(windows, page -> {});
        PilotId open = disputes.graded(3);
        contested.contest(open, "trialblind-10", "We followed section 4 of the SOP.", "", TrialDisputes.VENDOR);
        screen.show("disputes-of-vendor", vendorOf(open), "/pilots/" + open + "/disputes?contest=2");
        PilotId closed = disputes.contested(2);
        Account qa = People.staff(accounts, Role.QA);
        screen.show("disputes-to-decide", qa, "/pilots/" + closed + "/disputes");
        screen.show("contested-item", qa, "/pilots/" + closed + "/disputes/1");
        disputes.decide(closed, 1, true);
        disputes.decide(closed, 2, false);
        screen.show("disputes-to-countersign", lead, "/pilots/" + closed + "/disputes");
        corrections.countersign(closed, 1, TrialDisputes.SECOND_LEAD);
        screen.show("disputes-settled", lead, "/pilots/" + closed + "/disputes");
        screen.show("disputes-settled-of-vendor", vendorOf(closed), "/pilots/" + closed + "/disputes");
        screen.show("pilot-with-both-scores", lead, "/pilots/" + closed);
        screen.isForEverybody();
    }

    @Test
    void contestAnItemAndCloseTheWindowWithoutJavaScriptOnANarrowScreen(Windows windows) {
        PilotId graded = disputes.graded(2);
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, vendorOf(graded)).navigate("/pilots/" + graded + "/disputes");

        page.getByText("Contest D-2").press("Enter");
        page.getByText("Contest the item").press("Enter");
        NextPage.isRefusal(page);
        page.getByLabel("Why your label is right").fill("Section 4 says so.");
        page.getByText("Contest the item").press("Enter");
        page.getByText("You contest D-2.").waitFor();
        page.getByText("Close the window").press("Enter");
        page.getByText("The window is closed.").waitFor();

        assertThat(contested.of(graded)).singleElement().satisfies(dispute -> {
            assertThat(dispute.label()).isEqualTo("D-2");
            assertThat(dispute.reason()).isEqualTo("Section 4 says so.");
        });
    }

    @Test
    void decideAnItemByKeyboardAlone(Windows windows) {
        PilotId closed = disputes.contested(1);
        Page page = windows.signedIn(People.staff(accounts, Role.QA));
        page.navigate("/pilots/" + closed + "/disputes/1");

        tabTo(page, "choice=A").press("Space");
        tabTo(page, "reason").type("Both were looked at.");
        tabTo(page, "Decide D-1").press("Enter");
        page.waitForURL(url -> url.endsWith("/disputes"));

        assertThat(contested.of(closed).get(0).isDecided()).isTrue();
    }

    @Test
    void completeATaskWithoutJavaScript(Windows windows) {
        Page page = windows.open(options -> options.setJavaScriptEnabled(false));
        windows.signIn(page, lead).navigate(taskAddress());

        page.getByLabel("Who signed").fill("Ana Buyer\nVito Vendor");
        page.getByLabel("Signed on").fill("2026-01-05");
        page.getByText("Complete the task").press("Enter");
        NextPage.isRefusal(page);
        page.getByText("No signed NDA is on file").first().waitFor();

        onboarding.upload(pilot, DocumentKind.NDA);
        page.getByText("Complete the task").press("Enter");
        page.waitForURL(url -> !url.contains("/tasks/"));

        assertThat(signersOfTheNda()).containsExactly("Ana Buyer", "Vito Vendor");
    }

    @Test
    void completeATaskByKeyboardAlone(Windows windows) {
        onboarding.upload(pilot, DocumentKind.NDA);
        Page page = windows.signedIn(lead);
        page.navigate(taskAddress());

        tabTo(page, "signers").type("Ana Buyer");
        page.keyboard().press("Enter");
        page.keyboard().type("Vito Vendor");
        tabTo(page, "signedOn").type("01012026");
        tabTo(page, "Complete the task").press("Enter");
        page.waitForURL(url -> !url.contains("/tasks/"));

        assertThat(signersOfTheNda()).containsExactly("Ana Buyer", "Vito Vendor");
    }

    @Test
    void launchAPilotByKeyboardAlone(Windows windows) {
        Page page = windows.signedIn(lead);
        page.navigate("/pilots/new");

        tabTo(page, "name").type("Launched by keyboard");
        tabTo(page, "vendorId").type(vendors.find(pilots.find(pilot).vendor()).name());
        tabTo(page, "pilotVolume").type("5000");
        tabTo(page, "escalationContact.name").type("Erik Holm");
        tabTo(page, "escalationContact.email").type("erik@example.org");
        tabTo(page, "workflow").type("Two annotators and a lead");
        tabTo(page, "volume").type("5 000 items");
        tabTo(page, "securityPosture").type("No personal data");
        tabTo(page, "modalities=TEXT").press("Space");
        tabTo(page, "taskType").type("Sentiment");
        tabTo(page, "industry").type("General");
        tabTo(page, "frameworks=ISO_27001").press("Space");
        tabTo(page, "consequence").type("Rework");
        tabTo(page, "unitPrice.amount").type("0.12");
        tabTo(page, "exit.dataHandling").type("Deleted within 30 days");
        tabTo(page, "Launch the pilot").press("Enter");
        page.waitForURL(url -> url.contains("/pilots/pilot-"));

        Pilot launched = pilots.find(new PilotId(page.url().replaceAll(".*/(pilot-[^#?]*).*", "$1")));
        assertThat(launched.name()).isEqualTo("Launched by keyboard");
        assertThat(launched.vendor()).isEqualTo(pilots.find(pilot).vendor());
        assertThat(launched.scope().taskType()).isEqualTo(TaskType.SENTIMENT);
        assertThat(launched.scope().modalities()).containsExactly(DataModality.TEXT);
        assertThat(launched.pilotVolume()).isEqualTo(5000);
    }

    @Test
    void pauseAPilotWithoutJavaScriptOnANarrowScreen(Windows windows) {
        trial.moveTo(pilot, Phase.CALIBRATION);
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, lead).navigate("/pilots/" + pilot + "/plan");

        page.getByText("Pause the pilot").last().press("Enter");
        NextPage.isRefusal(page);
        page.getByLabel("Why it is paused").fill("The tool is being moved.");
        page.getByText("Pause the pilot").last().press("Enter");
        page.getByText("Paused since").waitFor();

        picture(page, "plan-paused-360");
        assertThat(pilots.find(pilot).schedule().pauses())
                .extracting(Pause::reason)
                .containsExactly("The tool is being moved.");
        page.getByText("Resume the pilot").last().press("Enter");
        page.getByText("The pilot goes on.").waitFor();
        assertThat(pilots.find(pilot).schedule().pausedSince()).isEmpty();
    }

    @Test
    void hideNoColumnOfTheAccountsOnANarrowScreen(Windows windows) {
        Page page = windows.open(options -> options.setViewportSize(360, 780));
        windows.signIn(page, lead).navigate("/accounts");

        var close = page.locator("form[action='/accounts/" + lead.id() + "/disable'] button")
                .boundingBox();

        assertThat(close.x + close.width).as("the button's right edge").isLessThanOrEqualTo(360);
    }

    /** Presses Tab until the field with this name (and value) or the button with this text has the focus. */
    private static Keyboard tabTo(Page page, String place) {
        for (int pressed = 0; pressed < 60; pressed++) {
            page.keyboard().press("Tab");
            Object reached = page.evaluate("(({name, value, textContent}) => [name, name + '=' + value,"
                    + " textContent.trim()])(document.activeElement)");
            if (((List<?>) reached).contains(place)) {
                return page.keyboard();
            }
        }
        throw new AssertionError("Tab does not reach " + place);
    }

    private List<String> signersOfTheNda() {
        return agreements
                .of(pilot)
                .signed(AgreementKind.NDA)
                .orElseThrow()
                .signing()
                .signers();
    }

    /** Other tests leave hundreds of rows of the same kind in the lists: a few of them say as much, in a tenth of the time. */
    private static void withFewRows(Page page) {
        page.evaluate("document.querySelectorAll('tbody tr:nth-child(n+9)').forEach(row => row.remove())");
    }

    private Map<String, String> staffPages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("pilots", "/pilots");
        pages.put("my-tasks", "/tasks");
        pages.put("launch", "/pilots/new");
        pages.put("pilot", "/pilots/" + pilot);
        for (String subject : List.of(
                "onboarding",
                "plan",
                "reports",
                "uploads",
                "escalations",
                "sla",
                "audits",
                "outcome",
                "contract",
                "invoices",
                "cost",
                "audit-trail")) {
            pages.put(subject, "/pilots/" + pilot + "/" + subject);
        }
        pages.put("task", taskAddress());
        pages.put("reminders", "/reminders");
        pages.put("vendors", "/vendors");
        pages.put("vendor", "/vendors/" + pilots.find(pilot).vendor());
        pages.put("vendor-new", "/vendors/new");
        pages.put("outbox", "/outbox");
        pages.put("audit-trail-of-all", "/audit-trail");
        pages.put("accounts", "/accounts");
        pages.put("account", "/accounts/" + lead.id());
        pages.put("access", "/access");
        return pages;
    }

    private Map<String, String> vendorPages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("pilot-of-vendor", "/pilots/" + pilot);
        pages.put("plan-of-vendor", "/pilots/" + pilot + "/plan");
        pages.put("reviews-of-vendor", "/pilots/" + pilot + "/reviews");
        pages.put("quality-of-vendor", "/pilots/" + pilot + "/quality");
        pages.put("sla-of-vendor", "/pilots/" + pilot + "/sla");
        pages.put("contract-of-vendor", "/pilots/" + pilot + "/contract");
        pages.put("invoices-of-vendor", "/pilots/" + pilot + "/invoices");
        pages.put("access-of-vendor", "/access");
        pages.put("today-of-vendor", "/today");
        pages.put("uploads-of-vendor", "/pilots/" + pilot + "/uploads");
        return pages;
    }

    private String taskAddress() {
        return "/pilots/" + pilot + "/tasks/"
                + onboarding.task(pilot, "userTask_recordNda").id();
    }

    private Account vendorOf(PilotId other) {
        return accounts.create(new NewAccount(
                People.name("v"),
                "Vendor Person",
                "vendor@example.org",
                Set.of(Role.VENDOR),
                pilots.find(other).vendor(),
                People.PASSWORD));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
