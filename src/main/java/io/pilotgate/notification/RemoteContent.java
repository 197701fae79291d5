package io.pilotgate.notification;

import java.util.regex.Pattern;

/** What a mail program would fetch from elsewhere, and by that tell the sender who reads when and where. */
final class RemoteContent {

    private static final Pattern FETCHED = Pattern.compile(
            "\\b(src|srcset|background|poster|data)\\s*=\\s*[\"']?\\s*((https?:)?//)"
                    + "|url\\(\\s*[\"']?\\s*((https?:)?//)"
                    + "|@import\\b|<\\s*(link|script|iframe|object|embed)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Where HTML can fetch from: in its tags and its styles. What people wrote is text, and only names addresses. */
    private static final Pattern MARKUP =
            Pattern.compile("<style\\b.*?</style\\s*>|<[^>]*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private RemoteContent() {}

    static boolean isIn(String html) {
        return MARKUP.matcher(html)
                .results()
                .anyMatch(markup -> FETCHED.matcher(markup.group()).find());
    }
}
