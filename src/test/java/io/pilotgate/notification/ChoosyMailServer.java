package io.pilotgate.notification;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server on a port of its own that knows nobody called unknown, is busy for later and wants no spammer. */
final class ChoosyMailServer extends GreenMail {

    ChoosyMailServer() {
        super(smtp());
    }

    /** A machine with other work may take longer than the two seconds that the library waits. */
    private static ServerSetup smtp() {
        ServerSetup setup = ServerSetupTest.SMTP.dynamicPort();
        setup.setServerStartupTimeout(60_000);
        return setup;
    }

    JavaMailSenderImpl client() {
        var client = new JavaMailSenderImpl();
        client.setHost("127.0.0.1");
        client.setPort(getSmtp().getPort());
        return client;
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] config, Managers plain) {
        managers = new ChoosyManagers();
        return super.createServices(config, managers);
    }

    private static final class ChoosyManagers extends Managers {

        private final SmtpManager smtp = new SmtpManager(getImapHostManager(), getUserManager()) {

            @Override
            public @Nullable String checkSender(SmtpState state, MailAddress sender) {
                return sender.getEmail().startsWith("spammer@") ? "553 5.7.1 We know you" : null;
            }

            @Override
            public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
                if (recipient.getEmail().startsWith("unknown@")) {
                    return "550 5.1.1 No such person here";
                }
                return recipient.getEmail().startsWith("later@") ? "451 4.3.0 Busy, try again later" : null;
            }

            @Override
            public @Nullable String checkData(SmtpState state) {
                return state.getMessage().getToAddresses().stream()
                                .anyMatch(to -> to.getEmail().startsWith("full@"))
                        ? "552 5.2.2 The mailbox is full"
                        : null;
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }
    }
}
