package io.pilotgate.notification;

import java.util.regex.Pattern;

/** What a mail program would fetch from elsewhere, and by that tell the sender who reads when and where. */
final class RemoteContent {

    private static final Pattern FETCHED = Pattern.compile(
            "\\b(src|srcset|background|poster|data)\\s*=\\s*[\"']?\\s*((https?:)?//)"
                    + "|url\\(\\s*[\"']?\\s*((https?:)?//)"
                    + "|@import\\b|<\\s*(link|script|iframe|object|embed)\\b",
            Pattern.CASE_INSENSITIVE);

    private RemoteContent() {}

    static boolean isIn(String html) {
        return FETCHED.matcher(html).find();
    }
}
