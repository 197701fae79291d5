package io.pilotgate.delivery.turnaround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.calendar.WorkingCalendar;
import io.pilotgate.calendar.WorkingHours;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.delivery.turnaround.SlaStanding.State;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Pilots in Berlin under 24 hours typically, 48 at peak and 6 in a rush, where several things come together. Each figure was
 * worked on paper first.
 */
@PilotgateTest
class TurnaroundByHandTests {

    private static final PersonId LEAD = TrialPilots.LEAD;
    private static final PersonId VENDOR = new PersonId("trialVendor");

    @Autowired
    SlaReports reports;

    @Autowired
    WorkRequests requests;

    @Autowired
    BuyerDelays delays;

    @Autowired
    WaitingRequests waiting;

    @Autowired
    Escalations escalations;

    @Autowired
    Communication communication;

    @Autowired
    SideHours hours;

    @Autowired
    Pauses pauses;

    @Autowired
    TrialPapers papers;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /**
     * Berlin puts its clocks back in the night to Sunday 25 October 2026: three o'clock is two o'clock again. A rush
     * question of Saturday 20:00 is due six hours later, at the first two o'clock, and answered at half past the second
     * one: by the clocks half an hour, in truth one and a half. So 24 hours from Saturday 18:00 end on Sunday at 18:30.
     */
    @Test
    void the_hour_that_comes_twice_in_autumn_is_two_hours() {
        PilotId pilot = delivering("2026-10-05");
        at("2026-10-24T16:00:00Z"); // 18:00 in Berlin
        ask(pilot, SlaTier.TYPICAL);
        at("2026-10-24T18:00:00Z"); // 20:00
        question(pilot);
        at("2026-10-25T01:30:00Z"); // 02:30, the second time
        escalations.answer(pilot, 1, "A sign.", null, LEAD);
        at("2026-10-25T18:00:00Z");
        requests.finish(pilot, 1, Instant.parse("2026-10-25T17:20:00Z"), "The vendor's mail of 18:20.", LEAD);

        SlaStanding standing = report(pilot).requests().get(0);

        assertThat(standing.due()).isEqualTo("2026-10-25T17:30:00Z");
        assertThat(standing.taken())
                .isEqualTo(new TimeTaken(
                        Duration.ofMinutes(25 * 60 + 20),
                        Duration.ZERO,
                        Duration.ofMinutes(90),
                        Duration.ofMinutes(23 * 60 + 50)));
        assertThat(standing.state()).isEqualTo(State.MET);
        assertThat(standing.isLateByTheClock()).isTrue();
    }

    /**
     * Good Friday 2026 is a holiday in Manila and lies in 48 hours at peak, which run by the clock: the holiday takes nothing
     * out of them. A rush question of Thursday 13:30 UTC is due at 19:30 and answered on Friday at noon: 16.5 hours of the
     * buyer's, whoever was at work. In overlap hours, 07:00 to 14:00 UTC, the same answer took Thursday's last half hour.
     */
    @Test
    void a_holiday_of_the_vendor_on_a_peak_day_stops_talk_and_not_the_clock() {
        PilotId pilot = delivering("2026-03-09");
        hours.record(pilot, Side.BUYER, hours("Europe/Berlin", "09:00", "17:00"), LEAD);
        hours.record(pilot, Side.VENDOR, hours("Asia/Manila", "13:00", "22:00", LocalDate.parse("2026-04-03")), VENDOR);
        at("2026-04-02T08:00:00Z");
        ask(pilot, SlaTier.PEAK);
        at("2026-04-02T13:30:00Z");
        question(pilot);
        at("2026-04-03T12:00:00Z");
        escalations.answer(pilot, 1, "A sign.", null, LEAD);
        at("2026-04-05T02:00:00Z");
        requests.finish(pilot, 1, Instant.parse("2026-04-05T01:00:00Z"), "The vendor's mail.", LEAD);

        SlaStanding standing = report(pilot).requests().get(0);

        assertThat(standing.due()).isEqualTo("2026-04-05T00:30:00Z");
        assertThat(standing.taken().buyer()).isEqualTo(Duration.ofMinutes(16 * 60 + 30));
        assertThat(standing.state()).isEqualTo(State.MISSED);
        assertThat(standing.late()).isEqualTo(Duration.ofMinutes(30));
        assertThat(communication.of(pilots.find(pilot)).talks())
                .extracting(EscalationTalk::firstAnswer)
                .containsExactly(Duration.ofMinutes(30));
    }

