package io.pilotgate.delivery.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.decision.Outcome;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A pilot in Berlin, 09:00 to 17:00, with a vendor in Manila, 13:00 to 22:00: that is 05:00 to 14:00 UTC. Both are at work
 * from 08:00 to 14:00 UTC in winter; from Sunday 29 March 2026 on, when Berlin goes to summer time, from 07:00. Friday
 * 3 April is a holiday in Manila.
 */
@PilotgateTest
class CommunicationTests {

    private static final PersonId LEAD = TrialPilots.LEAD;
    private static final PersonId VENDOR = new PersonId("trialVendor");

    @Autowired
    Communication communication;

    @Autowired
    SideHours hours;

    @Autowired
    Escalations escalations;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    TrialVendors vendors;

    @Autowired
    TrialPapers papers;

    @Autowired
    SettableClock clock;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void aPilotInDelivery() {
        at("2026-03-09T08:00:00Z");
        pilot = pilots.launch(
                        Launches.with(vendors.certified())
                                .kickOff(LocalDate.parse("2026-03-09"))
                                .lasting(60)
                                .plan(),
                        LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_score_across_a_change_of_the_clocks_and_a_holiday_of_the_vendor() {
        bothSayTheirHours();
        // E-1: Friday 12:00 to 14:00 are two hours, Monday 07:00 to 08:00 is one more in summer time: three.
        at("2026-03-27T12:00:00Z");
        ask("One?");
        at("2026-03-30T08:00:00Z");
        papers.upload(pilot, DocumentKind.SOP, "The SOP with an answer", LEAD);
        escalations.answer(pilot, 1, "One.", "1.1", LEAD);
        escalations.accept(pilot, 1, VENDOR);
        // E-2: Thursday 13:00 to 14:00 is one hour, Friday none, Monday 07:00 to 10:00 three: four. Asked again; by the
        // second answer on Tuesday at 11:00 it is one, Monday's seven and four: twelve.
        at("2026-04-02T13:00:00Z");
        ask("Two?");
        at("2026-04-06T10:00:00Z");
        escalations.answer(pilot, 2, "Two.", null, LEAD);
        at("2026-04-06T11:00:00Z");
        escalations.reopen(pilot, 2, "Which two?", VENDOR);
        at("2026-04-07T11:00:00Z");
        escalations.answer(pilot, 2, "Both.", null, LEAD);

        CommunicationReport report = report();

        assertThat(report.talks())
                .extracting(EscalationTalk::firstAnswer)
                .containsExactly(Duration.ofHours(3), Duration.ofHours(4));
        assertThat(report.talks())
                .extracting(EscalationTalk::resolution)
                .containsExactly(Duration.ofHours(3), Duration.ofHours(12));
        assertThat(report.answeredSoon()).isEqualTo(new CountedShare(2, 2));
        assertThat(report.resolvedSoon()).isEqualTo(new CountedShare(1, 2));
        assertThat(report.settledAtOnce()).isEqualTo(new CountedShare(1, 2));
        assertThat(report.changedTheSop()).isEqualTo(new CountedShare(1, 2));
        assertThat(report.score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("0.625"));
        CommunicationReport march = communication.of(
                pilots.find(pilot), new DateSpan(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31")));
        assertThat(march.score()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo(BigDecimal.ONE));
    }

    @Test
    void without_a_question_or_without_hours_there_is_no_score() {
        assertThat(report().score()).isEmpty();
        at("2026-03-27T12:00:00Z");
        ask("One?");
        at("2026-03-27T13:00:00Z");
        escalations.answer(pilot, 1, "One.", null, LEAD);

        assertThat(report().settledAtOnce()).isEqualTo(new CountedShare(1, 1));
        assertThat(report().answeredSoon().value()).isEmpty();
        assertThat(report().score()).isEmpty();
    }

    @Test
    void an_open_question_counts_once_it_is_too_late() {
        bothSayTheirHours();
        at("2026-03-25T08:00:00Z");
        ask("One?");
        at("2026-03-25T11:59:00Z");
        assertThat(report().answeredSoon().value()).isEmpty();
        at("2026-03-25T12:01:00Z");
        assertThat(report().answeredSoon()).isEqualTo(new CountedShare(0, 1));
    }

    @Test
    void a_version_that_the_buyers_own_qa_refused_changed_nothing() {
        at("2026-03-25T08:00:00Z");
        ask("One?");
        papers.upload(pilot, DocumentKind.SOP, "The SOP with an answer", LEAD);
        escalations.answer(pilot, 1, "One.", "1.1", LEAD);
        assertThat(report().changedTheSop()).isEqualTo(new CountedShare(1, 1));
        escalations.sendBack(pilot, 1, "Section 4 says the opposite.", TrialPilots.QA);
        escalations.answer(pilot, 1, "As section 4 says.", null, LEAD);

        assertThat(report().changedTheSop()).isEqualTo(new CountedShare(0, 1));
    }

    /** Asked an hour before the pilot ends: nobody knows whether it would have been answered in time. */
    @Test
    void a_question_that_was_open_at_the_end_does_not_turn_late_after_it() {
        bothSayTheirHours();
        at("2026-03-25T08:00:00Z");
        ask("One?");
        at("2026-03-25T09:00:00Z");
        outcomes.decide(pilot, Outcome.END);
        at("2026-04-25T09:00:00Z");

        assertThat(report().answeredSoon().value()).isEmpty();
        assertThat(report().talks()).extracting(EscalationTalk::firstAnswer).containsExactly(Duration.ofHours(1));
    }

    private void bothSayTheirHours() {
        hours.record(pilot, Side.BUYER, hours("Europe/Berlin", "09:00", "17:00"), LEAD);
        hours.record(pilot, Side.VENDOR, hours("Asia/Manila", "13:00", "22:00", "2026-04-03"), VENDOR);
    }

    private static WorkingHours hours(String zone, String from, String to, String... holidays) {
        return new WorkingHours(
                new WorkingCalendar(
                        ZoneId.of(zone),
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Set.copyOf(
                                List.of(holidays).stream().map(LocalDate::parse).toList())),
                LocalTime.parse(from),
                LocalTime.parse(to));
    }

    private void ask(String question) {
        escalations.raise(pilot, EscalationKind.EDGE_CASE, Urgency.TYPICAL, "", question, VENDOR);
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
    }

    private CommunicationReport report() {
        return communication.of(pilots.find(pilot));
    }
}
