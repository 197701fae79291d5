package io.pilotgate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.testing.PilotgateTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The clock stands in 2001, so that no letter of another test is due. */
@PilotgateTest
class OutboxSenderTests {

    private static final Instant NEW_YEAR = Instant.parse("2001-01-01T00:00:00Z");

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRecords records;

    @Autowired
    OutboxSender unconfigured;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final PilotId pilot = PilotId.random();
    private final ChoosyMailServer server = new ChoosyMailServer();

    @BeforeEach
    void start() {
        server.start();
        clock.moveTo(NEW_YEAR);
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
        jdbc.sql("delete from outbox_letter where pilot_id = ?")
                .param(pilot.value())
                .update();
    }

    @Test
    void a_letter_is_sent_once() throws Exception {
        post("ann@example.org");

        assertThat(sender().sendDue()).isEqualTo(1);
        assertThat(sender().sendDue()).isZero();

        OutboxLetter letter = theLetter();
        assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter.sentAt()).isEqualTo(NEW_YEAR);
        assertThat(letter.attempts()).isEqualTo(1);
        MimeMessage received = received().findFirst().orElseThrow();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(received.getMessageID()).isEqualTo(letter.messageId());
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(audit.of(pilot)).extracting(AuditEntry::action).containsExactly("letter-sent");
    }

    @Test
    void an_invitation_arrives_as_one_that_calendars_understand() throws Exception {
        var meeting = new Meeting(
                pilot + "-decision@pilotgate",
                1,
                NEW_YEAR.plusSeconds(86_400),
                Duration.ofMinutes(30),
                "Decision - Größe",
                "Due at this time.",
                List.of(new Meeting.Attendee("Ann Lee", "ann@example.org")));
        CalendarPart calendar =
                new CalendarWriter(new MailSettings("Desk <desk@example.org>", null), clock).request(meeting);
        outbox.post(new Letter(
                pilot + " date",
                pilot,
                "date",
                "Ann Lee",
                "ann@example.org",
                "Moved",
                "Hello.",
                "<p>Hello.</p>",
                NEW_YEAR,
                calendar));

        assertThat(sender().sendDue()).isEqualTo(1);

        var mixed = (MimeMultipart) received().findFirst().orElseThrow().getContent();
        var ways = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(new ContentType(ways.getBodyPart(2).getContentType()).getParameter("method"))
                .isEqualTo("REQUEST");
        var read = new CalendarBuilder().build(ways.getBodyPart(2).getInputStream());
        assertThat(read.validate(true).hasErrors()).isFalse();
        assertThat(read.getComponents("VEVENT")
                        .get(0)
                        .getRequiredProperty("SUMMARY")
                        .getValue())
                .isEqualTo("Decision - Größe");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
    }

    @Test
    void a_letter_is_not_sent_before_it_is_due() {
        post("ann@example.org");
        clock.moveTo(NEW_YEAR.minusMillis(1));
        assertThat(sender().sendDue()).isZero();

        clock.moveTo(NEW_YEAR);
        assertThat(sender().sendDue()).isEqualTo(1);
    }

    @Test
    void without_a_mail_server_letters_wait_and_stay_readable() {
        post("ann@example.org");

        assertThat(unconfigured.sendDue()).isZero();

        assertThat(theLetter().status()).isEqualTo(LetterStatus.WAITING);
        assertThat(theLetter().attempts()).isZero();
        assertThat(new String(theLetter().eml(), StandardCharsets.US_ASCII)).contains("To: ");
        sender().sendDue();
    }

    @Test
    void a_refused_recipient_is_shown_with_the_servers_reason_and_not_tried_again() {
        post("unknown@example.org");
        post("ann@example.org");

        assertThat(sender().sendDue()).as("the other letter goes out").isEqualTo(1);

        OutboxLetter refused = letterTo("unknown@example.org");
        assertThat(refused.status()).isEqualTo(LetterStatus.REFUSED);
        assertThat(refused.reason()).isEqualTo("550 5.1.1 No such person here");
        assertThat(audit.of(pilot)).extracting(AuditEntry::action).contains("letter-refused");
        clock.moveTo(NEW_YEAR.plus(Duration.ofDays(30)));
        assertThat(sender().sendDue()).isZero();
        assertThat(letterTo("unknown@example.org").attempts()).isEqualTo(1);
    }

    @Test
    void a_refused_message_is_shown_with_the_servers_reason() {
        post("full@example.org");

        sender().sendDue();

        assertThat(theLetter().status()).isEqualTo(LetterStatus.REFUSED);
        assertThat(theLetter().reason()).contains("552 5.2.2 The mailbox is full");
    }

    @Test
    void while_the_server_is_down_letters_wait_and_are_delivered_later() {
        post("ann@example.org");
        OutboxSender down = sender();
        server.stop();

        assertThat(down.sendDue()).isZero();

        assertThat(theLetter().status()).isEqualTo(LetterStatus.WAITING);
        assertThat(theLetter().reason()).contains("127.0.0.1");
        assertThat(theLetter().nextAttempt()).isEqualTo(NEW_YEAR.plus(Duration.ofMinutes(1)));
        server.start();
        assertThat(sender().sendDue()).as("not before its time").isZero();
        clock.moveTo(NEW_YEAR.plus(Duration.ofMinutes(1)));
        assertThat(sender().sendDue()).isEqualTo(1);
        assertThat(theLetter().status()).isEqualTo(LetterStatus.SENT);
        assertThat(theLetter().reason()).isNull();
    }

    @Test
    void a_server_that_is_down_is_asked_once_a_round_and_no_letter_is_given_up() {
        post("ann@example.org");
        post("ben@example.org");
        OutboxSender down = sender();
        server.stop();

        down.sendDue();
        assertThat(outbox.of(pilot)).extracting(OutboxLetter::attempts).containsExactlyInAnyOrder(1, 0);

        for (int round = 1; round <= 2 * BackOff.MOST_ATTEMPTS + 2; round++) {
            clock.moveTo(clock.instant().plus(Duration.ofHours(5)));
            down.sendDue();
        }
        assertThat(outbox.of(pilot)).extracting(OutboxLetter::status).containsOnly(LetterStatus.WAITING);
        assertThat(outbox.of(pilot)).extracting(OutboxLetter::attempts).allMatch(n -> n > BackOff.MOST_ATTEMPTS);
        server.start();
        clock.moveTo(clock.instant().plus(Duration.ofHours(5)));
        assertThat(sender().sendDue()).isEqualTo(2);
    }

    @Test
    void a_wrong_sender_of_ours_costs_no_letter() {
        post("ann@example.org");
        var settings = new MailSettings("spammer@example.org", null);
        var ofSpammer = new OutboxRecords(jdbc, settings, new LetterFiles(jdbc));

        sender(server.client(), ofSpammer).sendDue();

        assertThat(theLetter().status()).isEqualTo(LetterStatus.WAITING);
        assertThat(theLetter().reason()).contains("553 5.7.1 We know you");
        clock.moveTo(NEW_YEAR.plus(Duration.ofMinutes(1)));
        assertThat(sender().sendDue()).isEqualTo(1);
    }

    @Test
    void a_letter_that_is_put_off_for_days_is_given_up() {
        post("later@example.org");
        post("ann@example.org");

        assertThat(sender().sendDue()).as("the other letter goes out").isEqualTo(1);
        assertThat(letterTo("later@example.org").reason()).isEqualTo("451 4.3.0 Busy, try again later");
        for (int attempt = 2; attempt < BackOff.MOST_ATTEMPTS; attempt++) {
            clock.moveTo(letterTo("later@example.org").nextAttempt());
            sender().sendDue();
        }
        assertThat(letterTo("later@example.org").status()).isEqualTo(LetterStatus.WAITING);

        clock.moveTo(letterTo("later@example.org").nextAttempt());
        sender().sendDue();

        assertThat(letterTo("later@example.org").status()).isEqualTo(LetterStatus.REFUSED);
        assertThat(letterTo("later@example.org").reason())
                .isEqualTo("Given up after 24 attempts: 451 4.3.0 Busy, try again later");
    }

    @Test
    void after_a_crash_while_sending_the_letter_is_sent_again_as_the_same() throws Exception {
        post("ann@example.org");

        assertThatThrownBy(() -> sender(dyingAfterSending(), records).sendDue()).isInstanceOf(Killed.class);
        assertThat(theLetter().status()).isEqualTo(LetterStatus.WAITING);
        assertThat(sender().sendDue()).isEqualTo(1);

        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxSenderTests::id))
                .containsExactly(theLetter().messageId(), theLetter().messageId());
        assertThat(audit.of(pilot)).extracting(AuditEntry::action).containsExactly("letter-sent");
    }

    @Test
    void a_letter_that_the_mail_library_chokes_on_holds_up_no_other() {
        post("choke@example.org");
        post("ann@example.org");

        assertThat(sender(chokingClient(), records).sendDue()).isEqualTo(1);

        assertThat(letterTo("choke@example.org").status()).isEqualTo(LetterStatus.WAITING);
        assertThat(letterTo("choke@example.org").reason()).isEqualTo("choked");
    }

    @Test
    void two_senders_at_once_send_each_letter_once() throws Exception {
        int letters = 30;
        IntStream.range(0, letters).forEach(i -> post("ann" + i + "@example.org"));
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        int sent = 0;
        try {
            Callable<Integer> send = () -> {
                OutboxSender sender = sender();
                together.await();
                return sender.sendDue();
            };
            for (Future<Integer> one : List.of(pool.submit(send), pool.submit(send))) {
                sent += one.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(sent).isEqualTo(letters);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxSenderTests::id))
                .doesNotHaveDuplicates()
                .hasSize(letters);
        assertThat(outbox.of(pilot)).extracting(OutboxLetter::status).containsOnly(LetterStatus.SENT);
    }

    @Test
    void a_letter_that_one_sender_holds_keeps_no_other_sender_waiting() {
        post("ann@example.org");
        post("ben@example.org");
        var pool = Executors.newSingleThreadExecutor();
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                OutboxLetter held = records.claim(clock.instant()).orElseThrow();
                assertThat(call(pool.submit(() -> sender().sendDue()))).isEqualTo(1);
                assertThat(received().map(OutboxSenderTests::id)).doesNotContain(held.messageId());
            });
        } finally {
            pool.shutdownNow();
        }
        assertThat(sender().sendDue()).isEqualTo(1);
    }

    private void post(String address) {
        outbox.post(new Letter(
                pilot + " reminder " + address,
                pilot,
                "reminder",
                "Ann Lee",
                address,
                "The report is due",
                "Please send it.",
                null,
                NEW_YEAR));
    }

    private OutboxLetter theLetter() {
        assertThat(outbox.of(pilot)).hasSize(1);
        return outbox.of(pilot).get(0);
    }

    private OutboxLetter letterTo(String address) {
        return outbox.of(pilot).stream()
                .filter(letter -> letter.letter().toAddress().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private Stream<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages());
    }

    private OutboxSender sender() {
        return sender(server.client(), records);
    }

    private OutboxSender sender(JavaMailSender client, OutboxRecords from) {
        return new OutboxSender(from, new MailServer(client), audit, clock, transactions);
    }

    private JavaMailSender dyingAfterSending() {
        return after(message -> {
            throw new Killed();
        });
    }

    private JavaMailSender chokingClient() {
        return after(message -> {
            if (to(message).startsWith("choke@")) {
                throw new IllegalStateException("choked");
            }
        });
    }

    private JavaMailSender after(Consumer<MimeMessage> what) {
        JavaMailSenderImpl client = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                super.send(message);
                what.accept(message);
            }
        };
        client.setHost("127.0.0.1");
        client.setPort(server.getSmtp().getPort());
        return client;
    }

    private static String to(MimeMessage message) {
        try {
            return ((InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static int call(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** As when the process dies: nothing catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
