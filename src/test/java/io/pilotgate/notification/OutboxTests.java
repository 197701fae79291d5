package io.pilotgate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PilotgateTest
class OutboxTests {

    private static final Instant DUE = Instant.parse("2040-01-01T08:00:00.123456Z");

    @Autowired
    Outbox outbox;

    @Autowired
    PlatformTransactionManager transactions;

    private final PilotId pilot = PilotId.random();

    @Test
    void a_posted_letter_waits_as_it_was_written() {
        Letter letter =
                letter("reminder", "Zoë Müller", "The report is due", "Please.\n\u2014 Pilotgate", "<p>Please.</p>");

        outbox.post(letter);

        OutboxLetter posted = outbox.of(pilot).get(0);
        assertThat(posted.letter()).isEqualTo(letter);
        assertThat(posted.status()).isEqualTo(LetterStatus.WAITING);
        assertThat(posted.nextAttempt()).isEqualTo(DUE);
        assertThat(posted.messageId()).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(posted.sender()).isEqualTo(new LetterSender("pilotgate@localhost", null));
        assertThat(outbox.find(posted.id())).isEqualTo(posted);
        assertThat(outbox.all(1)).containsExactly(posted);
    }

    @Test
    void a_date_for_the_calendar_is_kept_byte_for_byte() {
        var calendar = new CalendarPart(
                CalendarPart.Method.CANCEL,
                "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\n SUMMARY:Größe\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        Letter plain = letter("date", "Ann", "Cancelled", "Please.", null);

        outbox.post(new Letter(
                plain.key(),
                pilot,
                plain.kind(),
                plain.toName(),
                plain.toAddress(),
                plain.subject(),
                plain.text(),
                null,
                DUE,
                calendar));

        assertThat(outbox.of(pilot).get(0).letter().calendar()).isEqualTo(calendar);
    }

    @Test
    void letters_are_found_by_where_they_stand() {
        long waiting = outbox.counts().getOrDefault(LetterStatus.WAITING, 0L);
        outbox.post(letter("reminder", "Ann", "The report is due", "Please.", null));

        assertThat(outbox.counts()).containsKeys(LetterStatus.values());
        assertThat(outbox.counts().get(LetterStatus.WAITING)).isEqualTo(waiting + 1);
        assertThat(outbox.all(LetterStatus.WAITING, 1))
                .extracting(letter -> letter.letter().pilot())
                .containsExactly(pilot);
        assertThat(outbox.all(LetterStatus.REFUSED, 100))
                .allSatisfy(letter -> assertThat(letter.status()).isEqualTo(LetterStatus.REFUSED));
    }

    @Test
    void without_a_mail_server_it_says_that_letters_stay() {
        assertThat(outbox.sending()).isEqualTo(new Sending(null, "pilotgate@localhost"));
    }

    @Test
    void a_key_holds_the_longest_address() {
        Letter usual = letter("reminder", "Ann", "The report is due", "Please.", null);
        String address = "a".repeat(64) + "@" + "example.".repeat(22) + "example.org";

        outbox.post(new Letter(
                pilot + "/edge-case-answered/occasion/" + "x".repeat(80) + "/" + address,
                pilot,
                usual.kind(),
                "Ann",
                address,
                usual.subject(),
                usual.text(),
                null,
                DUE));

        assertThat(outbox.of(pilot)).hasSize(1);
    }

    @Test
    void posted_twice_is_one_letter() {
        outbox.post(letter("reminder", "Ann", "The report is due", "Please.", null));
        outbox.post(letter("reminder", "Ann", "The report is overdue", "Please!", null));
        outbox.post(letter("another", "Ann", "The report is overdue", "Please!", null));

        assertThat(outbox.of(pilot))
                .extracting(letter -> letter.letter().subject())
                .containsExactly("The report is due", "The report is overdue");
    }

    @Test
    void posted_by_several_at_once_is_one_letter_and_fails_nobody() throws Exception {
        int posters = 4;
        var together = new CyclicBarrier(posters);
        var pool = Executors.newFixedThreadPool(posters);
        try {
            Callable<Integer> post = () -> new TransactionTemplate(transactions).execute(status -> {
                meet(together);
                outbox.post(letter("reminder", "Ann", "The report is due", "Please.", null));
                return outbox.of(pilot).size();
            });
            List<Future<Integer>> seen =
                    IntStream.range(0, posters).mapToObj(i -> pool.submit(post)).toList();
            for (Future<Integer> one : seen) {
                assertThat(one.get()).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void what_is_rolled_back_is_never_sent() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.post(letter("reminder", "Ann", "The report is due", "Please.", null));
            status.setRollbackOnly();
        });

        assertThat(outbox.of(pilot)).isEmpty();
    }

    @Test
    void what_no_mail_can_carry_is_shown_as_such() {
        outbox.post(letter("reminder", "Ann", "The report is due", "a\u0000b\uD800c\td\r\ne\uD83D\uDE00", null));

        assertThat(outbox.of(pilot).get(0).letter().text()).isEqualTo("a\uFFFDb\uFFFDc\td\r\ne\uD83D\uDE00");
    }

    @Test
    void a_letter_that_breaks_the_rules_is_refused_and_not_kept() {
        assertThatThrownBy(() -> outbox.post(letter("reminder", "Ann", "Due\r\nBcc: all@example.org", "Please.", null)))
                .isInstanceOf(Refusal.class);

        assertThat(outbox.of(pilot)).isEmpty();
    }

    @Test
    void a_letter_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> outbox.find(-1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private Letter letter(String kind, String name, String subject, String text, @Nullable String html) {
        return new Letter(pilot + " " + kind, pilot, kind, name, "ann@example.org", subject, text, html, DUE);
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
