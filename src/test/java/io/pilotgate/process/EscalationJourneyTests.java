package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.EscalationKind;
import io.pilotgate.delivery.EscalationOverdue;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.delivery.Urgency;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.SopVersion;
import io.pilotgate.onboarding.Sops;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPapers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * The vendor asks on Thursday, 8 January 2026, 09:00 in Berlin, in the calibration of its pilot; the turnaround is 24
 * hours, in a rush 8.
 */
@PilotgateTest
@RecordApplicationEvents
class EscalationJourneyTests {

    @Autowired
    Journeys journeys;

    @Autowired
    Escalations escalations;

    @Autowired
    Sops sops;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

    @Autowired
    PilotWatch watch;

    @Autowired
    TrialPapers papers;

    @Autowired
    IdentityService identity;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    @SuppressWarnings("NullAway.Init")
    private Journey pilot;

    @BeforeEach
    void aQuestion() {
        pilot = journeys.begin(UnaryOperator.identity());
        pilot.onboard();
        pilot.advanceTo("2026-01-08T08:00:00Z");
        escalations.raise(
                pilot.pilot(),
                EscalationKind.GUIDELINE_GAP,
                Urgency.TYPICAL,
                "c-7",
                "Is half a sign a sign?",
                vendor());
    }

    @AfterEach
    void realTime() {
        clock.reset();
        identity.clearAuthentication();
    }

    @Test
    void a_question_is_a_task_of_the_lead_that_is_due_by_the_contracts_turnaround() {
        OpenTask task = pilot.task("answerEscalation");
        assertThat(task.subject()).isEqualTo("E-1");
        assertThat(task.roles()).containsExactly("lead");
        assertThat(task.due()).isEqualTo("2026-01-09T08:00:00Z");

        refused(() -> pilot.complete("answerEscalation", pilot.lead(), Map.of()), "Write the answer");
        refused(() -> answer(Map.of("answer", "Yes.", "sopVersion", "1.1")), "The SOP on file is still that of");
        answer(Map.of("answer", "Yes."));

        assertThat(pilot.waiting()).doesNotContain("answerEscalation", "signSopRevision");
        assertThat(escalations.find(pilot.pilot(), 1).answer().orElseThrow().text())
                .isEqualTo("Yes.");
        assertThat(passed()).contains("endEvent_escalationSettled").doesNotContain("userTask_signSopRevision");
    }

    @Test
    void two_questions_are_answered_apart() {
        escalations.raise(pilot.pilot(), EscalationKind.OTHER, Urgency.RUSH, "", "And at night?", vendor());
        OpenTask second = journeys.inbox().openOf(pilot.pilot()).stream()
                .filter(task -> "E-2".equals(task.subject()))
                .findFirst()
                .orElseThrow();
        assertThat(second.due()).isEqualTo("2026-01-08T16:00:00Z");

        journeys.inbox().complete(second.id(), Map.of("answer", "By day and night."), pilot.lead());

        assertThat(escalations.find(pilot.pilot(), 1).isOpen()).isTrue();
        assertThat(escalations.find(pilot.pilot(), 2).isOpen()).isFalse();
        assertThat(pilot.task("answerEscalation").subject()).isEqualTo("E-1");
    }

    @Test
    void reminds_at_the_minute_it_falls_due_and_the_daily_look_does_not_repeat_it() {
        pilot.advanceTo("2026-01-09T07:59:00Z");
        assertThat(overdue()).isEmpty();

        pilot.advanceTo("2026-01-09T08:00:00Z");
        watch.look(pilot.pilot());
        pilot.advanceTo("2026-01-09T20:00:00Z");

        assertThat(overdue()).containsExactly(new EscalationOverdue(pilot.pilot(), 1, 0));
        assertThat(pilot.waiting()).contains("answerEscalation");
    }

    @Test
    void reminds_also_where_the_due_time_has_fractions_of_a_millisecond() {
        clock.moveTo(Instant.parse("2026-01-08T08:00:00.000456Z"));
        escalations.raise(pilot.pilot(), EscalationKind.OTHER, Urgency.RUSH, "", "And at night?", vendor());

        pilot.advanceTo("2026-01-08T16:00:01Z");

        assertThat(overdue()).containsExactly(new EscalationOverdue(pilot.pilot(), 2, 0));
    }

    @Test
    void a_new_sop_version_is_signed_by_qa_and_then_by_the_vendor() {
        answerWithVersion("1.1");
        assertThat(pilot.task("signSopRevision").roles()).containsExactly("qa");
        assertThat(pilot.task("signSopRevision").due())
                .as("the next working day")
                .isEqualTo("2026-01-09T16:00:00Z");
        assertThat(passed()).doesNotContain("endEvent_escalationSettled");

        pilot.approve("signSopRevision", pilot.qa());
        assertThat(passed()).doesNotContain("endEvent_escalationSettled");
        journeys.signSop(pilot);

        assertThat(sops.current(pilot.pilot()).orElseThrow().isSignedByBoth()).isTrue();
        assertThat(passed()).contains("endEvent_escalationSettled");
    }

