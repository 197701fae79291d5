package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthChecks;
import io.pilotgate.grading.TruthFile;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.Windows;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second labelling from its hand-in to its decision, and a mix that needs a reason, in a window. */
@BrowserTest
class TruthCheckWindowTests {

    private static final String SECOND = "item,truth\nb-0,no\nb-1,yes\nb-2,yes\n";

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialPilots trials;

    @Autowired
    private GroundTruth truth;

    @Autowired
    private TruthChecks checks;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void sealed() {
        pilot = trials.mixed(TrialPilots.QUICK, Map.of("day", "0.8", "night", "0.2"));
        truth.seal(
                pilot,
                TruthPurpose.BLIND,
                TrialLabels.file(
                        "item,truth,stratum",
                        IntStream.range(0, 40)
                                .mapToObj(index -> "b-" + index + ",yes," + (index < 2 ? "night" : "day"))
                                .toList()),
                LabelColumns.guessed(),
                TrialPilots.QA);
    }

    @Test
    void breakNoRuleAndFitEveryScreen(Windows windows) {
        Account second = People.staff(accounts, Role.QA);
        Account third = People.staff(accounts, Role.QA);
        EveryScreen screen = new EveryScreen(windows, page -> {});
        screen.show("truth-check-begin", second, "/pilots/" + pilot + "/truth-check");
        screen.show("pilot-with-mix", People.staff(accounts, Role.LEAD), "/pilots/" + pilot);
        int number = checks.keep(
                        pilot,
                        new TruthFile(
                                "second.csv",
                                () -> new ByteArrayInputStream(SECOND.getBytes(StandardCharsets.UTF_8)),
                                LabelColumns.guessed()),
                        second.id())
                .differences()
                .get(0)
                .number();
        screen.show("truth-check", third, "/pilots/" + pilot + "/truth-check");
        screen.show("truth-pair", third, "/pilots/" + pilot + "/truth-check/" + number);
        screen.isForEverybody();
    }

    @Test
    void isHandedInAndDecidedWithoutJavaScriptOnANarrowScreen(Windows windows) {
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        handIn(windows.signIn(page, People.staff(accounts, Role.QA)));
        page.getByText("3 second labels are kept, and 1 differ").waitFor();

        Page other = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(other, People.staff(accounts, Role.QA)).navigate("/pilots/" + pilot);
        other.getByText("Check of the truth").first().press("Enter");
        other.getByText("Decide T-").press("Enter");
        other.getByLabel("Both are acceptable").waitFor();
        other.getByText("Decide T-").press("Enter");
        NextPage.isRefusal(other);
        other.getByLabel("Both are acceptable").check();
        other.getByLabel("Reason").fill("Both follow the rules.");
        other.getByText("Decide T-").press("Enter");
        other.getByText("both are acceptable, by").waitFor();

        assertThat(checks.of(pilot).orElseThrow().undecided()).isZero();
        assertThat(checks.of(pilot).orElseThrow().wrong()).isZero();
    }

    private void handIn(Page page) {
        page.navigate("/pilots/" + pilot + "/truth-check");
        page.getByLabel("File with items of the blind set")
                .setInputFiles(new FilePayload("second.csv", "text/csv", SECOND.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Keep the second labels").press("Enter");
        page.getByText("second labels are kept").waitFor();
    }
}
