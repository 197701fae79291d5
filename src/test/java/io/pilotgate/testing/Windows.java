package io.pilotgate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import io.pilotgate.access.Account;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The windows that one test opens. Everything they load is watched: at the end of the test nothing may have been asked
 * of another machine, no answer may have been a 5xx, and no script may have broken.
 */
public final class Windows {

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> mishaps = new ArrayList<>();

    Windows(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A window of a person who has no session yet; addresses are relative to the service. */
    public Page open() {
        return open(options -> options);
    }

    public Page open(UnaryOperator<Browser.NewContextOptions> options) {
        BrowserContext context = browser.newContext(options.apply(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setTimezoneId("UTC")));
        context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        open.add(context);
        context.onRequest(this::watch);
        context.onResponse(this::watch);
        context.onWebError(error -> mishaps.add(error.page().url() + " broke: " + error.error()));
        return context.newPage();
    }

    /** Signs in at our form, as a person does. */
    public Page signedIn(Account person) {
        return signIn(open(), person);
    }

    public Page signIn(Page page, Account person) {
        page.navigate("/sign-in");
        page.getByLabel("Sign-in name").fill(person.id().value());
        page.getByLabel("Password").fill(People.PASSWORD);
        page.getByText("Sign in").last().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** @param failedTest its name, to keep a picture of what it saw last */
    void close(Optional<String> failedTest) {
        failedTest.ifPresent(this::picture);
        open.forEach(BrowserContext::close);
        assertThat(mishaps).as("what the browser met").isEmpty();
    }

    /** What each window shows: its address, its title and its first words. */
    String inWords() {
        return open.stream()
                .flatMap(context -> context.pages().stream())
                .map(Windows::inWords)
                .collect(Collectors.joining("\n", "The windows show:\n", ""));
    }

    private static String inWords(Page page) {
        try {
            Object words = page.evaluate("document.readyState + ', \"' + document.title + '\": '"
                    + " + (document.body?.innerText ?? '').slice(0, 300).replace(/\\s+/g, ' ')");
            return page.url() + ", " + words;
        } catch (PlaywrightException broken) {
            return page.url() + ", which does not answer: " + broken.getMessage();
        }
    }

    private void picture(String name) {
        int number = 0;
        for (BrowserContext context : open) {
            for (Page page : context.pages()) {
                Path file = Path.of("target", "screenshots", "failed", name + "-" + number++ + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
    }

    private void watch(Request request) {
        String url = request.url();
        if (url.startsWith("http") && !url.startsWith(address + "/")) {
            mishaps.add("asked another machine: " + url);
        }
    }

    private void watch(Response response) {
        if (response.status() >= 500) {
            mishaps.add(response.status() + " from " + response.request().method() + " " + response.url());
        }
    }
}