    @Test
    void a_version_that_qa_refuses_is_answered_again_in_a_new_turnaround() {
        answerWithVersion("1.1");
        pilot.advanceTo("2026-01-08T12:00:00Z");
        pilot.reject("signSopRevision", pilot.qa(), "It contradicts chapter 2.");

        assertThat(pilot.task("answerEscalation").due()).isEqualTo("2026-01-09T12:00:00Z");
        assertThat(escalations.find(pilot.pilot(), 1).isOpen()).isTrue();

        answerWithVersion("1.2");
        pilot.approve("signSopRevision", pilot.qa());
        journeys.signSop(pilot);
        assertThat(sops.current(pilot.pilot()).map(SopVersion::version)).contains("1.2");
        assertThat(passed()).contains("endEvent_escalationSettled");
    }

    @Test
    void what_the_vendor_reopens_ends_the_signing_and_asks_again() {
        answerWithVersion("1.1");
        pilot.advanceTo("2026-01-08T12:00:00Z");
        escalations.reopen(pilot.pilot(), 1, "Which half?", vendor());

        assertThat(pilot.waiting()).contains("answerEscalation").doesNotContain("signSopRevision");
        assertThat(pilot.task("answerEscalation").due()).isEqualTo("2026-01-09T12:00:00Z");

        answer(Map.of("answer", "Either half; version 1.1 says so in chapter 3."));
        assertThat(pilot.waiting())
                .as("version 1.1 still lacks both signatures")
                .contains("signSopRevision");
    }

    @Test
    void two_answers_that_make_versions_share_the_newest_ones_signatures() {
        escalations.raise(pilot.pilot(), EscalationKind.OTHER, Urgency.TYPICAL, "", "And at night?", vendor());
        answerWithVersion("1.1");
        answerWithVersion("1.2");
        assertThat(pilot.waiting().stream().filter("signSopRevision"::equals)).hasSize(2);

        pilot.approve("signSopRevision", pilot.qa());
        journeys.signSop(pilot);
        pilot.approve("signSopRevision", pilot.qa());

        assertThat(pilot.waiting()).doesNotContain("signSopRevision");
        assertThat(passed().stream().filter("endEvent_escalationSettled"::equals))
                .hasSize(2);
    }

    @Test
    void a_pause_freezes_task_and_timer_and_the_due_date_moves_by_elapsed_time() {
        pilot.advanceTo("2026-01-08T18:00:00Z");
        pauses.pause(pilot.pilot(), "The tool is down.", pilot.lead());
        refused(() -> answer(Map.of("answer", "Yes.")), "paused");
        pilot.advanceTo("2026-01-12T07:30:00Z");
        assertThat(overdue()).isEmpty();

        pauses.resume(pilot.pilot(), pilot.lead());
        assertThat(pilot.task("answerEscalation").due()).as("14 hours are left").isEqualTo("2026-01-12T21:30:00Z");
        pilot.advanceTo("2026-01-12T21:29:00Z");
        assertThat(overdue()).isEmpty();
        pilot.advanceTo("2026-01-12T21:30:00Z");
        assertThat(overdue()).containsExactly(new EscalationOverdue(pilot.pilot(), 1, 0));
    }

    @Test
    void what_is_asked_and_reopened_in_a_pause_waits_for_the_resuming() {
        answerWithVersion("1.1");
        pauses.pause(pilot.pilot(), "The tool is down.", pilot.lead());
        pilot.advanceTo("2026-01-09T08:00:00Z");
        escalations.reopen(pilot.pilot(), 1, "Which half?", vendor());
        escalations.raise(pilot.pilot(), EscalationKind.OTHER, Urgency.RUSH, "", "And at night?", vendor());
        refused(() -> answer(Map.of("answer", "Yes.")), "paused");

        pilot.advanceTo("2026-01-12T08:00:00Z");
        pauses.resume(pilot.pilot(), pilot.lead());

        assertThat(journeys.inbox().openOf(pilot.pilot()).stream()
                        .filter(task -> task.key().equals("userTask_answerEscalation"))
                        .map(OpenTask::due))
                .containsExactly(Instant.parse("2026-01-12T16:00:00Z"), Instant.parse("2026-01-13T08:00:00Z"));
    }

    @Test
    void a_stopped_pilot_asks_nobody_any_more() {
        stops.propose(pilot.pilot(), "The vendor withdrew.", pilot.lead());
        stops.confirm(pilot.pilot(), pilot.secondLead());

        assertThat(pilot.waiting()).doesNotContain("answerEscalation");
        refused(
                () -> escalations.raise(pilot.pilot(), EscalationKind.OTHER, Urgency.RUSH, "", "And now?", vendor()),
                "This pilot is over");
    }

    private PersonId vendor() {
        return pilot.vendor();
    }

    private void answer(Map<String, Object> answers) {
        pilot.complete("answerEscalation", pilot.lead(), answers);
    }

    private void answerWithVersion(String version) {
        papers.upload(pilot.pilot(), DocumentKind.SOP, "How to label, " + UUID.randomUUID(), pilot.lead());
        answer(Map.of("answer", "Yes; see version " + version + ".", "sopVersion", version));
    }

    private List<String> passed() {
        return journeys.passed(pilot.pilot());
    }

    private List<EscalationOverdue> overdue() {
        return facts.stream(EscalationOverdue.class)
                .filter(overdue -> overdue.pilot().equals(pilot.pilot()))
                .toList();
    }

    private static void refused(ThrowingCallable act, String text) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(text);
    }
}
