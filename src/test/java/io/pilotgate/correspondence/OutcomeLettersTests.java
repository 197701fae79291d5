package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.commercial.RampPlanned;
import io.pilotgate.decision.DestructionCertificateMissing;
import io.pilotgate.decision.ExitCompleted;
import io.pilotgate.decision.ExitStarted;
import io.pilotgate.decision.NextCycleLaunched;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialVendors;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PilotgateTest
class OutcomeLettersTests {

    private static final String TO_VENDOR = "ines@labelworks.example";
    private static final String TO_LEAD = "lena@example.org";

    @Autowired
    Outbox outbox;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Accounts accounts;

    @Autowired
    ExitLetters exits;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PersonId lead;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeEach
    void aPilot() {
        clock.moveTo(Launches.MORNING);
        lead = accounts.create(new NewAccount(
                        People.name("s"), "Lena Lead", TO_LEAD, Set.of(Role.LEAD), null, People.PASSWORD))
                .id();
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), lead).id();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_ramp_and_a_next_cycle_are_told_to_both_sides() {
        PilotId successor = pilots.launch(
                        Launches.with(vendors.certified())
                                .named("Street signs, cycle 2")
                                .plan(),
                        lead)
                .id();

        facts.publishEvent(new RampPlanned(pilot));
        facts.publishEvent(new NextCycleLaunched(pilot, successor));

        assertThat(letters("ramp-planned")).hasSize(2);
        assertThat(letters("next-cycle"))
                .hasSize(2)
                .allSatisfy(
                        letter -> assertThat(letter.text()).contains("Street signs, cycle 2", "/pilots/" + successor));
    }

    @Test
    void an_exit_says_what_is_to_be_done_by_when_and_when_nothing_is_open() {
        // Told to the letters alone: there is no exit that the process could run.
        exits.on(new ExitStarted(pilot, true, LocalDate.parse("2026-02-04")));
        exits.on(new ExitCompleted(pilot));

        assertThat(letters("exit-started"))
                .hasSize(2)
                .allSatisfy(
                        letter -> assertThat(letter.text()).contains("before its time", "Wednesday 4 February 2026"));
        assertThat(letters("exit-completed")).hasSize(2);
    }

    @Test
    void a_missing_certificate_reminds_both_sides_and_after_three_times_the_escalation_contact_too() {
        for (int day : List.of(1, 2, 3, 10)) {
            exits.on(new DestructionCertificateMissing(pilot, day));
        }

        assertThat(letters("certificate-missing"))
                .filteredOn(letter -> letter.toAddress().equals(TO_VENDOR))
                .hasSize(4);
        assertThat(letters("certificate-missing"))
                .filteredOn(letter -> letter.toAddress().equals(Launches.CONTACT.email()))
                .singleElement()
                .extracting(Letter::text)
                .asString()
                .contains("overdue by 10 days");
    }

    private List<Letter> letters(String kind) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }
}
