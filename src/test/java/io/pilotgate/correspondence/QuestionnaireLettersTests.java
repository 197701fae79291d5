package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Evaluations;
import io.pilotgate.evaluation.NewEvaluation;
import io.pilotgate.evaluation.NewVendor;
import io.pilotgate.evaluation.VendorWatch;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.evaluation.questionnaire.Drafts;
import io.pilotgate.evaluation.questionnaire.Questionnaire;
import io.pilotgate.evaluation.questionnaire.QuestionnaireOverdue;
import io.pilotgate.evaluation.questionnaire.Questionnaires;
import io.pilotgate.evaluation.questionnaire.Submissions;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A questionnaire that is due on Tuesday 13 January 2026 at 17:00 in Manila, 09:00 UTC. */
@PilotgateTest
@RecordApplicationEvents
class QuestionnaireLettersTests {

    private static final PersonId INES = new PersonId("ines");
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");
    private static final LocalDate DUE = LocalDate.parse("2026-01-13");
    private static final String TO_VENDOR = "ines@labelworks.example";

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Evaluations evaluations;

    @Autowired
    VendorWatch watch;

    @Autowired
    Vendors vendors;

    @Autowired
    Pilots pilots;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Account lead;

    @SuppressWarnings("NullAway.Init")
    private Questionnaire sent;

