package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.agreement.Consequence;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.grading.AccuracyBreached;
import io.pilotgate.grading.ConsequenceDecided;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Who hears of the vendor's questions, and of audited accuracy under the threshold. */
@PilotgateTest
class EscalationLettersTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");
    private static final String TO_VENDOR = "ines@labelworks.example";
    private static final String TO_LEAD = "lena@example.org";
    private static final Instant ASKED = Instant.parse("2026-01-12T09:00:00Z");

    @Autowired
    Outbox outbox;

    @Autowired
    Pilots pilots;

    @Autowired
    Escalations escalations;

    @Autowired
    PilotWatch watch;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PersonId lead;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeEach
    void aPilotInDelivery() {
        clock.moveTo(Launches.MORNING);
        lead = accounts.create(new NewAccount(
                        People.name("s"), "Lena Lead", TO_LEAD, Set.of(Role.LEAD), null, People.PASSWORD))
                .id();
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), lead).id();
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(ASKED);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_question_goes_to_the_lead_its_answer_to_the_vendor_and_back_again() {
        Escalation asked = ask();
        escalations.answer(pilot, asked.number(), "Label it as a stop sign.", null, lead);
        escalations.reopen(pilot, asked.number(), "And at night?", VENDOR);
        escalations.answer(pilot, asked.number(), "At night too.", null, lead);

        assertThat(letters("escalation-raised")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_LEAD);
            assertThat(letter.text())
                    .contains("Is a covered sign a sign?", "Urgency: rush", "Item: img-17", "Answer due: ");
        });
        assertThat(letters("escalation-answered")).extracting(Letter::toAddress).containsExactly(TO_VENDOR, TO_VENDOR);
        assertThat(letters("escalation-answered").get(1).text()).contains("At night too.");
        assertThat(letters("escalation-reopened")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_LEAD);
            assertThat(letter.text()).contains("And at night?");
        });
    }

    @Test
    void an_overdue_answer_reminds_the_lead_and_then_goes_to_the_escalation_contact() {
        ask();
        for (int hours = 6; hours <= 24 * 7; hours += 6) {
            clock.moveTo(ASKED.plus(Duration.ofHours(hours)));
            watch.look(pilot);
        }

        assertThat(letters("escalation-overdue"))
                .hasSize(4)
                .allSatisfy(letter -> assertThat(letter.toAddress()).isEqualTo(TO_LEAD));
        assertThat(letters("escalation-passed-on"))
                .extracting(Letter::toAddress)
                .containsExactlyInAnyOrder(TO_LEAD, Launches.CONTACT.email());
    }

    @Test
    void a_breach_is_the_leads_and_only_an_applied_consequence_the_vendors() {
        facts.publishEvent(new AccuracyBreached(pilot, 2, Consequence.REWORK));
        facts.publishEvent(new ConsequenceDecided(pilot, 1, Consequence.REWORK, false, "A wrong file."));
        facts.publishEvent(new ConsequenceDecided(pilot, 2, Consequence.REWORK, true, "Clear."));

        assertThat(letters("accuracy-breached")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_LEAD);
            assertThat(letter.text()).contains("Nothing follows by itself");
        });
        assertThat(letters("consequence-applied")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_VENDOR);
            assertThat(letter.subject()).contains("rework");
            assertThat(letter.text()).doesNotContain(" of 50", "Correct");
        });
    }

    private Escalation ask() {
        return escalations.raise(
                pilot, EscalationKind.GUIDELINE_GAP, Urgency.RUSH, "img-17", "Is a covered sign a sign?", VENDOR);
    }

    private List<Letter> letters(String kind) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }
}
