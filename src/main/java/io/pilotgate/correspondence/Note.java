package io.pilotgate.correspondence;

import io.pilotgate.notification.CalendarPart;
import io.pilotgate.notification.FilePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, whoever it goes to.
 *
 * @param kind what it is about, such as gate-decided
 * @param occasion tells two letters of one kind apart; the same occasion twice is one letter
 * @param subject one line
 * @param body paragraphs with an empty line between them; lines that begin with "- " are a list, lines of the form
 *     "Label: value" a small table
 * @param calendar a date for the reader's calendar, or none
 * @param files what it carries beside
 */
record Note(
        String kind,
        String occasion,
        String subject,
        String body,
        @Nullable CalendarPart calendar,
        List<FilePart> files) {

    Note(String kind, String occasion, String subject, String body) {
        this(kind, occasion, subject, body, null, List.of());
    }

    /** With a date. */
    Note(String kind, String occasion, String subject, String body, @Nullable CalendarPart calendar) {
        this(kind, occasion, subject, body, calendar, List.of());
    }

    /** With files. */
    Note(String kind, String occasion, String subject, String body, List<FilePart> files) {
        this(kind, occasion, subject, body, null, files);
    }
}
