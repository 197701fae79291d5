package io.pilotgate.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;

/**
 * The page that a click or a key leads to. The browser goes on before that page is there: who asks at once for a title or
 * a text asks the page before, or half of the new one.
 */
final class NextPage {

    private NextPage() {}

    /** Waits for the page on which a form stands again with what is wrong with it. */
    static void isRefusal(Page page) {
        isTitled(page, "Error: ");
    }

    /** Waits for a page whose title begins like this, and until it is whole. */
    static void isTitled(Page page, String beginning) {
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^" + beginning.replace(".", "[.]")));
        page.waitForLoadState();
    }

    /** Waits until a part of the page holds all these texts. */
    static void says(Page page, String part, String... texts) {
        for (String text : texts) {
            PlaywrightAssertions.assertThat(page.locator(part)).containsText(text);
        }
    }
}