    /**
     * Hours from Monday 09:00. W-1: data due 0, there 10 (the buyer's 0 to 10). Paused 6 to 20 and 35 to 45. A rush question
     * of 2 has used four of its six hours by the first pause, so it is due 22 and answered 30 (the buyer's 22 to 30).
     * Something else of the buyer's from 26 to 40. Finished 60. Held: 0 to 20 and 22 to 45, of it 24 paused; so 19 are the
     * buyer's and 17 the vendor's, 11 more than the rush allows. W-2 waited for none of it: 36 are the vendor's.
     */
    @Test
    void a_buyer_that_is_late_a_pause_and_a_vendor_that_is_late_lie_over_each_other() {
        Instant monday = Instant.parse("2026-01-12T09:00:00Z");
        PilotId pilot = delivering("2026-01-05");
        clock.moveTo(monday);
        ask(pilot, SlaTier.RUSH, false);
        ask(pilot, SlaTier.RUSH, true);
        hour(monday, 2);
        waiting.raise(pilot, EscalationKind.EDGE_CASE, Urgency.RUSH, "", "A half sign?", Set.of(1), VENDOR);
        hour(monday, 6);
        pauses.pause(pilot, "Tools are moved.", LEAD);
        hour(monday, 10);
        requests.handOver(pilot, 1, clock.instant(), LEAD);
        hour(monday, 20);
        pauses.resume(pilot, LEAD);
        hour(monday, 30);
        escalations.answer(pilot, 1, "A sign.", null, LEAD);
        hour(monday, 35);
        pauses.pause(pilot, "Tools are moved again.", LEAD);
        hour(monday, 45);
        pauses.resume(pilot, LEAD);
        Stretch other = new Stretch(monday.plus(Duration.ofHours(26)), monday.plus(Duration.ofHours(40)));
        delays.record(pilot, new BuyerDelay(DelayCause.OTHER, other, 1, "No access."), Side.VENDOR, VENDOR);
        delays.rule(pilot, 1, true, "", LEAD);
        hour(monday, 60);
        requests.finish(pilot, 1, clock.instant(), "The vendor's mail.", LEAD);
        requests.finish(pilot, 2, clock.instant(), "The vendor's mail.", LEAD);

        SlaReport report = report(pilot);

        SlaStanding held = report.requests().get(0);
        assertThat(held.taken()).isEqualTo(taken(60, 24, 19, 17));
        assertThat(held.due()).isEqualTo(monday.plus(Duration.ofHours(49)));
        assertThat(held.late()).isEqualTo(Duration.ofHours(11));
        assertThat(held.lateByTheClockAlone()).isEqualTo(Duration.ofHours(30));
        assertThat(report.requests().get(1).taken()).isEqualTo(taken(60, 24, 0, 36));
        assertThat(report.buyerLate()).isEqualTo(Duration.ofHours(19));
        assertThat(report.delays()).allMatch(delay -> Integer.valueOf(1).equals(delay.request()));
    }

