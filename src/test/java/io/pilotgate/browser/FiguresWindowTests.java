package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.grading.figures.GradedSet;
import io.pilotgate.grading.figures.TrialFigures;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.testing.BrowserTest;
import io.pilotgate.testing.People;
import io.pilotgate.testing.Windows;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a pilot's figures: asked for, under way, computed. */
@BrowserTest
class FiguresWindowTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TrialFigures figures;

    @Test
    void areAskedForAndReadWithoutJavaScriptOnANarrowScreen(Windows windows) {
        PilotId pilot = figures.delivered();
        Page page = windows.open(options -> options.setJavaScriptEnabled(false).setViewportSize(360, 780));
        windows.signIn(page, People.staff(accounts, Role.QA)).navigate("/pilots/" + pilot);

        page.getByText("Figures", new Page.GetByTextOptions().setExact(true))
                .first()
                .press("Enter");
        page.getByText("Calibration", new Page.GetByTextOptions().setExact(true))
                .first()
                .press("Enter");
        page.getByText("Compute them now").press("Enter");
        page.getByText("this page shows how far that is").waitFor();
        showWaiting(page, pilot, "calibration");
        assertNarrow(page, "figures-waiting-360");
        figures.compute(pilot, GradedSet.CALIBRATION);
        page.navigate("/pilots/" + pilot + "/figures/calibration");

        assertThat(page.getByText("Strict F1: bounds and type").last().isVisible())
                .isTrue();
        assertNarrow(page, "figures-360");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void breakNoRuleOfAccessibility(ColorScheme scheme, Windows windows) {
        PilotId pilot = figures.delivered();
        Page page = windows.open(options -> options.setColorScheme(scheme).setViewportSize(1280, 900));
        showWaiting(windows.signIn(page, People.staff(accounts, Role.LEAD)), pilot, "agreement");
        assertAccessible(page, "figures-waiting-" + scheme.name().toLowerCase(Locale.ROOT));
        figures.compute(pilot, GradedSet.CALIBRATION);
        figures.compute(pilot, GradedSet.AGREEMENT);
        figures.compute(pilot, GradedSet.DAYS);

        for (String set : List.of("calibration", "agreement", "blind", "days")) {
            page.navigate("/pilots/" + pilot + "/figures/" + set);
            assertAccessible(page, "figures-" + set + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Without its header, by which it would look again in the middle of the inspection. */
    private static void showWaiting(Page page, PilotId pilot, String set) {
        page.navigate("/pilots");
        page.setContent(
                page.request().get("/pilots/" + pilot + "/figures/" + set).text());
        page.getByText("Not begun yet.").waitFor();
    }

    private static void assertNarrow(Page page, String name) {
        picture(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s scrolls sideways", name)
                .isEqualTo(360);
    }

    private static void assertAccessible(Page page, String name) {
        picture(page, name);
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().get(0).getHtml())
                                .toList())
                .as(name)
                .isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
