package io.pilotgate.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.evaluation.NewVendor;
import io.pilotgate.evaluation.VendorWatch;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.questionnaire.Drafts;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.questionnaire.Submissions;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.testing.PilotgateTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A mail that fails leaves nothing stuck. The clock stands in 2001, so that no letter of another test is due. */
@PilotgateTest
class QuestionnaireMailTests {

    private static final Instant NEW_YEAR = Instant.parse("2001-01-01T00:00:00Z");
    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Vendors vendors;

    @Autowired
    VendorWatch watch;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRecords records;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final ChoosyMailServer server = new ChoosyMailServer();
    private String about = "";

    @BeforeEach
    void start() {
        server.start();
        clock.moveTo(NEW_YEAR);
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
        jdbc.sql("delete from outbox_letter where letter_key like ?")
                .param(about + "%")
                .update();
    }

    @Test
    void while_mail_is_down_the_vendor_answers_and_the_letters_go_out_later() {
        Questionnaire sent = send("later@labelworks.example");

        sender().sendDue();
        assertThat(letters()).allSatisfy(letter -> {
            assertThat(letter.status()).isEqualTo(LetterStatus.WAITING);
            assertThat(letter.reason()).contains("Busy");
        });
        drafts.save(sent.id(), Map.of("SEC1.coversWork", "yes"), LENA);
        submissions.submit(sent.id(), true, LENA);

        assertThat(questionnaires.find(sent.id()).isOpen()).isFalse();
        assertThat(letters()).hasSizeGreaterThanOrEqualTo(2);
        clock.moveTo(NEW_YEAR.plus(Duration.ofDays(1)));
        sender().sendDue();
        assertThat(letters()).allSatisfy(letter -> assertThat(letter.attempts()).isPositive());
    }

    /** The server knows nobody of this name and never will: the letter is refused, and everything else goes on. */
    @Test
    void a_letter_that_fails_for_good_holds_neither_the_date_nor_the_reminders_nor_the_answers() {
        Questionnaire sent = send("unknown@labelworks.example");
        sender().sendDue();
        assertThat(lettersTo("unknown@"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.status()).isEqualTo(LetterStatus.REFUSED));

        questionnaires.postpone(sent.id(), "Take your time", LocalDate.parse("2001-02-10"), ZoneId.of("UTC"), LENA);
        clock.moveTo(Instant.parse("2001-02-10T17:00:01Z"));
        watch.look(sent.vendor());

        assertThat(questionnaires.find(sent.id()).dueOn()).isEqualTo("2001-02-10");
        assertThat(lettersTo("unknown@"))
                .extracting(letter -> letter.letter().key())
                .anyMatch(key -> key.contains("questionnaire-postponed"))
                .anyMatch(key -> key.contains("questionnaire-reminder"));
        sender().sendDue();
        drafts.save(sent.id(), Map.of("SEC1.coversWork", "yes"), LENA);
        submissions.submit(sent.id(), true, LENA);
        assertThat(questionnaires.find(sent.id()).isOpen()).isFalse();
    }

    private OutboxSender sender() {
        return new OutboxSender(records, new MailServer(server.client()), audit, clock, transactions);
    }

    private Questionnaire send(String address) {
        var vendor = vendors.register(
                new NewVendor("Labelworks " + UUID.randomUUID(), "Ines", address, "Portugal", "", null), LENA);
        about = "vendor/" + vendor.id() + "/";
        var evaluation = evaluations.open(new NewEvaluation(vendor.id(), "Signs"), LENA);
        return questionnaires.send(evaluation.id(), LocalDate.parse("2001-02-01"), ZoneId.of("UTC"), LENA);
    }

    private List<OutboxLetter> letters() {
        return lettersTo("later@");
    }

    private List<OutboxLetter> lettersTo(String address) {
        return outbox.all(5000).stream()
                .filter(letter -> letter.letter().key().startsWith(about)
                        && letter.letter().toAddress().startsWith(address))
                .toList();
    }
}
