package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.TrialFigures;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import io.pilotgate.testing.Windows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Truth that names its models, sealed in a window without scripts, and the win rates that come of it. */
@BrowserTest
class ModelsWindowTests {

    private static final List<String> SAID = List.of("first", "second", "tie", "first");

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialPilots trials;

    @Autowired
    private LabelBatches batches;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TrialFigures figures;

    @Test
    void are_named_when_the_truth_is_sealed_and_win_or_lose_by_name(Windows windows) {
        PilotId pilot = trials.launched(TrialPilots.QUICK, LabelKind.PREFERENCE);
        Account lead = People.staff(accounts, Role.LEAD);
        Page page = windows.open(options -> options.setJavaScriptEnabled(false));
        windows.signIn(page, lead).navigate("/pilots/" + pilot);
        page.getByText("Models that are compared").press("Enter");
        page.locator("#truth-purpose").selectOption("BLIND");
        page.getByLabel("Column of the first model").fill("left");
        page.locator("#truth-file").setInputFiles(new FilePayload("truth.csv", "text/csv", truth()));
        page.getByText("Seal the truth").press("Enter");
        page.getByText("Name both columns of models, or neither").first().waitFor();
        assertThat(page.getByLabel("Column of the first model").inputValue()).isEqualTo("left");
        page.getByLabel("Column of the second model").fill("right");
        page.locator("#truth-file").setInputFiles(new FilePayload("truth.csv", "text/csv", truth()));
        page.getByText("Seal the truth").press("Enter");
        page.getByText("40 items name their two models").first().waitFor();

        deliver(pilot);
        EveryScreen screen = new EveryScreen(windows, each -> {});
        screen.show("pilot-of-preferences", lead, "/pilots/" + pilot);
        screen.show("figures-of-models", lead, "/pilots/" + pilot + "/figures/blind");
        screen.isForEverybody();
        page.navigate("/pilots/" + pilot + "/figures/blind");
        assertThat(page.getByText("Win rate of numbat-7b").last().isVisible()).isTrue();
    }

    private static byte[] truth() {
        return ("item,truth,left,right\n"
                        + String.join(
                                "\n",
                                IntStream.range(0, 40)
                                        .mapToObj(item -> "m-" + item + "," + SAID.get(item % 3) + ","
                                                + (item % 2 == 0 ? "numbat-7b,quoll-2" : "quoll-2,numbat-7b"))
                                        .toList())
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void deliver(PilotId pilot) {
        trials.moveTo(pilot, Phase.DELIVERY);
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.file(
                        "item,annotator,label",
                        IntStream.range(0, 80)
                                .mapToObj(row -> "m-" + row / 2 + ",ann-" + row % 2 + "," + SAID.get(row * 7 % 4))
                                .toList()),
                LabelColumns.guessed(),
                TrialPlans.VENDOR);
        deliveries.lock(pilot);
        figures.compute(pilot, GradedSet.BLIND);
    }
}
