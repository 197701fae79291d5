package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A question from Tuesday, 13 January 2026, 09:00 in Berlin, in a rush of six hours: due at 15:00. */
@PilotgateTest
@RecordApplicationEvents
class EscalationRemindersTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");
    private static final Instant DUE = Instant.parse("2026-01-13T14:00:00Z");

    @Autowired
    Escalations escalations;

    @Autowired
    EscalationReminders reminders;

    @Autowired
    PilotWatch watch;

    @Autowired
    Pauses pauses;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void aQuestion() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).lasting(60).plan(), TrialPilots.LEAD)
                .id();
        trials.moveTo(pilot, Phase.CALIBRATION);
        clock.moveTo(Instant.parse("2026-01-13T08:00:00Z"));
        escalations.raise(pilot, EscalationKind.EDGE_CASE, Urgency.RUSH, "", "Is a half sign a sign?", VENDOR);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void reminds_when_due_on_three_days_after_and_then_the_contact() {
        lookAt(DUE.minusSeconds(1));
        assertThat(given()).isEmpty();

        for (int day = 0; day < 7; day++) {
            lookAt(DUE.plus(Duration.ofDays(day)));
            lookAt(DUE.plus(Duration.ofDays(day)).plusSeconds(60));
        }

        assertThat(given())
                .containsExactly(
                        new EscalationOverdue(pilot, 1, 0),
                        new EscalationOverdue(pilot, 1, 1),
                        new EscalationOverdue(pilot, 1, 2),
                        new EscalationOverdue(pilot, 1, 3),
                        new EscalationPassedToContact(pilot, 1));
    }

    @Test
    void the_daily_look_finds_it_without_the_timer_of_the_process() {
        clock.moveTo(DUE.plus(Duration.ofHours(2)));
        watch.look(pilot);
        watch.look(pilot);

        assertThat(given()).containsExactly(new EscalationOverdue(pilot, 1, 0));
    }

    @Test
    void after_an_outage_only_the_last_of_the_missed_is_given() {
        lookAt(DUE.plus(Duration.ofDays(3)));
        assertThat(given()).containsExactly(new EscalationOverdue(pilot, 1, 3));

        lookAt(DUE.plus(Duration.ofDays(90)));
        assertThat(given())
                .containsExactly(new EscalationOverdue(pilot, 1, 3), new EscalationPassedToContact(pilot, 1));
    }

    @Test
    void a_clock_that_goes_back_repeats_nothing() {
        lookAt(DUE.plus(Duration.ofDays(2)));
        lookAt(DUE.plus(Duration.ofDays(1)));
        lookAt(DUE.plus(Duration.ofDays(2)));

        assertThat(given()).containsExactly(new EscalationOverdue(pilot, 1, 2));
    }

    @Test
    void the_answer_stops_them_and_a_reopened_question_begins_anew() {
        lookAt(DUE);
        escalations.answer(pilot, 1, "Yes.", null, TrialPilots.LEAD);
        lookAt(DUE.plus(Duration.ofDays(2)));
        assertThat(given()).hasSize(1);

        escalations.reopen(pilot, 1, "And a quarter?", VENDOR);
        lookAt(DUE.plus(Duration.ofDays(2)).plus(Duration.ofHours(6)));

        assertThat(given()).containsExactly(new EscalationOverdue(pilot, 1, 0), new EscalationOverdue(pilot, 1, 0));
    }

    @Test
    void a_pause_freezes_them() {
        clock.moveTo(DUE.minus(Duration.ofHours(1)));
        pauses.pause(pilot, "The tool is down.", TrialPilots.LEAD);
        lookAt(DUE.plus(Duration.ofDays(5)));
        assertThat(given()).isEmpty();
        pauses.resume(pilot, TrialPilots.LEAD);

        lookAt(DUE.plus(Duration.ofDays(5)).plus(Duration.ofMinutes(59)));
        assertThat(given()).as("an hour is left").isEmpty();
        lookAt(DUE.plus(Duration.ofDays(5)).plus(Duration.ofMinutes(60)));
        assertThat(given()).containsExactly(new EscalationOverdue(pilot, 1, 0));
    }

    private void lookAt(Instant instant) {
        clock.moveTo(instant);
        reminders.look(pilot);
    }

    private List<Object> given() {
        return Stream.<Object>concat(
                        facts.stream(EscalationOverdue.class)
                                .filter(overdue -> overdue.pilot().equals(pilot)),
                        facts.stream(EscalationPassedToContact.class)
                                .filter(passed -> passed.pilot().equals(pilot)))
                .toList();
    }
}
