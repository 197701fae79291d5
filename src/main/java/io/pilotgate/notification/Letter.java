package io.pilotgate.notification;

import io.pilotgate.kernel.PilotId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param key says which letter this is, such as pilot, gate, kind, recipient and due date strung together: 1 to 600
 *     characters. A key that was posted before is the same letter
 * @param pilot the pilot it is about, or none
 * @param kind what the letter is for, such as {@code gate-reminder}: 1 to 80 characters
 * @param toName the recipient's name, at most 200 characters, may be empty
 * @param toAddress one mail address
 * @param subject one line of 1 to 300 characters
 * @param text the letter; everybody can read this part
 * @param html the same with more dress, or none; without anything that a mail program would fetch from elsewhere
 * @param due when it is to be sent; it is never sent earlier
 * @param calendar a date for the reader's calendar, or none
 * @param files what it carries beside; together at most 2 MB. Where letters are listed, they are left out
 */
public record Letter(
        String key,
        @Nullable PilotId pilot,
        String kind,
        String toName,
        String toAddress,
        String subject,
        String text,
        @Nullable String html,
        Instant due,
        @Nullable CalendarPart calendar,
        List<FilePart> files) {

    /** A letter without files. */
    public Letter(
            String key,
            @Nullable PilotId pilot,
            String kind,
            String toName,
            String toAddress,
            String subject,
            String text,
            @Nullable String html,
            Instant due,
            @Nullable CalendarPart calendar) {
        this(key, pilot, kind, toName, toAddress, subject, text, html, due, calendar, List.of());
    }

    /** A letter without a date for the calendar. */
    public Letter(
            String key,
            @Nullable PilotId pilot,
            String kind,
            String toName,
            String toAddress,
            String subject,
            String text,
            @Nullable String html,
            Instant due) {
        this(key, pilot, kind, toName, toAddress, subject, text, html, due, null);
    }

    Letter with(List<FilePart> files) {
        return new Letter(key, pilot, kind, toName, toAddress, subject, text, html, due, calendar, files);
    }
}
