package io.pilotgate.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** Writes a letter as a mail. */
final class LetterMime {

    private static final String UTF_8 = "UTF-8";
    private static final String FILE = "invite.ics";

    private LetterMime() {}

    static MimeMessage of(OutboxLetter letter) {
        try {
            var message = new IdentifiedMessage(letter.messageId());
            address(message, letter);
            message.setSubject(letter.letter().subject(), UTF_8);
            // RFC 5322: when the letter was ready to go; the same on every attempt.
            message.setSentDate(Date.from(letter.letter().due()));
            // RFC 3834: no robot answers it.
            message.setHeader("Auto-Submitted", "auto-generated");
            write(message, letter.letter());
            message.saveChanges();
            return message;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("Letter " + letter.id() + " cannot be written as a mail.", e);
        }
    }

    static byte[] bytes(MimeMessage message) {
        try {
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void address(MimeMessage message, OutboxLetter letter) throws MessagingException, IOException {
        LetterSender sender = letter.sender();
        message.setFrom(new InternetAddress(sender.from(), true));
        if (sender.replyTo() != null) {
            message.setReplyTo(InternetAddress.parse(sender.replyTo(), true));
        }
        var to =
                new InternetAddress(letter.letter().toAddress(), letter.letter().toName(), UTF_8);
        message.setRecipient(RecipientType.TO, to);
    }

    private static void write(MimeMessage message, Letter letter) throws MessagingException {
        List<MimeBodyPart> attached = attached(letter);
        if (!attached.isEmpty()) {
            MimeMultipart mixed = new MimeMultipart("mixed", body(letter));
            for (MimeBodyPart attachment : attached) {
                mixed.addBodyPart(attachment);
            }
            message.setContent(mixed);
        } else if (letter.html() != null) {
            message.setContent(alternatives(letter));
        } else {
            message.setText(lines(letter.text()), UTF_8);
        }
    }

    private static List<MimeBodyPart> attached(Letter letter) throws MessagingException {
        List<MimeBodyPart> attached = new ArrayList<>();
        CalendarPart calendar = letter.calendar();
        if (calendar != null) {
            attached.add(attachment(calendar));
        }
        for (FilePart file : letter.files()) {
            attached.add(attachment(file));
        }
        return attached;
    }

    /** In Base64, so that no program on the way breaks its lines: whoever checks it needs every byte. */
    private static MimeBodyPart attachment(FilePart file) throws MessagingException {
        var part = new MimeBodyPart();
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, file.mediaType())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(file.name());
        return part;
    }

    /** RFC 2046: the plainest first, the last one that a program can show is shown. */
    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        var alternatives = new MimeMultipart("alternative", part(letter.text(), "plain"));
        if (letter.html() != null) {
            alternatives.addBodyPart(part(letter.html(), "html"));
        }
        return alternatives;
    }

    /** Calendar programs look for the event among the alternatives (RFC 6047, 4.4). */
    private static MimeBodyPart body(Letter letter) throws MessagingException {
        MimeMultipart alternatives = alternatives(letter);
        CalendarPart calendar = letter.calendar();
        if (calendar != null) {
            alternatives.addBodyPart(event(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method()));
        }
        var body = new MimeBodyPart();
        body.setContent(alternatives);
        return body;
    }

    /** The same once more for people whose mail program knows no calendar: a file to open. */
    private static MimeBodyPart attachment(CalendarPart calendar) throws MessagingException {
        MimeBodyPart file = event(calendar, "application/ics; name=" + FILE);
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName(FILE);
        return file;
    }

    private static MimeBodyPart event(CalendarPart calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        byte[] bytes = calendar.ics().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        return part;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(lines(text), UTF_8, subtype);
        return part;
    }

    /** With the line ends of a mail, for the saved file is read as it is. */
    private static String lines(String text) {
        return text.replaceAll("\\R", "\r\n");
    }

    /** A message that keeps its id, where the library would make a new one on every save. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
