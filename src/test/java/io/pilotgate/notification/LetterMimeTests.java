package io.pilotgate.notification;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LetterMimeTests {

    private static final Instant DUE = Instant.parse("2026-11-02T08:00:00Z");

    private static final CalendarPart INVITATION = new CalendarPart(
            CalendarPart.Method.REQUEST,
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Zoë\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

    @Test
    void its_headers_say_whom_it_is_from_and_that_no_person_wrote_it() throws Exception {
        MimeMessage mail = read(letter("Zoë Müller", "Grüße \uD83D\uDE00", "Hello", null, "replies@example.org"));

        assertThat(mail.getFrom()).containsExactly(new InternetAddress("pilotgate@example.org", "Pilotgate"));
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("replies@example.org"));
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Zoë Müller");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress()).isEqualTo("ann@example.org");
        assertThat(mail.getSubject()).isEqualTo("Grüße \uD83D\uDE00");
        assertThat(mail.getMessageID()).isEqualTo("<1@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(DUE);
    }

    @Test
    void without_html_it_is_plain_text() throws Exception {
        MimeMessage mail = read(letter("Ann", "Due", "Zoë:\nplease.\n" + "x".repeat(2000), null, null));

        assertThat(mail.getContentType().toLowerCase(Locale.ROOT)).startsWith("text/plain; charset=utf-8");
        assertThat(mail.getContent()).isEqualTo("Zoë:\r\nplease.\r\n" + "x".repeat(2000));
        assertThat(mail.getHeader("Reply-To")).isNull();
    }

    @Test
    void with_html_the_text_comes_first() throws Exception {
        var parts = (MimeMultipart)
                read(letter("Ann", "Due", "Zoë", "<p>Zoë</p>", null)).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Zoë");
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Zoë</p>");
    }

    /** RFC 6047: the event is one of the ways to show the letter, and once more a file for those who know no calendar. */
    @Test
    void a_date_is_an_alternative_and_an_attachment() throws Exception {
        OutboxLetter letter = letter("Ann", "Due", "Zoë", "<p>Zoë</p>", null, INVITATION);

        var mixed = (MimeMultipart) read(letter).getContent();

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getCount()).isEqualTo(2);
        var ways = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        assertThat(ways.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(ways.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat(ways.getBodyPart(2).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(bytes(ways.getBodyPart(2))).isEqualTo(INVITATION.ics());
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(mixed.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(bytes(mixed.getBodyPart(1))).isEqualTo(INVITATION.ics());
    }

    /** RFC 5322, 2.3: CR and LF occur together only; lines have at most 998 characters. */
    @Test
    void its_bytes_are_lines_of_a_mail() {
        byte[] eml = letter("Zoë", "Due", "one\ntwo\r\nthree\r" + "y".repeat(3000), "<p>\n</p>", null)
                .eml();
        String text = new String(eml, US_ASCII);

        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 998);
        for (byte one : eml) {
            assertThat(one).isNotNegative();
        }
    }

    @Test
    void a_sender_that_is_no_address_stops_the_start_with_its_property() {
        assertThatThrownBy(() -> new MailSettings("Pilotgate", null)).hasMessageContaining("pilotgate.mail.from");
        assertThatThrownBy(() -> new MailSettings("pilotgate@example.org", "nobody"))
                .hasMessageContaining("pilotgate.mail.reply-to");
        assertThat(new MailSettings("Pilotgate <p@example.org>", null).domain()).isEqualTo("example.org");
    }

    private static String bytes(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), UTF_8);
    }

    private static MimeMessage read(OutboxLetter letter) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter.eml()));
    }

    private static OutboxLetter letter(
            String name, String subject, String text, @Nullable String html, @Nullable String replyTo) {
        return letter(name, subject, text, html, replyTo, null);
    }

    private static OutboxLetter letter(
            String name,
            String subject,
            String text,
            @Nullable String html,
            @Nullable String replyTo,
            @Nullable CalendarPart calendar) {
        var letter = new Letter("key", null, "reminder", name, "ann@example.org", subject, text, html, DUE, calendar);
        var sender = new LetterSender("Pilotgate <pilotgate@example.org>", replyTo);
        return new OutboxLetter(1, letter, "<1@example.org>", DUE, LetterStatus.WAITING, 0, DUE, null, null, sender);
    }
}
