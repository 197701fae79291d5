package io.pilotgate.correspondence;

import io.pilotgate.notification.CalendarPart;
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
 */
record Note(
        String kind,
        String occasion,
        String subject,
        String body,
        @Nullable CalendarPart calendar) {

    Note(String kind, String occasion, String subject, String body) {
        this(kind, occasion, subject, body, null);
    }
}
