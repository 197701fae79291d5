package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.pilotgate.agreement.Consequence;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.delivery.LabelBatches;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialPlans;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * Pilots of ninety days from Monday, 5 January 2026, in Berlin: delivery from 19 January to 5 March, in seven weeks. The
 * pool of 180 items is smaller than the plan asks for, so all of it is drawn. The threshold is 95 %.
 */
@PilotgateTest
@RecordApplicationEvents
class WeeklyAuditsTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");

    @Autowired
    WeeklyAudits audits;

    @Autowired
    Consequences consequences;

    @Autowired
    GroundTruth truth;

    @Autowired
    TrialPlans plans;

    @Autowired
    LabelBatches batches;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotWatch watch;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

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
    void aPilotInDelivery() {
        begin(Consequence.REWORK);
    }

    private void begin(Consequence due) {
        clock.moveTo(Launches.MORNING);
        Launches launch = Launches.with(vendors.certified())
                .lasting(90)
                .under(Terms.but().threshold("0.95").consequence(due).terms());
        pilot = pilots.launch(launch.plan(), TrialPilots.LEAD).id();
        truth.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("b", 180), LabelColumns.guessed(), TrialPilots.QA);
        plans.draw(pilot);
        trials.moveTo(pilot, Phase.DELIVERY);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_week_is_audited_once_it_is_over() {
        deliver("2026-01-20T10:00:00Z", 0, 60, 57);
        lookAt("2026-01-25T22:59:00Z");
        assertThat(audits.of(pilot))
                .as("Sunday, a minute to midnight in Berlin")
                .isEmpty();

        lookAt("2026-01-25T23:00:00Z");

        assertThat(audits.of(pilot)).singleElement().satisfies(audit -> {
            assertThat(audit.label()).isEqualTo("A-1");
            assertThat(audit.firstDay()).isEqualTo(LocalDate.parse("2026-01-19"));
            assertThat(audit.lastDay()).isEqualTo(LocalDate.parse("2026-01-25"));
            assertThat(audit.proportion()).isEqualTo(new Proportion(57, 60));
            assertThat(audit.weeksPlanned()).isEqualTo(7);
            assertThat(audit.breached()).isFalse();
            assertThat(audit.wholePercent()).isEqualTo(95);
        });
    }

    @Test
    void fewer_than_fifty_items_are_carried_over_into_the_next_week() {
        deliver("2026-01-20T10:00:00Z", 0, 49, 49);
        lookAt("2026-01-26T07:00:00Z");
        assertThat(audits.of(pilot)).isEmpty();
        deliver("2026-01-27T10:00:00Z", 49, 50, 49);

        lookAt("2026-02-02T07:00:00Z");

        assertThat(audits.of(pilot)).singleElement().satisfies(audit -> {
            assertThat(audit.firstDay()).isEqualTo(LocalDate.parse("2026-01-19"));
            assertThat(audit.lastDay()).isEqualTo(LocalDate.parse("2026-02-01"));
            assertThat(audit.proportion()).isEqualTo(new Proportion(49, 50));
        });
    }

    @Test
    void an_outage_of_weeks_is_caught_up_with_the_same_figures_and_nothing_twice() {
        deliver("2026-01-20T10:00:00Z", 0, 60, 60);
        deliver("2026-01-27T10:00:00Z", 60, 120, 100);
        deliver("2026-02-10T10:00:00Z", 120, 180, 180);

        lookAt("2026-02-11T07:00:00Z");
        lookAt("2026-02-11T16:00:00Z");
        lookAt("2026-02-11T06:00:00Z");

        assertThat(audits.of(pilot))
                .extracting(WeeklyAudit::firstDay, WeeklyAudit::lastDay, WeeklyAudit::proportion)
                .containsExactly(
                        tuple(LocalDate.parse("2026-01-19"), LocalDate.parse("2026-01-25"), new Proportion(60, 60)),
                        tuple(LocalDate.parse("2026-01-26"), LocalDate.parse("2026-02-01"), new Proportion(40, 60)));
        assertThat(breaches()).containsExactly(new AccuracyBreached(pilot, 2, Consequence.REWORK));
    }

    @Test
    void under_the_threshold_is_a_breach_of_that_week_alone() {
        deliver("2026-01-20T10:00:00Z", 0, 60, 51);
        deliver("2026-01-27T10:00:00Z", 60, 120, 112);

        lookAt("2026-02-02T07:00:00Z");

        assertThat(audits.of(pilot)).extracting(WeeklyAudit::breached).containsExactly(true, false);
        assertThat(breaches()).containsExactly(new AccuracyBreached(pilot, 1, Consequence.REWORK));
    }

    @Test
    void a_pause_holds_the_audit_up_until_the_pilot_goes_on() {
        deliver("2026-01-20T10:00:00Z", 0, 60, 60);
        clock.moveTo(Instant.parse("2026-01-23T10:00:00Z"));
        pauses.pause(pilot, "The tool is down.", TrialPilots.LEAD);
        lookAt("2026-01-27T07:00:00Z");
        assertThat(audits.of(pilot)).isEmpty();

        clock.moveTo(Instant.parse("2026-01-28T10:00:00Z"));
        pauses.resume(pilot, TrialPilots.LEAD);
        lookAt("2026-01-28T16:00:00Z");

        assertThat(audits.of(pilot)).hasSize(1);
    }

    @Test
    void without_a_sealed_sample_there_is_no_figure() {
        lookAt("2026-02-02T07:00:00Z");

        assertThat(audits.of(pilot)).isEmpty();
    }

    @Test
    void a_person_applies_the_consequence_once() {
        breach();

        consequences.apply(pilot, 1, "The sixty items again by Friday.", TrialPilots.LEAD);

        assertThat(consequences.of(pilot)).singleElement().satisfies(decision -> {
            assertThat(decision.applied()).isTrue();
            assertThat(decision.consequence()).isEqualTo(Consequence.REWORK);
            assertThat(decision.by()).isEqualTo(TrialPilots.LEAD);
        });
        assertThat(facts.stream(ConsequenceDecided.class)
                        .filter(decided -> decided.pilot().equals(pilot)))
                .containsExactly(
                        new ConsequenceDecided(pilot, 1, Consequence.REWORK, true, "The sixty items again by Friday."));
        refused(() -> consequences.decline(pilot, 1, "Second thoughts.", TrialPilots.LEAD), "was decided already");
    }

    @Test
    void declining_needs_a_reason_and_what_is_no_breach_has_no_consequence() {
        breach();

        refused(() -> consequences.decline(pilot, 1, " ", TrialPilots.LEAD), "Say why the contract's consequence");
        refused(() -> consequences.apply(pilot, 2, "", TrialPilots.LEAD), "No audited period A-2 is under");
        assertThat(consequences.of(pilot)).isEmpty();
    }

    @Test
    void a_stop_is_proposed_only_and_waits_for_a_second_person() {
        begin(Consequence.STOP);
        breach();
        assertThat(stops.waiting(pilot)).as("nothing follows by itself").isEmpty();

        consequences.apply(pilot, 1, "", TrialPilots.LEAD);

        assertThat(stops.waiting(pilot))
                .hasValueSatisfying(stop -> assertThat(stop.reason())
                        .contains(
                                "from 2026-01-19 to 2026-01-25",
                                "under the contract's threshold of 95 %",
                                "(51 of 60)"));
        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.DELIVERY);
    }

    private void breach() {
        deliver("2026-01-20T10:00:00Z", 0, 60, 51);
        lookAt("2026-01-26T07:00:00Z");
    }

    private void deliver(String at, int first, int end, int correct) {
        clock.moveTo(Instant.parse(at));
        batches.submit(
                pilot,
                BatchPurpose.PRODUCTION,
                "labels.csv",
                TrialLabels.labels("b", first, end, correct),
                LabelColumns.guessed(),
                VENDOR);
    }

    private void lookAt(String instant) {
        clock.moveTo(Instant.parse(instant));
        watch.look(pilot);
    }

    private List<AccuracyBreached> breaches() {
        return facts.stream(AccuracyBreached.class)
                .filter(breached -> breached.pilot().equals(pilot))
                .toList();
    }

    private static void refused(ThrowingCallable act, String text) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(text);
    }
}
