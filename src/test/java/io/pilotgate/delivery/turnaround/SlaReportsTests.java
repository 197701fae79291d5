package io.pilotgate.delivery.turnaround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.decision.Outcome;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.delivery.Side;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.delivery.turnaround.SlaStanding.State;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pilots in Berlin under 24 hours typically, 48 at peak and 6 in a rush. Every figure is worked by hand. */
@PilotgateTest
class SlaReportsTests {

    private static final PersonId LEAD = TrialPilots.LEAD;
    private static final PersonId VENDOR = new PersonId("trialVendor");

    /** A Monday of the delivery. */
    private static final Instant MONDAY = Instant.parse("2026-01-12T09:00:00Z");

    @Autowired
    SlaReports reports;

    @Autowired
    WorkRequests requests;

    @Autowired
    BuyerDelays delays;

    @Autowired
    Escalations escalations;

    @Autowired
    LabelBatches batches;

    @Autowired
    Sops sops;

    @Autowired
    TrialPapers papers;

    @Autowired
    Pauses pauses;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void three_days_that_the_buyer_was_late_with_its_data_are_taken_out_to_the_minute() {
        PilotId pilot = delivering();
        ask(pilot, SlaTier.TYPICAL, 100, MONDAY);
        clock.moveTo(MONDAY.plus(Duration.ofDays(4)));
        requests.handOver(pilot, 1, MONDAY.plus(Duration.ofDays(3)), LEAD);
        requests.finish(pilot, 1, MONDAY.plus(Duration.ofHours(72 + 23)), "The vendor's mail.", LEAD);

        SlaReport report = report(pilot);

        SlaStanding standing = report.requests().get(0);
        assertThat(standing.state()).isEqualTo(State.MET);
        assertThat(standing.taken().buyer()).isEqualTo(Duration.ofDays(3));
        assertThat(standing.taken().vendor()).isEqualTo(Duration.ofHours(23));
        assertThat(standing.late()).isZero();
        assertThat(standing.lateByTheClockAlone()).isEqualTo(Duration.ofHours(71));
        assertThat(standing.due()).isEqualTo(MONDAY.plus(Duration.ofHours(72 + 24)));
        assertThat(report.buyerLate()).isEqualTo(Duration.ofDays(3));
        assertThat(report.delays()).singleElement().satisfies(delay -> {
            assertThat(delay.cause()).isEqualTo(DelayCause.DATA);
            assertThat(delay.evidence()).isEqualTo("The data of W-1 was late.");
        });
        TierAdherence typical = report.tiers().get(0);
        assertThat(typical.requests()).isEqualTo(new CountedShare(1, 1));
        assertThat(typical.items()).isEqualTo(new CountedShare(100, 100));
        assertThat(typical.byTheClock()).isEqualTo(new CountedShare(0, 1));
    }

