package io.pilotgate.portal.page.records;

import io.pilotgate.notification.LetterStatus;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.portal.page.Words;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A letter in a list.
 *
 * @param status with the reason where it was refused
 * @param refused whether it will never be sent
 */
public record LetterRow(String path, String subject, String to, String at, String status, boolean refused) {

    public static LetterRow of(OutboxLetter letter, ZoneId zone) {
        String reason = letter.reason();
        return new LetterRow(
                "/outbox/" + letter.id(),
                letter.letter().subject(),
                letter.letter().toName() + " <" + letter.letter().toAddress() + ">",
                Words.time(letter.postedAt(), zone) + (zone.equals(ZoneOffset.UTC) ? " UTC" : ""),
                Words.name(letter.status()) + (reason == null ? "" : ": " + reason),
                letter.status() == LetterStatus.REFUSED);
    }
}
