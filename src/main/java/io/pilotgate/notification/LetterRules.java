package io.pilotgate.notification;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a letter must be before it goes into the outbox. */
final class LetterRules {

    /** Whatever could end a header's line and begin another header. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private final List<Reason> reasons = new ArrayList<>();

    private LetterRules() {}

    /** @throws Refusal naming everything that is wrong with it */
    static void check(Letter letter) {
        var rules = new LetterRules();
        rules.line("key", letter.key(), 1, 600);
        rules.line("kind", letter.kind(), 1, 80);
        rules.line("toName", letter.toName(), 0, 200);
        rules.line("subject", letter.subject(), 1, 300);
        rules.address(letter.toAddress());
        rules.body(letter);
        if (letter.calendar() != null) {
            rules.calendar(letter.calendar());
        }
        if (!rules.reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, rules.reasons);
        }
    }

    private void line(String place, String text, int shortest, int longest) {
        int length = text.strip().length();
        if (length < shortest || text.length() > longest) {
            refuse(place, "The " + place + " of a letter has " + shortest + " to " + longest + " characters.");
        }
        if (BREAKS.matcher(text).find()) {
            refuse(place, "The " + place + " of a letter is one line: take out line breaks and control characters.");
        }
    }

    static boolean isAddress(String address) {
        try {
            return address.length() <= 254
                    && !BREAKS.matcher(address).find()
                    && address.contains("@")
                    && new InternetAddress(address, true).getAddress().equals(address);
        } catch (AddressException e) {
            return false;
        }
    }

    private void address(String address) {
        if (!isAddress(address)) {
            refuse(
                    "toAddress",
                    "'" + BREAKS.matcher(address).replaceAll(" ")
                            + "' is not a mail address. Write it as in name@example.org.");
        }
    }

    private void body(Letter letter) {
        if (letter.text().isBlank()) {
            refuse("text", "The letter has no text. Write one: not everybody reads HTML.");
        }
        if (letter.html() != null && RemoteContent.isIn(letter.html())) {
            refuse(
                    "html",
                    "The letter would fetch something from elsewhere when it is read. Take pictures and links to styles out.");
        }
    }

    /** Calendars take one event a letter, and only where the letter and the event inside mean the same. */
    private void calendar(CalendarPart calendar) {
        boolean oneEvent = calendar.ics().split("BEGIN:VEVENT", -1).length == 2;
        if (!oneEvent || !calendar.ics().contains("METHOD:" + calendar.method())) {
            refuse("calendar", "A letter carries one event, under the method that the letter names.");
        }
    }

    private void refuse(String place, String text) {
        reasons.add(new Reason(place, text));
    }
}
