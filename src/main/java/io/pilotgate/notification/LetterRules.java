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

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final long MOST_ATTACHED = 2_000_000;

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
        rules.files(letter.files());
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

    private void files(List<FilePart> files) {
        files.stream()
                .map(FilePart::name)
                .filter(name -> !FILE_NAME.matcher(name).matches())
                .forEach(name ->
                        refuse("files", "A file's name has 1 to 100 letters, digits, dots, hyphens and underscores."));
        if (files.stream().mapToLong(file -> file.text().length()).sum() > MOST_ATTACHED) {
            refuse("files", "The files of a letter have at most 2 MB: many mailboxes refuse more. Leave them out.");
        }
    }

    private void refuse(String place, String text) {
        reasons.add(new Reason(place, text));
    }
}
