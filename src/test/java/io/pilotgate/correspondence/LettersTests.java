package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.decision.DecisionTaken;
import io.pilotgate.decision.Outcome;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.grading.CalibrationPrepared;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.onboarding.SopSignedByBuyer;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialReports;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PilotgateTest
class LettersTests {

    private static final String TO_VENDOR = "ines@labelworks.example";
    private static final String TO_LEAD = "staff@example.org";

    @Autowired
    Outbox outbox;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    DailyReports reports;

    @Autowired
    Deliveries deliveries;

    @Autowired
    ApplicationEventPublisher facts;

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
        lead = People.staff(accounts, Role.LEAD);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), lead.id())
                .id();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void the_launch_is_announced_to_both_sides_with_its_dates() {
        assertThat(letters("pilot-launched"))
                .extracting(Letter::toAddress)
                .containsExactlyInAnyOrder(TO_VENDOR, TO_LEAD);
        assertThat(letters("pilot-launched").get(0).subject()).isEqualTo("[Street signs] The pilot is launched");
        // The dates of the thirty days' schedule: days 5, 6, 20, and the last working day up to day 30.
        assertThat(letters("pilot-launched").get(0).text())
                .contains("Day 1 is 2026-01-05; it runs 30 days, to 2026-02-03.")
                .contains("Onboarding and calibration end on 2026-01-09")
                .contains("deliveries are taken from 2026-01-10 to 2026-01-24")
                .contains("the decision is due on 2026-02-03")
                .contains("/pilots/" + pilot)
                .contains("day 1 of 30, times in Europe/Berlin");
    }

    @Test
    void the_vendor_hears_when_it_is_its_turn_to_sign() {
        facts.publishEvent(new SopSignedByBuyer(pilot, "1.0"));
        facts.publishEvent(new SopSignedByBuyer(pilot, "1.0"));
        facts.publishEvent(new SopSignedByBuyer(pilot, "1.1"));

        assertThat(letters("sop-to-sign"))
                .extracting(Letter::toAddress)
                .as("once for each version")
                .containsExactly(TO_VENDOR, TO_VENDOR);
    }

    @Test
    void the_vendor_reads_what_to_label_for_the_calibration_once_for_each_text() {
        facts.publishEvent(new CalibrationPrepared(pilot, 1, 1, "The sixty signs of the shared folder."));
        facts.publishEvent(new CalibrationPrepared(pilot, 1, 1, "The sixty signs of the shared folder."));
        facts.publishEvent(new CalibrationPrepared(pilot, 2, 1, "Sixty others."));

        assertThat(letters("calibration-prepared"))
                .extracting(Letter::toAddress)
                .containsExactly(TO_VENDOR, TO_VENDOR);
        assertThat(letters("calibration-prepared").get(0).text())
                .contains("The sixty signs of the shared folder.", "the calibration gate is due on 2026-01-09")
                .doesNotContain("repeated");
        assertThat(letters("calibration-prepared").get(1).text())
                .contains("The calibration is repeated, on items that are new: attempt 2.", "Sixty others.");
    }

    @Test
    void a_passed_gate_says_what_comes_next() {
        trials.moveTo(pilot, Phase.DELIVERY);

        assertThat(letters("gate-approved")).hasSize(4);
        assertThat(letters("gate-approved").get(0).text())
                .contains("Calibration begins; its gate is due on 2026-01-09.");
        assertThat(letters("gate-approved").get(2).text())
                .contains("Delivery begins on 2026-01-10.")
                .contains("at 17:00 (Europe/Berlin); the last delivery day is 2026-01-23.");
    }

    @Test
    void each_rejection_is_a_letter_even_for_the_same_reason() {
        gates.reject(pilot, Gate.ONBOARDING, "The DSA names no retention.", lead.id());
        gates.reject(pilot, Gate.ONBOARDING, "The DSA names no retention.", lead.id());

        assertThat(letters("gate-rejected")).hasSize(4);
        assertThat(letters("gate-rejected").get(3).text()).contains("The DSA names no retention.");
    }

    @Test
    void a_waiver_is_told_to_the_lead_alone() {
        gates.waive(pilot, Gate.ONBOARDING, "sop", "The SOP of the last pilot is used.", lead.id());

        assertThat(letters("gap-waived")).singleElement().satisfies(letter -> {
            assertThat(letter.toAddress()).isEqualTo(TO_LEAD);
            assertThat(letter.text()).contains("'sop'").contains("The SOP of the last pilot is used.");
        });
    }

    @Test
    void a_missing_report_gets_a_reminder() {
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(Instant.parse("2026-01-13T16:00:00Z"));
        reports.submit(pilot, TrialReports.of(LocalDate.parse("2026-01-13"), 10, Percent.of("0.98"), 0, ""), lead.id());
        reports.closePassedDays(pilot);

        assertThat(letters("report-missing")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).contains("2026-01-12 is missing");
            assertThat(letter.toAddress()).isEqualTo(TO_VENDOR);
            assertThat(letter.due()).isEqualTo("2026-01-13T16:00:00Z");
        });
    }

    @Test
    void lock_and_decision_are_told_to_both_sides() {
        deliveries.lock(pilot);
        facts.publishEvent(new DecisionTaken(pilot, Outcome.ADJUST));

        assertThat(letters("delivery-locked")).hasSize(2);
        assertThat(letters("decision-taken"))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.subject()).contains("adjust the scope and continue"));
    }

    private List<Letter> letters(String kind) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }
}
