package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.BlindGrading;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.SamplePlan;
import io.pilotgate.grading.SamplePlanChoice;
import io.pilotgate.grading.SamplePlans;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.grading.truth.BlindSample;
import io.pilotgate.grading.truth.DrawnItem;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import io.pilotgate.testing.Windows;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample plan at the window: fixed by the lead, drawn with the vendor's nonce, settled by the reserve. */
@BrowserTest
class SamplePlanWindowTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialPilots trials;

    @Autowired
    private TrialPlans trialPlans;

    @Autowired
    private SamplePlans plans;

    @Autowired
    private GroundTruth truth;

    @Autowired
    private BlindSample sample;

    @Autowired
    private BlindGrading grading;

    @Autowired
    private LabelBatches batches;

    @Autowired
    private Pilots pilots;

    @Test
    void isFixedAndDrawnWithoutJavaScriptOnANarrowScreen(Windows windows) {
        PilotId pilot = sealed();
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, People.staff(accounts, Role.LEAD)).navigate("/pilots/" + pilot);

        // What is fixed never changes: nothing chosen must not fix it.
        page.getByText("Fix the sample plan").last().press("Enter");
        page.getByText("Choose one stage, two stages").first().waitFor();
        assertThat(plans.of(pilot)).isEmpty();

        page.getByLabel("Stages", new Page.GetByLabelOptions().setExact(true)).selectOption("DOUBLE");
        page.getByLabel("Reserve").fill("47");
        page.getByText("Fix the sample plan").last().press("Enter");
        NextPage.isRefusal(page);
        picture(page, "sample-refused-360");
        page.getByLabel("Reserve").fill("4");
        page.getByText("Fix the sample plan").last().press("Enter");
        page.getByText("The vendor is asked for its nonce").first().waitFor();
        assertThat(plans.of(pilot).orElseThrow().reserve()).isEqualTo(4);

        Page vendor =
                windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(vendor, vendorOf(pilot)).navigate("/pilots/" + pilot);
        assertThat(vendor.getByLabel("Your nonce").inputValue()).hasSize(24);
        vendor.getByLabel("Your nonce").fill("");
        vendor.getByText("Add the nonce").press("Enter");
        NextPage.isRefusal(vendor);
        vendor.getByLabel("Your nonce").fill("Ours, thrown with dice: 4 6 1 1 3");
        vendor.getByText("Add the nonce").press("Enter");
        vendor.getByText("Your nonce is added and the sample is drawn").waitFor();
        vendor.waitForLoadState();

        SamplePlan plan = plans.of(pilot).orElseThrow();
        assertThat(plan.draw().orElseThrow().text()).isEqualTo("Ours, thrown with dice: 4 6 1 1 3");
        assertThat(sample.open(pilot)).hasSize(18);
        assertThat(vendor.content()).doesNotContain("night");
    }

    @Test
    void theReserveSettlesAnUndecidedVerdict(Windows windows) {
        PilotId pilot = undecided();
        Page page = windows.signedIn(People.staff(accounts, Role.LEAD));
        page.navigate("/pilots/" + pilot);

        page.getByLabel("Why the reserve is used").fill("Their upload lost three files.");
        page.getByText("Use the reserve").last().click();
        page.getByText("the sample graded again: accept").waitFor();

        assertThat(grading.result(pilot).orElseThrow().verdict()).isEqualTo(Verdict.ACCEPT);
        page.getByText("3 of 5 used").waitFor();
        assertThat(page.getByLabel("Why the reserve is used").count()).isZero();
    }

    @Test
    void breaksNoRuleOfAccessibilityAndFitsEveryScreen(Windows windows) {
        EveryScreen screen = new EveryScreen(
                windows,
                page -> page.querySelectorAll("details")
                        .forEach(details -> details.evaluate("all => all.open = true")));
        Account lead = People.staff(accounts, Role.LEAD);
        PilotId sealed = sealed();
        Account vendor = vendorOf(sealed);
        screen.show("sample-to-fix", lead, "/pilots/" + sealed);
        plans.fix(sealed, SamplePlanChoice.SINGLE.withReserve(5), TrialPilots.LEAD);
        screen.show("sample-nonce-of-vendor", vendor, "/pilots/" + sealed);
        trialPlans.draw(sealed, SamplePlanChoice.SINGLE.withReserve(5));
        screen.show("sample-drawn", lead, "/pilots/" + sealed);
        screen.show("sample-drawn-of-vendor", vendor, "/pilots/" + sealed);
        screen.show("sample-undecided", lead, "/pilots/" + undecided());
        screen.isForEverybody();
    }

    /** Two errors of at most two, and three items of the day missing: its reserve has four. */
    private PilotId undecided() {
        PilotId pilot = sealed();
        trialPlans.draw(pilot, SamplePlanChoice.SINGLE.withReserve(5));
        List<DrawnItem> day = sample.open(pilot).stream()
                .filter(item ->
                        item.part() == DrawPart.STAGE_1 && item.stratum().equals("day"))
                .toList();
        trials.moveTo(pilot, Phase.DELIVERY);
        List<String> lines = sample.open(pilot).stream()
                .filter(item -> !day.subList(0, 3).contains(item))
                .map(item -> item.item() + "," + (day.subList(3, 5).contains(item) ? "maybe" : item.label()))
                .toList();
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.file("item,label", lines),
                LabelColumns.guessed(),
                TrialPlans.VENDOR);
        trials.moveTo(pilot, Phase.DECISION);
        grading.grade(pilot);
        return pilot;
    }

    private PilotId sealed() {
        PilotId pilot = trials.launched(TrialPilots.QUICK);
        List<String> lines = IntStream.range(0, 60)
                .mapToObj(index -> "b-" + index + ",yes," + (index % 4 == 0 ? "night" : "day"))
                .toList();
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file("item,truth,stratum", lines),
                LabelColumns.guessed(),
                TrialPilots.QA);
        return pilot;
    }

    private Account vendorOf(PilotId pilot) {
        return People.vendor(accounts, pilots.find(pilot).vendor());
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
