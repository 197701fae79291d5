package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.NewAccount;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Gates of the pilot: 7, 9 and 26 January and 3 February 2026 at 17:00 in Berlin; its review on the 19th. */
@PilotgateTest
class ReminderWatcherTests {

    private static final String TO_VENDOR = "ines@labelworks.example";

    @Autowired
    PilotWatch watch;

    @Autowired
    ReminderWatcher watcher;

    @Autowired
    Outbox outbox;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    Accounts accounts;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Account lead;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeEach
    void aPilotOnItsFirstMorning() {
        clock.moveTo(Launches.MORNING);
        lead = accounts.create(new NewAccount(
                People.name("s"), "Lena Lead", "lena@example.org", Set.of(Role.LEAD), null, People.PASSWORD));
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), lead.id())
                .id();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void the_day_before_both_sides_are_reminded_once() {
        lookAt("2026-01-05T16:00:00Z");
        assertThat(reminders()).isEmpty();

        lookAt("2026-01-06T16:00:00Z");
        lookAt("2026-01-06T16:00:00Z");
        lookAt("2026-01-07T07:00:00Z");

        assertThat(to(TO_VENDOR)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("[Street signs] Onboarding gate is due tomorrow");
            assertThat(letter.text())
                    .contains("is due on Wednesday 7 January 2026, 17:00 (Europe/Berlin) (day 3)")
                    .as("what the gate found is the buyer's")
                    .doesNotContain("Still open");
        });
        assertThat(to("lena@example.org")).singleElement().satisfies(letter -> {
            assertThat(letter.text()).contains("Still open:").contains("- NDA");
            assertThat(letter.html()).contains("<li>NDA");
        });
    }

    @Test
    void people_of_a_role_are_reminded_before_it_and_not_after() {
        String address = "sec" + System.nanoTime() + "@example.org";
        accounts.create(new NewAccount(
                People.name("s"), "Sam Security", address, Set.of(Role.SECURITY), null, People.PASSWORD));

        lookAt("2026-01-06T16:00:00Z");
        lookAt("2026-01-07T16:00:00Z");
        lookAt("2026-01-08T16:00:00Z");

        assertThat(to(address))
                .singleElement()
                .extracting(Letter::subject)
                .asString()
                .contains("tomorrow");
        assertThat(to(TO_VENDOR)).hasSize(3);
    }

    @Test
    void after_three_days_in_vain_the_escalation_contact_hears_of_it_and_then_nobody() {
        for (int day = 6; day <= 20; day++) {
            lookAt(String.format(Locale.ROOT, "2026-01-%02dT07:00:00Z", day));
            lookAt(String.format(Locale.ROOT, "2026-01-%02dT16:00:00Z", day));
        }

        assertThat(to(TO_VENDOR))
                .extracting(letter -> letter.subject().substring("[Street signs] Onboarding gate ".length()))
                .containsExactly("is due tomorrow", "is due now", "is overdue", "is overdue", "is overdue");
        assertThat(to(contact())).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).contains("overdue: escalated");
            assertThat(letter.text()).contains("reminded in vain");
        });
    }

    @Test
    void the_deed_stops_them_and_the_next_gate_begins() {
        lookAt("2026-01-07T16:00:00Z");
        trials.moveTo(pilot, Phase.CALIBRATION);
        int before = reminders().size();

        lookAt("2026-01-08T07:00:00Z");
        assertThat(reminders()).hasSize(before);

        lookAt("2026-01-08T16:00:00Z");
        assertThat(reminders().subList(before, reminders().size()))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.subject()).contains("Calibration gate is due tomorrow"));
    }

    @Test
    void after_an_outage_only_the_newest_goes_out() {
        lookAt("2026-01-09T15:00:00Z");

        assertThat(to(TO_VENDOR))
                .singleElement()
                .extracting(Letter::subject)
                .asString()
                .contains("is overdue");
    }

    @Test
    void the_review_is_reminded_of_until_it_is_held_or_let_go() {
        trials.moveTo(pilot, Phase.DELIVERY);
        lookAt("2026-01-18T16:00:00Z");
        assertThat(to(TO_VENDOR))
                .singleElement()
                .extracting(Letter::subject)
                .asString()
                .contains("Mid-pilot review");

        gates.waive(pilot, Gate.DELIVERY, "midPilotReview", "A call replaced it.", lead.id());
        lookAt("2026-01-19T16:00:00Z");

        assertThat(to(TO_VENDOR)).hasSize(1);
    }

    @Test
    void while_it_is_paused_nobody_is_reminded() {
        Pilot running = pilots.find(pilot);
        Instant due = Instant.parse("2026-01-06T16:00:00Z");

        watcher.look(paused(running, due.minusSeconds(60)), due);
        assertThat(reminders()).isEmpty();

        watcher.look(running, due);
        assertThat(reminders()).isNotEmpty();
    }

    @Test
    void a_decided_pilot_reminds_nobody() {
        watcher.look(decided(pilots.find(pilot)), Instant.parse("2026-01-08T16:00:00Z"));

        assertThat(reminders()).isEmpty();
    }

    private void lookAt(String instant) {
        clock.moveTo(Instant.parse(instant));
        watch.look(pilot);
    }

    private String contact() {
        return java.util.Objects.requireNonNull(pilots.find(pilot).escalationContact())
                .email();
    }

    private static Pilot paused(Pilot pilot, Instant since) {
        PilotSchedule schedule = pilot.schedule();
        return new Pilot(
                pilot.id(),
                pilot.name(),
                pilot.vendor(),
                pilot.scope(),
                new PilotSchedule(
                        schedule.kickOff(),
                        schedule.lengthDays(),
                        schedule.zone(),
                        schedule.weekend(),
                        schedule.holidays(),
                        schedule.cutOff(),
                        List.of(new Pause(since, null, "Data late", PersonId.PILOTGATE))),
                pilot.phase(),
                pilot.launchedBy(),
                pilot.launchedAt(),
                pilot.escalationContact(),
                pilot.pilotVolume());
    }

    private static Pilot decided(Pilot pilot) {
        return new Pilot(
                pilot.id(),
                pilot.name(),
                pilot.vendor(),
                pilot.scope(),
                pilot.schedule(),
                Phase.DECIDED,
                pilot.launchedBy(),
                pilot.launchedAt(),
                pilot.escalationContact(),
                pilot.pilotVolume());
    }

    private List<Letter> to(String address) {
        return reminders().stream()
                .filter(letter -> letter.toAddress().equals(address))
                .toList();
    }

    private List<Letter> reminders() {
        Stream<Letter> letters = outbox.of(pilot).stream().map(OutboxLetter::letter);
        return letters.filter(letter -> letter.kind().equals("gate-reminder")).toList();
    }
}
