package io.pilotgate.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom letters come from. Whether they are sent at all, {@code spring.mail.host} alone decides.
 *
 * @param from one address, with or without a name
 * @param replyTo where answers go, or none
 */
@ConfigurationProperties("pilotgate.mail")
record MailSettings(
        @DefaultValue("pilotgate@localhost") String from,
        @Nullable String replyTo) {

    MailSettings {
        check("pilotgate.mail.from", from);
        if (replyTo != null) {
            check("pilotgate.mail.reply-to", replyTo);
        }
    }

    LetterSender sender() {
        return new LetterSender(from, replyTo);
    }

    /** What stands behind the at sign of the sender: message ids are unique below it. */
    String domain() {
        String address = parse(from).getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static void check(String property, String address) {
        try {
            parse(address).validate();
        } catch (AddressException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    property + " is '" + address + "', which is not a mail address. Write one as in name@example.org.",
                    e);
        }
    }

    private static InternetAddress parse(String address) {
        try {
            return new InternetAddress(address, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