    @Test
    void a_late_answer_holds_up_what_its_question_names_and_all_where_it_names_none() {
        PilotId pilot = delivering("2026-01-05");
        at("2026-01-12T09:00:00Z");
        ask(pilot, SlaTier.PEAK);
        ask(pilot, SlaTier.PEAK);
        waiting.raise(pilot, EscalationKind.EDGE_CASE, Urgency.RUSH, "", "A half sign?", Set.of(2), VENDOR);
        at("2026-01-12T18:00:00Z"); // Three hours late.
        assertThat(report(pilot).requests())
                .extracting(standing -> standing.taken().buyer())
                .containsExactly(Duration.ZERO, Duration.ofHours(3));
        assertThat(report(pilot).delays()).singleElement().satisfies(delay -> {
            assertThat(delay.request()).isEqualTo(2);
            assertThat(delay.evidence()).isEqualTo("The answer to E-1 is late.");
        });

        waiting.name(pilot, 1, Set.of(), VENDOR);

        assertThat(report(pilot).requests())
                .extracting(standing -> standing.taken().buyer())
                .containsExactly(Duration.ofHours(3), Duration.ofHours(3));
        assertThat(report(pilot).delays()).singleElement().satisfies(delay -> {
            assertThat(delay.request()).isNull();
            assertThat(delay.evidence()).endsWith("E-1 names no request that waits for it, so all do.");
        });
        waiting.name(pilot, 1, Set.of(1), VENDOR);
        // The review of the version that the answer makes holds up the same: due on Tuesday at 17:00 in Berlin.
        papers.upload(pilot, DocumentKind.SOP, "Half a sign is a sign.", LEAD);
        escalations.answer(pilot, 1, "A sign.", "1.1", LEAD);
        at("2026-01-13T18:00:00Z");
        assertThat(report(pilot).requests())
                .extracting(standing -> standing.taken().buyer())
                .containsExactly(Duration.ofHours(5), Duration.ZERO);
        assertThatThrownBy(() -> waiting.name(pilot, 1, Set.of(2), VENDOR)).hasMessageContaining("E-1 is answered");
    }

    /**
     * Asked on Monday at 09:00 in a rush, due 15:00, answered 18:00: three hours of W-1, which it names. Asked again on
     * Tuesday at 09:00 for W-2 alone, due 15:00, answered 17:00: two hours of W-2. Asked once more on Wednesday for all.
     */
    @Test
    void what_an_answer_held_up_stays_when_its_question_is_reopened_and_names_others() {
        PilotId pilot = delivering("2026-01-05");
        at("2026-01-12T09:00:00Z");
        ask(pilot, SlaTier.PEAK);
        ask(pilot, SlaTier.PEAK);
        waiting.raise(pilot, EscalationKind.EDGE_CASE, Urgency.RUSH, "", "A half sign?", Set.of(1), VENDOR);
        at("2026-01-12T18:00:00Z");
        escalations.answer(pilot, 1, "A sign.", null, LEAD);
        at("2026-01-13T09:00:00Z");
        escalations.reopen(pilot, 1, "And a quarter?", VENDOR);
        assertHeldUp(pilot, 3, 0);

        waiting.name(pilot, 1, Set.of(1, 2), VENDOR);
        waiting.name(pilot, 1, Set.of(2), VENDOR);

        assertHeldUp(pilot, 3, 0);
        at("2026-01-13T17:00:00Z");
        escalations.answer(pilot, 1, "No sign.", null, LEAD);
        assertHeldUp(pilot, 3, 2);
        at("2026-01-14T09:00:00Z");
        escalations.reopen(pilot, 1, "And an eighth?", VENDOR);
        waiting.name(pilot, 1, Set.of(), VENDOR);
        assertHeldUp(pilot, 3, 2);
        at("2026-01-14T16:00:00Z");
        assertHeldUp(pilot, 4, 3);
        waiting.name(pilot, 1, Set.of(1), VENDOR);
        assertHeldUp(pilot, 4, 2);
        assertThat(waiting.of(pilot)).containsOnly(Map.entry(1, Set.of(1)));
    }