    @BeforeEach
    void aQuestionnaireThatWasSent() {
        clock.moveTo(Launches.MORNING);
        lead = person(People.name("lena") + "@example.org");
        sent = send("Ines Vega", TO_VENDOR);
        pilots.launch(
                Launches.with(sent.vendor()).plan(), person("other@example.org").id());
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void the_vendor_reads_what_is_asked_until_when_and_where() {
        assertThat(letters("questionnaire-sent", TO_VENDOR)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).endsWith("A questionnaire for you, due Tuesday 13 January 2026");
            assertThat(letter.text())
                    .contains(
                            "Tuesday 13 January 2026, 17:00 (Asia/Manila)",
                            sent.version().hex())
                    .contains("The questionnaire's page: ", "/questionnaires/" + sent.id());
            assertThat(letter.html()).contains("Open the questionnaire's page");
        });
    }

    @Test
    void reminders_come_before_at_and_after_the_date_each_once() {
        for (LocalDate day = LocalDate.parse("2026-01-08"); day.getDayOfMonth() < 25; day = day.plusDays(1)) {
            lookAt(day + "T08:59:00Z");
            lookAt(day + "T09:00:00Z");
            lookAt(day + "T20:00:00Z");
        }

        assertThat(letters("questionnaire-reminder", TO_VENDOR))
                .extracting(letter -> letter.subject().replaceFirst(".*questionnaire ", "") + " on "
                        + letter.due().toString().substring(5, 16))
                .containsExactly(
                        "is due in 3 days on 01-10T09:00",
                        "is due tomorrow on 01-12T09:00",
                        "is due now on 01-13T09:00",
                        "is overdue on 01-14T09:00",
                        "is overdue on 01-15T09:00",
                        "is overdue on 01-16T09:00");
        assertThat(letters("questionnaire-reminder", lead.email())).hasSize(4);
        assertThat(letters("questionnaire-reminder", "other@example.org"))
                .as("who leads a pilot with it hears of the silence")
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).endsWith("stays without an answer"));
    }

    @Test
    void after_an_outage_the_newest_alone_goes_out() {
        lookAt("2026-01-15T12:00:00Z");

        assertThat(letters("questionnaire-reminder", TO_VENDOR))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).endsWith("is overdue"));
    }

    @Test
    void a_moved_date_is_a_new_one_and_nobody_is_reminded_of_the_old() {
        lookAt("2026-01-12T12:00:00Z");
        questionnaires.postpone(sent.id(), "A holiday.", DUE.plusDays(2), MANILA, lead.id());
        assertThat(letters("questionnaire-postponed", TO_VENDOR))
                .singleElement()
                .satisfies(
                        letter -> assertThat(letter.text()).contains("Thursday 15 January 2026, 17:00", "A holiday."));

        lookAt("2026-01-13T12:00:00Z");
        assertThat(letters("questionnaire-reminder", TO_VENDOR))
                .as("three days before would have come before the move")
                .hasSize(1);
        lookAt("2026-01-14T12:00:00Z");
        assertThat(letters("questionnaire-reminder", TO_VENDOR)).hasSize(2);
    }

    @Test
    void the_receipt_names_the_hash_of_what_was_handed_in_and_ends_the_reminders() {
        drafts.save(sent.id(), Map.of("SEC1.coversWork", "yes"), INES);
        submissions.submit(sent.id(), true, INES);
        String hash = Sha256.of(submissions.content(sent.id(), 1)).hex();

        assertThat(letters("questionnaire-receipt", TO_VENDOR))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("SHA-256: " + hash, "Answered: 1 of "));
        assertThat(letters("questionnaire-submitted", lead.email()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains(hash));
        lookAt("2026-01-14T12:00:00Z");
        assertThat(letters("questionnaire-reminder", TO_VENDOR)).isEmpty();
    }

    @Test
    void what_is_opened_again_is_told_with_its_reason_and_has_a_receipt_of_its_own() {
        drafts.save(sent.id(), Map.of("SEC1.coversWork", "yes"), INES);
        submissions.submit(sent.id(), true, INES);
        questionnaires.reopen(sent.id(), "The site is missing.", DUE, MANILA, lead.id());
        submissions.submit(sent.id(), true, INES);

        assertThat(letters("questionnaire-reopened", TO_VENDOR))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("The site is missing.", "Round: 2"));
        assertThat(letters("questionnaire-receipt", TO_VENDOR)).hasSize(2);
    }

    @Test
    void the_sender_hears_why_it_is_declined() {
        submissions.decline(sent.id(), "We only work at full volume.", true, INES);

        assertThat(letters("questionnaire-declined", lead.email()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("We only work at full volume.", "refuses a structured pilot"));
    }

    @Test
    void silence_past_the_date_is_made_known_once_in_each_round(ApplicationEvents facts) {
        lookAt("2026-01-13T09:00:00Z");
        assertThat(overdue(facts)).isZero();

        lookAt("2026-01-13T09:01:00Z");
        lookAt("2026-01-14T09:01:00Z");
        assertThat(overdue(facts)).isEqualTo(1);

        questionnaires.postpone(sent.id(), "A holiday.", DUE.plusDays(7), MANILA, lead.id());
        lookAt("2026-01-21T09:01:00Z");
        assertThat(overdue(facts)).isEqualTo(2);
    }

    /** An address that mail could once be written to, and no longer: from a register of old. */
    @Test
    void a_vendor_whom_no_mail_reaches_holds_nothing_up() {
        Questionnaire other = send("Old Contact", "unknown@labelworks.example");
        drafts.save(other.id(), Map.of("SEC1.coversWork", "yes"), INES);
        submissions.submit(other.id(), true, INES);

        assertThat(questionnaires.find(other.id()).isOpen()).isFalse();
        assertThat(outbox.all(5000).stream()
                        .map(OutboxLetter::letter)
                        .filter(letter -> letter.key().startsWith("vendor/" + other.vendor() + "/"))
                        .map(Letter::toAddress))
                .contains("unknown@labelworks.example", lead.email());
    }

    private long overdue(ApplicationEvents facts) {
        return facts.stream(QuestionnaireOverdue.class)
                .filter(fact -> fact.questionnaire().id().equals(sent.id()))
                .count();
    }

    private Questionnaire send(String contact, String address) {
        VendorId vendor = vendors.register(
                        new NewVendor("Labelworks " + UUID.randomUUID(), contact, address, "Portugal", "", null),
                        lead.id())
                .id();
        var evaluation = evaluations.open(new NewEvaluation(vendor, "Street signs"), lead.id());
        return questionnaires.send(evaluation.id(), DUE, MANILA, lead.id());
    }

    private Account person(String address) {
        return accounts.create(
                new NewAccount(People.name("s"), "Lena Lead", address, Set.of(Role.LEAD), null, People.PASSWORD));
    }

    private void lookAt(String instant) {
        clock.moveTo(Instant.parse(instant));
        watch.look(sent.vendor());
    }

    /** The oldest first. */
    private List<Letter> letters(String kind, String to) {
        String about = "vendor/" + sent.vendor() + "/" + kind + "/";
        return outbox.all(5000).stream()
                .map(OutboxLetter::letter)
                .filter(letter ->
                        letter.key().startsWith(about) && letter.toAddress().equals(to))
                .sorted(Comparator.comparing(Letter::due))
                .toList();
    }
}
