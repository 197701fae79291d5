package io.pilotgate.notification;

import io.pilotgate.notification.SendingResult.Postponed;
import io.pilotgate.notification.SendingResult.Refused;
import io.pilotgate.notification.SendingResult.Unreachable;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads out of a failure what the mail server meant; reply codes as in RFC 5321, 4.2. */
final class SmtpAnswer {

    private static final int LONGEST_REASON = 1000;
    /** Service not available, closing the channel. */
    private static final int CLOSING = 421;

    private SmtpAnswer() {}

    static SendingResult of(MailException failure) {
        List<Throwable> causes = causes(failure);
        var sender = first(SMTPSenderFailedException.class, causes);
        if (sender.isPresent()) {
            // It refuses us, not the letter: every letter would be lost over a wrong pilotgate.mail.from.
            return new Unreachable(reason(sender.get()));
        }
        var address = first(SMTPAddressFailedException.class, causes);
        if (address.isPresent()) {
            return of(address.get().getReturnCode(), address.get());
        }
        var message = first(SMTPSendFailedException.class, causes);
        if (message.isPresent()) {
            return of(message.get().getReturnCode(), message.get());
        }
        // Without an answer, the library's own words tell more than Spring's around them.
        return new Unreachable(reason(causes.isEmpty() ? failure : causes.get(0)));
    }

    private static SendingResult of(int code, Exception answer) {
        if (code == CLOSING) {
            return new Unreachable(reason(answer));
        }
        return code >= 500 ? new Refused(reason(answer)) : new Postponed(reason(answer));
    }

    private static <T extends Throwable> Optional<T> first(Class<T> kind, List<Throwable> causes) {
        return causes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The mail library strings its exceptions together in its own way, a general one before the telling one. */
    private static List<Throwable> causes(MailException failure) {
        List<Throwable> causes = new ArrayList<>();
        if (failure instanceof MailSendException sending) {
            for (Exception one : sending.getMessageExceptions()) {
                collect(one, causes);
            }
        } else {
            collect(failure.getCause(), causes);
        }
        return causes;
    }

    private static void collect(@Nullable Throwable first, List<Throwable> causes) {
        Throwable next = first;
        while (next != null && !causes.contains(next)) {
            causes.add(next);
            next = next instanceof MessagingException mail ? mail.getNextException() : next.getCause();
        }
    }

    static String reason(Throwable failure) {
        String message = failure.getMessage();
        String reason = (message == null || message.isBlank() ? failure.toString() : message)
                .replaceAll("[\\p{Cc}\\p{Cs}]+", " ")
                .strip();
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