    @Test
    void what_a_question_held_up_that_named_none_stays_all_when_it_is_reopened_for_one() {
        PilotId pilot = delivering("2026-01-05");
        at("2026-01-12T09:00:00Z");
        ask(pilot, SlaTier.PEAK);
        ask(pilot, SlaTier.PEAK);
        question(pilot);
        papers.upload(pilot, DocumentKind.SOP, "Half a sign is a sign.", LEAD);
        at("2026-01-12T18:00:00Z");
        escalations.answer(pilot, 1, "A sign.", "1.1", LEAD);
        at("2026-01-13T18:00:00Z"); // The review of its version was due at 16:00.
        escalations.reopen(pilot, 1, "And a quarter?", VENDOR);
        assertHeldUp(pilot, 5, 5);

        waiting.name(pilot, 1, Set.of(2), VENDOR);

        assertHeldUp(pilot, 5, 5);
    }

    @Test
    void a_question_names_requests_that_are_there_and_wait_or_is_not_asked() {
        PilotId pilot = delivering("2026-01-05");
        at("2026-01-12T09:00:00Z");
        ask(pilot, SlaTier.PEAK);
        at("2026-01-12T10:00:00Z");
        requests.finish(pilot, 1, clock.instant(), "The vendor's mail.", LEAD);

        assertThatThrownBy(() -> waiting.raise(
                        pilot, EscalationKind.EDGE_CASE, Urgency.RUSH, "", "A half sign?", Set.of(1, 7), VENDOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::text)
                                .containsExactly(
                                        "W-1 is finished and waits for nothing.", "This pilot has no request W-7."));

        assertThat(escalations.of(pilot)).as("nothing is half done").isEmpty();
        assertThat(waiting.of(pilot)).isEmpty();
    }

    /** Hours of the buyer's in W-1 and W-2. */
    private void assertHeldUp(PilotId pilot, int first, int second) {
        assertThat(report(pilot).requests())
                .extracting(standing -> standing.taken().buyer())
                .containsExactly(Duration.ofHours(first), Duration.ofHours(second));
    }

    private PilotId delivering(String kickOff) {
        LocalDate first = LocalDate.parse(kickOff);
        clock.moveTo(first.atTime(8, 0).atZone(ZoneId.of("UTC")).toInstant());
        PilotId pilot = pilots.launch(
                        Launches.with(vendors.certified())
                                .kickOff(first)
                                .lasting(60)
                                .plan(),
                        LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
        return pilot;
    }

    private void ask(PilotId pilot, SlaTier tier) {
        ask(pilot, tier, true);
    }

    /** @param there whether its data is there at once */
    private void ask(PilotId pilot, SlaTier tier, boolean there) {
        WorkRequest asked = requests.ask(pilot, new AskedWork(tier, 5, "Night drives", clock.instant()), LEAD);
        if (there) {
            requests.handOver(pilot, asked.number(), clock.instant(), LEAD);
        }
    }

    private void question(PilotId pilot) {
        escalations.raise(pilot, EscalationKind.EDGE_CASE, Urgency.RUSH, "", "A half sign?", VENDOR);
    }

    private static WorkingHours hours(String zone, String from, String to, LocalDate... holidays) {
        return new WorkingHours(
                new WorkingCalendar(ZoneId.of(zone), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(holidays)),
                LocalTime.parse(from),
                LocalTime.parse(to));
    }

    private static TimeTaken taken(int elapsed, int paused, int buyer, int vendor) {
        return new TimeTaken(
                Duration.ofHours(elapsed), Duration.ofHours(paused), Duration.ofHours(buyer), Duration.ofHours(vendor));
    }

    private void hour(Instant monday, int hour) {
        clock.moveTo(monday.plus(Duration.ofHours(hour)));
    }

    private void at(String instant) {
        clock.moveTo(Instant.parse(instant));
    }

    private SlaReport report(PilotId pilot) {
        return reports.of(pilots.find(pilot));
    }
}
