package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.pilotgate.access.Account;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.testing.Windows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Shows pages as everybody may have them: by day and by night, on a desk and on a phone. Each person has one window, and
 * each page is loaded once and then seen in every way.
 */
final class EveryScreen {

    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final String AXE = AxeBuilder.getAxeScript();

    /** What is another one by night is the colours; what is another one on a phone is the rest. */
    private static final String ALL = "";

    private static final String COLOURS = ", runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}";
    private static final String ALL_BUT_COLOURS = ", rules: {'color-contrast': {enabled: false}}";

    private final Windows windows;
    private final Consumer<Page> prepared;
    private final Map<PersonId, Page> signedIn = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    /** @param prepared what is done to a page that is loaded, before anybody looks at it */
    EveryScreen(Windows windows, Consumer<Page> prepared) {
        this.windows = windows;
        this.prepared = prepared;
    }

    /** What was shown breaks no rule of accessibility, and no page scrolls sideways. */
    void isForEverybody() {
        assertThat(broken).isEmpty();
    }

    /** What the person sees at the address. */
    void show(String name, Account person, String address) {
        show(name, signedIn.computeIfAbsent(person.id(), id -> windows.signIn(window(), person)), address);
    }

    /** The same to somebody who is not signed in. */
    void showToAnybody(String name, String address) {
        show(name, window(), address);
    }

    private void show(String name, Page page, String address) {
        page.setViewportSize(DESK, 900);
        page.navigate(address);
        prepared.accept(page);
        page.evaluate(AXE);
        emulate(page, ColorScheme.LIGHT);
        look(page, name + "-light", ALL);
        picture(page, name + "-light");
        emulate(page, ColorScheme.DARK);
        look(page, name + "-dark", COLOURS);
        page.setViewportSize(PHONE, 780);
        look(page, name + "-360-dark", COLOURS);
        picture(page, name + "-360-dark");
        emulate(page, ColorScheme.LIGHT);
        look(page, name + "-360-light", ALL_BUT_COLOURS);
    }

    /** Without motion: a colour on its way to the other scheme is neither's. */
    private Page window() {
        return windows.open(options -> options.setReducedMotion(ReducedMotion.REDUCE));
    }

    private void look(Page page, String view, String rules) {
        if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
            broken.add(view + " scrolls sideways");
        }
        List<?> found = (List<?>) page.evaluate("axe.run(document, {resultTypes: ['violations']" + rules
                + "}).then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))");
        found.forEach(rule -> broken.add(view + ", " + rule));
    }

    private static void emulate(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
