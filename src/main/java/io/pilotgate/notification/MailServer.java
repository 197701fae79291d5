package io.pilotgate.notification;

import io.pilotgate.notification.SendingResult.Postponed;
import io.pilotgate.notification.SendingResult.Refused;
import io.pilotgate.notification.SendingResult.Sent;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server, where one is configured. */
@Component
class MailServer {

    private final @Nullable JavaMailSender sender;

    @Autowired
    MailServer(ObjectProvider<JavaMailSender> configured) {
        this(configured.getIfAvailable());
    }

    MailServer(@Nullable JavaMailSender sender) {
        this.sender = sender;
    }

    boolean isConfigured() {
        return sender != null;
    }

    /** Its name, as it is configured. */
    @Nullable
    String host() {
        return sender instanceof JavaMailSenderImpl configured ? configured.getHost() : null;
    }

    SendingResult send(OutboxLetter letter) {
        if (sender == null) {
            throw new IllegalStateException("No mail server: set spring.mail.host.");
        }
        MimeMessage message;
        try {
            message = letter.toMime();
        } catch (IllegalStateException unwritable) {
            return new Refused(SmtpAnswer.reason(unwritable));
        }
        try {
            sender.send(message);
            return new Sent();
        } catch (MailException failure) {
            return SmtpAnswer.of(failure);
        } catch (RuntimeException unforeseen) {
            // Of this letter, as far as one can tell: it must not hold up those behind it.
            return new Postponed(SmtpAnswer.reason(unforeseen));
        }
    }
}
