package io.pilotgate.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page.
 *
 * @param person the name of who is signed in
 * @param role what the person is here, in words
 * @param links the way to the other pages, by role
 * @param notice what was just done, said once
 * @param standings what holds the pilot that the page is about; empty on other pages
 */
public record Frame(
        String person,
        String role,
        List<Link> links,
        CsrfToken csrf,
        @Nullable String notice,
        List<Standing> standings) {

    /** Something about a whole pilot that a person must know on each of its pages. */
    public record Standing(String title, String text, String path) {}

    /**
     * A way to another page.
     *
     * @param current whether the person is there
     */
    public record Link(String title, String path, boolean current) {}
}
