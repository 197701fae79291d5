package io.pilotgate.portal.page;

import io.pilotgate.portal.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of a list.
 *
 * @param said which part of it this is, such as {@code 51 to 100 of 612}
 * @param before the address of the page before, null on the first one
 * @param next the address of the next page, null on the last one
 */
public record PageTurner(
        String said, @Nullable String before, @Nullable String next) {

    /**
     * @param shown how many are on this page
     * @param address what leads to the list as it is filtered; the page's number is added to it
     */
    public static PageTurner of(Paging paging, int shown, long total, String address) {
        long pages = paging.pages(total);
        String to = address + (address.contains("?") ? "&" : "?") + "page=";
        return new PageTurner(
                said(paging, shown, total),
                paging.page() == 1 ? null : to + Math.min(paging.page() - 1, pages),
                paging.page() >= pages ? null : to + (paging.page() + 1));
    }

    /** Whether there is more than this page shows. */
    public boolean turns() {
        return before != null || next != null;
    }

    private static String said(Paging paging, int shown, long total) {
        if (shown == 0) {
            return total == 0 ? "None" : "Nothing on page " + paging.page() + "; there are " + paging.pages(total);
        }
        int first = paging.offset() + 1;
        return Words.number(first) + " to " + Words.number(first + shown - 1L) + " of " + Words.number(total);
    }
}
