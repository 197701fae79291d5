package io.pilotgate.portal.page.records;

import io.pilotgate.notification.CalendarPart;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Words;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter on its own page.
 *
 * @param html whether it is there in HTML too
 * @param date whether it carries a date for the calendar
 */
public record LetterView(LetterRow row, List<Fact> facts, String text, boolean html, boolean date) {

    static LetterView of(OutboxLetter letter) {
        LetterRow row = LetterRow.of(letter, ZoneOffset.UTC);
        String html = letter.letter().html();
        return new LetterView(
                row,
                facts(letter, row),
                letter.letter().text(),
                html != null,
                letter.letter().calendar() != null);
    }

    private static List<Fact> facts(OutboxLetter letter, LetterRow row) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("To", row.to()));
        facts.add(new Fact("Written", row.at()));
        facts.add(new Fact("State", row.status()));
        if (letter.sentAt() != null) {
            facts.add(new Fact("Sent", Words.time(letter.sentAt(), ZoneOffset.UTC) + " UTC"));
        } else if (letter.attempts() > 0) {
            facts.add(new Fact("Attempts", Integer.toString(letter.attempts())));
        }
        CalendarPart calendar = letter.letter().calendar();
        if (calendar != null) {
            facts.add(new Fact(
                    "Calendar",
                    calendar.method() == CalendarPart.Method.REQUEST
                            ? "Enters or moves a date"
                            : "Strikes a date out"));
        }
        letter.letter()
                .files()
                .forEach(file -> facts.add(new Fact(
                        "Attached",
                        file.name() + ", " + Words.size(file.text().getBytes(StandardCharsets.UTF_8).length))));
        return List.copyOf(facts);
    }
}