    @Test
    void the_vendors_own_lateness_stays_its_own() {
        PilotId pilot = delivering();
        ask(pilot, SlaTier.TYPICAL, 100, MONDAY);
        clock.moveTo(MONDAY.plus(Duration.ofDays(5)));
        requests.handOver(pilot, 1, MONDAY.plus(Duration.ofDays(3)), LEAD);
        requests.finish(pilot, 1, MONDAY.plus(Duration.ofHours(72 + 26)), "The vendor's mail.", LEAD);

        SlaStanding standing = report(pilot).requests().get(0);

        assertThat(standing.state()).isEqualTo(State.MISSED);
        assertThat(standing.late()).isEqualTo(Duration.ofHours(2));
        // By the clock it was 74 hours late: exactly the three days are gone.
        assertThat(standing.lateByTheClockAlone().minus(standing.late())).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void tiers_are_counted_apart_and_what_nobody_asked_for_is_no_data() {
        PilotId pilot = delivering();
        ask(pilot, SlaTier.RUSH, 10, MONDAY);
        ask(pilot, SlaTier.RUSH, 30, MONDAY);
        handOver(pilot, 1, 2);
        clock.moveTo(MONDAY.plus(Duration.ofHours(5)));
        long batch = batches.submit(
                        pilot,
                        BatchPurpose.PRODUCTION,
                        "a.csv",
                        TrialLabels.labels(pilot.value(), 10, 10),
                        LabelColumns.guessed(),
                        VENDOR)
                .id();
        clock.moveTo(MONDAY.plus(Duration.ofHours(7)));
        requests.finish(pilot, 1, batch, VENDOR);

        SlaReport report = report(pilot);

        // The batch came after five hours, whenever somebody said so; the other is open and over its six hours.
        assertThat(report.requests()).extracting(SlaStanding::state).containsExactly(State.MET, State.LATE);
        assertThat(report.tiers().get(2).requests()).isEqualTo(new CountedShare(1, 2));
        assertThat(report.tiers().get(2).items()).isEqualTo(new CountedShare(10, 40));
        assertThat(report.tiers().get(0).requests().value()).isEmpty();
        assertThat(reports.of(pilots.find(pilot), new DateSpan(LocalDate.EPOCH, LocalDate.EPOCH))
                        .tiers()
                        .get(2)
                        .requests()
                        .value())
                .isEmpty();
    }

    /** Berlin puts its clocks forward in the night to Sunday 29 March 2026: 24 hours from 18:00 end at 19:00. */
    @Test
    void a_day_on_which_the_clocks_change_has_the_hours_that_went_by() {
        clock.moveTo(Instant.parse("2026-03-09T08:00:00Z"));
        PilotId pilot = pilots.launch(
                        Launches.with(vendors.certified())
                                .kickOff(LocalDate.parse("2026-03-09"))
                                .lasting(60)
                                .plan(),
                        LEAD)
                .id();
        trials.moveTo(pilot, Phase.DELIVERY);
        Instant evening = LocalDate.parse("2026-03-28")
                .atTime(18, 0)
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
        clock.moveTo(evening);
        ask(pilot, SlaTier.TYPICAL, 1, evening);
        handOver(pilot, 1);

        Instant due = report(pilot).requests().get(0).due();

        assertThat(due).isEqualTo(Instant.parse("2026-03-29T17:00:00Z"));
        assertThat(LocalTime.ofInstant(due, ZoneId.of("Europe/Berlin"))).isEqualTo(LocalTime.of(19, 0));
    }

    @Test
    void a_late_answer_and_a_pause_stop_the_vendors_time() {
        PilotId pilot = delivering();
        ask(pilot, SlaTier.PEAK, 5, MONDAY);
        handOver(pilot, 1);
        escalations.raise(pilot, EscalationKind.EDGE_CASE, Urgency.RUSH, "", "A half sign?", VENDOR);
        clock.moveTo(MONDAY.plus(Duration.ofHours(16))); // Due after six: ten hours late.
        escalations.answer(pilot, 1, "A sign.", null, LEAD);
        clock.moveTo(MONDAY.plus(Duration.ofHours(20)));
        pauses.pause(pilot, "Tools are moved.", LEAD);
        clock.moveTo(MONDAY.plus(Duration.ofHours(44)));
        pauses.resume(pilot, LEAD);
        clock.moveTo(MONDAY.plus(Duration.ofHours(80)));

        SlaStanding standing = report(pilot).requests().get(0);

        assertThat(standing.taken())
                .isEqualTo(new TimeTaken(
                        Duration.ofHours(80), Duration.ofHours(24), Duration.ofHours(10), Duration.ofHours(46)));
        assertThat(standing.state()).isEqualTo(State.RUNS);
        assertThat(standing.due()).isEqualTo(MONDAY.plus(Duration.ofHours(82)));
    }

    /** Answered on Monday with a new version, whose review is due on Tuesday at 17:00 in Berlin; signed on Wednesday. */
    @Test
    void a_review_of_a_new_sop_version_that_comes_late_is_the_buyers() {
        PilotId pilot = withNewVersion();
        clock.moveTo(Instant.parse("2026-01-13T18:00:00Z"));
        assertThat(report(pilot).buyerLate()).isEqualTo(Duration.ofHours(2));
        clock.moveTo(Instant.parse("2026-01-14T10:00:00Z"));
        sops.signForBuyer(pilot, TrialPilots.QA);
        clock.moveTo(Instant.parse("2026-01-15T10:00:00Z"));

        assertThat(report(pilot).delays()).singleElement().satisfies(delay -> {
            assertThat(delay.cause()).isEqualTo(DelayCause.REVIEW);
            assertThat(delay.evidence()).startsWith("The review of SOP version 1.1 was late.");
        });
        assertThat(report(pilot).buyerLate()).isEqualTo(Duration.ofHours(18));
    }

    /** Version 1.1 is late from Tuesday at 17:00 in Berlin; on Wednesday at 11:00 another answer replaces it by 1.2. */
    @Test
    void nobody_waits_for_the_review_of_a_version_that_was_replaced_unsigned() {
        PilotId pilot = withNewVersion();
        clock.moveTo(Instant.parse("2026-01-14T09:00:00Z"));
        escalations.reopen(pilot, 1, "And a third of one?", VENDOR);
        clock.moveTo(Instant.parse("2026-01-14T10:00:00Z"));
        papers.upload(pilot, DocumentKind.SOP, "A third of a sign is none.", LEAD);
        escalations.answer(pilot, 1, "No sign.", "1.2", LEAD);
        clock.moveTo(Instant.parse("2026-01-14T12:00:00Z"));
        sops.signForBuyer(pilot, TrialPilots.QA);
        clock.moveTo(Instant.parse("2026-02-02T10:00:00Z"));

        assertThat(report(pilot).delays())
                .singleElement()
                .satisfies(delay -> assertThat(delay.evidence()).startsWith("The review of SOP version 1.1 was late."));
        assertThat(report(pilot).buyerLate()).isEqualTo(Duration.ofHours(18));
    }

    /** Due on Tuesday at 17:00 in Berlin, and sent back on Wednesday at 11:00: that is when it was reviewed. */
    @Test
    void a_review_that_ends_in_sending_the_version_back_may_be_late_too() {
        PilotId pilot = withNewVersion();
        clock.moveTo(Instant.parse("2026-01-14T10:00:00Z"));
        escalations.sendBack(pilot, 1, "Section 4 says the opposite.", TrialPilots.QA);
        clock.moveTo(Instant.parse("2026-01-14T12:00:00Z"));

        assertThat(report(pilot).delays()).singleElement().satisfies(delay -> {
            assertThat(delay.cause()).isEqualTo(DelayCause.REVIEW);
            assertThat(delay.time().until()).isEqualTo(Instant.parse("2026-01-14T10:00:00Z"));
        });
        assertThat(report(pilot).buyerLate()).isEqualTo(Duration.ofHours(18));
    }

    /** Due on Tuesday the 13th at 10:00, finished on the 15th: one request, missed once, on the day on which it fell due. */
    @Test
    void a_request_that_was_late_counts_on_the_day_it_fell_due_and_on_no_other() {
        PilotId pilot = delivering();
        ask(pilot, SlaTier.TYPICAL, 100, MONDAY);
        handOver(pilot, 1);
        clock.moveTo(Instant.parse("2026-01-14T09:00:00Z"));
        assertThat(typical(pilot, "2026-01-13")).isEqualTo(new CountedShare(0, 1));
        clock.moveTo(Instant.parse("2026-01-15T09:00:00Z"));
        requests.finish(pilot, 1, clock.instant(), "The vendor's mail.", LEAD);

        assertThat(typical(pilot, "2026-01-13")).isEqualTo(new CountedShare(0, 1));
        assertThat(typical(pilot, "2026-01-15").value()).isEmpty();

        ask(pilot, SlaTier.TYPICAL, 100, clock.instant());
        handOver(pilot, 2);
        clock.moveTo(Instant.parse("2026-01-15T20:00:00Z"));
        requests.finish(pilot, 2, clock.instant(), "The vendor's mail.", LEAD);
        assertThat(typical(pilot, "2026-01-15")).as("done a day early").isEqualTo(new CountedShare(1, 1));
    }

    /** The pilot ends on Wednesday the 14th with a question that is two days late and a request that nobody finished. */
    @Test
    void time_stops_with_the_work() {
        PilotId pilot = delivering();
        ask(pilot, SlaTier.TYPICAL, 100, MONDAY);
        escalations.raise(pilot, EscalationKind.EDGE_CASE, Urgency.TYPICAL, "", "A half sign?", VENDOR);
        clock.moveTo(MONDAY.plus(Duration.ofHours(60)));
        outcomes.decide(pilot, Outcome.END);
        SlaReport atTheEnd = report(pilot);
        clock.moveTo(MONDAY.plus(Duration.ofDays(200)));

        assertThat(atTheEnd.buyerLate()).isEqualTo(Duration.ofHours(60));
        assertThat(report(pilot).buyerLate()).isEqualTo(Duration.ofHours(60));
        assertThat(report(pilot).requests().get(0).taken().elapsed()).isEqualTo(Duration.ofHours(60));
    }

    @Test
    void what_the_vendor_records_counts_once_a_lead_agrees() {
        PilotId pilot = delivering();
        ask(pilot, SlaTier.RUSH, 5, MONDAY);
        handOver(pilot, 1);
        clock.moveTo(MONDAY.plus(Duration.ofHours(7)));
        var waited = new BuyerDelay(
                DelayCause.REVIEW, new Stretch(MONDAY, MONDAY.plus(Duration.ofHours(2))), 1, "Our mail of Monday.");
        delays.record(pilot, waited, Side.VENDOR, VENDOR);
        assertThat(report(pilot).requests().get(0).state()).isEqualTo(State.LATE);

        delays.rule(pilot, 1, true, "", LEAD);

        assertThat(report(pilot).requests().get(0).state()).isEqualTo(State.RUNS);
        assertThat(report(pilot).buyerLate()).isEqualTo(Duration.ofHours(2));
        assertThatThrownBy(() -> delays.rule(pilot, 1, false, "No.", LEAD)).hasMessageContaining("B-1 is decided");
    }

    @Test
    void a_declined_delay_takes_nothing_out_and_needs_a_reason() {
        PilotId pilot = delivering();
        clock.moveTo(MONDAY.plus(Duration.ofHours(7)));
        delays.record(
                pilot,
                new BuyerDelay(DelayCause.OTHER, new Stretch(MONDAY, clock.instant()), null, "We waited."),
                Side.VENDOR,
                VENDOR);

        assertThatThrownBy(() -> delays.rule(pilot, 1, false, " ", LEAD)).isInstanceOf(Refusal.class);
        delays.rule(pilot, 1, false, "The data was there.", LEAD);

        assertThat(report(pilot).delays()).isEmpty();
        assertThat(delays.recorded(pilot).get(0).standing()).isEqualTo(RecordedDelay.Standing.DECLINED);
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_mend() {
        PilotId pilot = delivering();
        ask(pilot, SlaTier.RUSH, 5, MONDAY);

        assertThatThrownBy(() -> requests.finish(pilot, 1, MONDAY, "Mail.", LEAD))
                .hasMessageContaining("The data of W-1 is not handed over yet");
        assertThatThrownBy(() -> requests.handOver(pilot, 1, MONDAY.plusSeconds(60), LEAD))
                .hasMessageContaining("still to come");
        assertThatThrownBy(() -> requests.handOver(pilot, 2, MONDAY, LEAD)).hasMessageContaining("no request W-2");
        handOver(pilot, 1);
        assertThatThrownBy(() -> requests.finish(pilot, 1, MONDAY.minusSeconds(60), "Mail.", LEAD))
                .hasMessageContaining("before the data of W-1");
        assertThatThrownBy(() -> ask(pilot, SlaTier.RUSH, 0, MONDAY)).hasMessageContaining("how many items");
        assertThatThrownBy(() -> delays.record(
                        pilot,
                        new BuyerDelay(DelayCause.DATA, new Stretch(MONDAY, MONDAY), null, "Mail."),
                        Side.BUYER,
                        LEAD))
                .hasMessageContaining("ends after it began");
        PilotId early = trials.in(Phase.CALIBRATION, TrialPilots.QUICK);
        assertThatThrownBy(() -> ask(early, SlaTier.RUSH, 1, MONDAY)).hasMessageContaining("Pilot delivery");
    }

    private PilotId delivering() {
        clock.moveTo(Launches.MORNING);
        PilotId pilot =
                pilots.launch(Launches.with(vendors.certified()).plan(), LEAD).id();
        trials.moveTo(pilot, Phase.DELIVERY);
        clock.moveTo(MONDAY);
        return pilot;
    }

    /** A question was answered by version 1.1 of the SOP, which the buyer has still to review. */
    private PilotId withNewVersion() {
        PilotId pilot = delivering();
        escalations.raise(pilot, EscalationKind.EDGE_CASE, Urgency.TYPICAL, "", "A half sign?", VENDOR);
        papers.upload(pilot, DocumentKind.SOP, "Half a sign is a sign.", LEAD);
        escalations.answer(pilot, 1, "A sign.", "1.1", LEAD);
        return pilot;
    }

    private void ask(PilotId pilot, SlaTier tier, long items, Instant dataDue) {
        requests.ask(pilot, new AskedWork(tier, items, "Night drives", dataDue), LEAD);
    }

    private void handOver(PilotId pilot, int... numbers) {
        for (int number : numbers) {
            requests.handOver(pilot, number, clock.instant(), LEAD);
        }
    }

    private CountedShare typical(PilotId pilot, String day) {
        LocalDate date = LocalDate.parse(day);
        return reports.of(pilots.find(pilot), new DateSpan(date, date))
                .tiers()
                .get(0)
                .requests();
    }

    private SlaReport report(PilotId pilot) {
        return reports.of(pilots.find(pilot));
    }
}
