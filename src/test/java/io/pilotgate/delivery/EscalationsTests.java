package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Pilots in Berlin under a turnaround of 24 hours, in a rush of 6, with sixty days from 5 January 2026. */
@PilotgateTest
@RecordApplicationEvents
class EscalationsTests {

    private static final PersonId VENDOR = new PersonId("trialVendor");
    private static final PersonId LEAD = TrialPilots.LEAD;

    @Autowired
    Escalations escalations;

    @Autowired
    EscalationTimings timings;

    @Autowired
    Sops sops;

    @Autowired
    Gates gates;

    @Autowired
    Pauses pauses;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialPapers papers;

    @Autowired
    TrialVendors vendors;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void aPilotInCalibration() {
        pilot = begun(Launches.with(vendors.certified()).lasting(60));
    }

    private PilotId begun(Launches launch) {
        clock.moveTo(Launches.MORNING);
        PilotId begun = pilots.launch(launch.plan(), LEAD).id();
        trials.moveTo(begun, Phase.CALIBRATION);
        return begun;
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(EscalationKind.class)
    void the_vendor_asks_about_whatever_the_sop_leaves_open(EscalationKind kind) {
        Escalation raised = escalations.raise(pilot, kind, Urgency.RUSH, " img-7 ", " Is a half sign a sign? ", VENDOR);

        assertThat(raised.label()).isEqualTo("E-1");
        assertThat(raised.kind()).isEqualTo(kind);
        assertThat(raised.item()).isEqualTo("img-7");
        assertThat(raised.askedUnder()).isEqualTo("0.9");
        assertThat(raised.question()).isEqualTo("Is a half sign a sign?");
        assertThat(escalations.find(pilot, 1)).isEqualTo(raised);
        assertThat(facts.stream(EscalationRaised.class)).contains(new EscalationRaised(pilot, 1));
    }

    @Test
    void each_pilot_counts_its_own() {
        ask(Urgency.TYPICAL);
        ask(Urgency.TYPICAL);
        PilotId other = begun(Launches.with(vendors.certified()));

        assertThat(escalations.of(pilot)).extracting(Escalation::label).containsExactly("E-1", "E-2");
        assertThat(escalations
                        .raise(other, EscalationKind.OTHER, Urgency.RUSH, "", "And here?", VENDOR)
                        .label())
                .isEqualTo("E-1");
    }

    @Test
    void the_same_question_sent_twice_is_one_until_it_is_answered() {
        Escalation first =
                escalations.raise(pilot, EscalationKind.OTHER, Urgency.RUSH, "img-7", "Is it a sign?", VENDOR);
        Escalation again =
                escalations.raise(pilot, EscalationKind.OTHER, Urgency.RUSH, "img-7 ", "Is it a sign?", VENDOR);
        escalations.answer(pilot, 1, "Yes.", null, LEAD);
        Escalation later =
                escalations.raise(pilot, EscalationKind.OTHER, Urgency.RUSH, "img-7", "Is it a sign?", VENDOR);

        assertThat(again).isEqualTo(first);
        assertThat(later.label()).isEqualTo("E-2");
    }

    @Test
    void an_answer_is_due_after_the_hours_of_its_tier_by_the_clock() {
        clock.moveTo(Instant.parse("2026-01-09T20:00:00Z"));
        ask(Urgency.TYPICAL);
        ask(Urgency.RUSH);

        assertThat(timing(1).due()).as("Friday night to Saturday night").isEqualTo("2026-01-10T20:00:00Z");
        assertThat(timing(2).due()).isEqualTo("2026-01-10T02:00:00Z");
        clock.moveTo(Instant.parse("2026-01-10T02:00:00Z"));
        assertThat(timing(2).overdue()).isTrue();
        assertThat(timing(1).overdue()).isFalse();
    }

    /** In the night to 29 March the clocks in Berlin leave an hour out: 24 hours are one hour of the day later. */
    @Test
    void hours_are_counted_and_not_times_of_day_where_the_clocks_change() {
        pilot = begun(Launches.with(vendors.certified()).lasting(90));
        clock.moveTo(Instant.parse("2026-03-28T14:00:00Z"));
        ask(Urgency.TYPICAL);

        assertThat(timing(1).due()).isEqualTo("2026-03-29T14:00:00Z");
    }

    @Test
    void the_time_of_a_pause_is_not_counted() {
        clock.moveTo(Instant.parse("2026-01-12T08:00:00Z"));
        ask(Urgency.TYPICAL);
        clock.moveTo(Instant.parse("2026-01-12T18:00:00Z"));
        pauses.pause(pilot, "The tool is down.", LEAD);
        assertThat(timing(1).due()).as("nobody knows while it stands still").isNull();
        clock.moveTo(Instant.parse("2026-01-15T07:00:00Z"));
        pauses.resume(pilot, LEAD);

        assertThat(timing(1).due()).as("14 of 24 hours are left").isEqualTo("2026-01-15T21:00:00Z");
        clock.moveTo(Instant.parse("2026-01-15T08:30:00Z"));
        escalations.answer(pilot, 1, "Yes.", null, LEAD);
        assertThat(timing(1).answeredAfter()).isEqualTo(Duration.ofMinutes(11 * 60 + 30));
        assertThat(timing(1).inTime()).isTrue();
    }

    @Test
    void what_is_asked_in_a_pause_is_due_from_the_resuming_on() {
        clock.moveTo(Instant.parse("2026-01-12T08:00:00Z"));
        pauses.pause(pilot, "The tool is down.", LEAD);
        clock.moveTo(Instant.parse("2026-01-13T08:00:00Z"));
        ask(Urgency.RUSH);
        clock.moveTo(Instant.parse("2026-01-14T08:00:00Z"));
        pauses.resume(pilot, LEAD);

        assertThat(timing(1).due()).isEqualTo("2026-01-14T14:00:00Z");
    }

    @Test
    void is_answered_in_time_or_late_and_remembers_how_long_it_took() {
        ask(Urgency.RUSH);
        clock.moveTo(Launches.MORNING.plus(Duration.ofHours(7)));
        escalations.answer(pilot, 1, "Yes, half a sign is a sign.", "", LEAD);

        assertThat(escalations.find(pilot, 1).isAnswered()).isTrue();
        assertThat(timing(1).answeredAfter()).isEqualTo(Duration.ofHours(7));
        assertThat(timing(1).inTime()).isFalse();
        assertThat(facts.stream(EscalationAnswered.class)).contains(new EscalationAnswered(pilot, 1, null));
        refused(() -> escalations.answer(pilot, 1, "No.", null, LEAD), "E-1 is answered already");
    }

    @Test
    void a_reopened_question_gets_a_new_turnaround() {
        ask(Urgency.RUSH);
        escalations.answer(pilot, 1, "Yes.", null, LEAD);
        clock.moveTo(Launches.MORNING.plus(Duration.ofHours(2)));
        escalations.reopen(pilot, 1, "And a quarter of a sign?", VENDOR);

        assertThat(escalations.find(pilot, 1).isOpen()).isTrue();
        assertThat(timing(1).due()).isEqualTo(Launches.MORNING.plus(Duration.ofHours(8)));
        assertThat(facts.stream(EscalationReopened.class))
                .contains(new EscalationReopened(pilot, 1, "And a quarter of a sign?"));
    }

    @Test
    void what_was_accepted_is_over() {
        ask(Urgency.RUSH);
        refused(() -> escalations.accept(pilot, 1, VENDOR), "has no answer yet that could be accepted");
        refused(() -> escalations.reopen(pilot, 1, "Well?", VENDOR), "has no answer yet that could be reopened");
        escalations.answer(pilot, 1, "Yes.", null, LEAD);
        refused(() -> escalations.reopen(pilot, 1, " ", VENDOR), "Say what the answer leaves open");

        escalations.accept(pilot, 1, VENDOR);
        escalations.accept(pilot, 1, VENDOR);

        assertThat(escalations.find(pilot, 1).steps())
                .extracting(EscalationStep::act)
                .containsExactly(EscalationAct.RAISED, EscalationAct.ANSWERED, EscalationAct.ACCEPTED);
        refused(() -> escalations.reopen(pilot, 1, "One more thing.", VENDOR), "Raise another escalation");
        assertThat(audit.of(pilot))
                .extracting(AuditEntry::action)
                .contains("escalation-raised", "escalation-answered", "escalation-accepted");
    }

    @Test
    void nothing_is_asked_without_a_question_or_after_the_end() {
        refused(() -> escalations.raise(pilot, EscalationKind.OTHER, Urgency.RUSH, "", " ", VENDOR), "Ask a question");
        refused(
                () -> escalations.raise(pilot, EscalationKind.OTHER, Urgency.RUSH, "", "x".repeat(4001), VENDOR),
                "At most 4000 characters");
        refused(
                () -> escalations.raise(pilot, EscalationKind.OTHER, Urgency.RUSH, "x".repeat(1001), "Eh?", VENDOR),
                "An item's id has at most 1000 characters");
        refused(() -> escalations.answer(pilot, 9, "Yes.", null, LEAD), "has no escalation E-9");
        assertThat(escalations.of(pilot)).isEmpty();
    }

    @Test
    void an_answer_makes_an_sop_version_that_names_the_escalation() {
        publishFirst();
        ask(Urgency.TYPICAL);
        papers.upload(pilot, DocumentKind.SOP, "Half a sign is a sign.", LEAD);

        escalations.answer(pilot, 1, "Yes; see version 1.1.", "1.1", LEAD);

        SopVersion current = sops.current(pilot).orElseThrow();
        assertThat(current.version()).isEqualTo("1.1");
        assertThat(current.note()).contains("E-1");
        assertThat(escalations.find(pilot, 1).sopVersion()).contains("1.1");
        assertThat(condition("sop").finding().reason()).isEqualTo("Version 1.1 is not signed by the buyer yet.");
    }

    @Test
    void a_version_needs_a_file_of_its_own() {
        publishFirst();
        ask(Urgency.TYPICAL);

        refused(
                () -> escalations.answer(pilot, 1, "Yes.", "1.1", LEAD),
                "The SOP on file is still that of version 1.0. Upload the new one");
        assertThat(escalations.find(pilot, 1).isOpen()).isTrue();
        assertThat(sops.current(pilot).orElseThrow().version()).isEqualTo("1.0");
    }

    @Test
    void open_questions_hold_the_delivery_gate_by_name_until_they_are_answered_or_waived() {
        assertThat(condition("escalations").verdict()).isEqualTo("met");
        ask(Urgency.TYPICAL);
        ask(Urgency.TYPICAL);
        escalations.answer(pilot, 1, "Yes.", null, LEAD);

        assertThat(condition("escalations").finding().reason()).isEqualTo("No answer yet to E-2 (edge case).");
        assertThat(condition("escalations").holdsTheGate()).isTrue();
        gates.waive(pilot, Gate.DELIVERY, "escalations", "The class is not delivered.", LEAD);
        assertThat(condition("escalations").verdict()).isEqualTo("not met (waived)");
        assertThat(condition("escalations").holdsTheGate()).isFalse();
    }

    private void publishFirst() {
        papers.upload(pilot, DocumentKind.SOP, "How to label", LEAD);
        sops.publish(pilot, "1.0", "", LEAD);
        sops.signForBuyer(pilot, TrialPilots.QA);
        sops.signForVendor(pilot, "1.0", VENDOR);
    }

    private void ask(Urgency urgency) {
        String question = "Is a half sign a sign? (" + escalations.of(pilot).size() + ")";
        escalations.raise(pilot, EscalationKind.EDGE_CASE, urgency, "", question, VENDOR);
    }

    private EscalationTiming timing(int number) {
        return timings.of(pilots.find(pilot), escalations.find(pilot, number));
    }

    private ConditionFinding condition(String key) {
        return gates.assess(pilot, Gate.DELIVERY).stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable act, String text) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(text);
    }
}
