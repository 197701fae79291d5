package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.grading.FailedItem.GivenLabel;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.PilotWatch;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialDisputes;
import io.pilotgate.testing.TrialPilots;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class DisputesTests {

    @Autowired
    Disputes disputes;

    @Autowired
    BlindGrading grading;

    @Autowired
    TrialDisputes trial;

    @Autowired
    TrialPilots trials;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Pilots pilots;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

    @Autowired
    PilotWatch watch;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void shows_what_failed_with_the_labels_that_were_delivered() {
        PilotId pilot = trial.graded(3);

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.OPEN);
        assertThat(disputes.window(pilot).orElseThrow().failed()).isEqualTo(3);
        assertThat(disputes.failed(pilot))
                .containsExactly(
                        failed(1, "trialblind-10", "no"),
                        failed(2, "trialblind-11", "no"),
                        failed(3, "trialblind-9", "yes"));
    }

    @Test
    void opens_no_window_where_nothing_failed_or_nothing_was_graded() {
        PilotId right = trial.graded(0);
        PilotId silent = trials.in(Phase.DECISION, TrialPilots.QUICK);
        PilotId ungraded = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        grading.grade(silent);

        assertThat(disputes.stage(right)).isEqualTo(DisputeStage.NOTHING_FAILED);
        assertThat(disputes.stage(silent)).as("graded, and no data").isEqualTo(DisputeStage.NO_DATA);
        assertThat(disputes.stage(ungraded)).isEqualTo(DisputeStage.NO_DATA);
        assertThat(disputes.window(right)).isEmpty();
        assertThat(grading.confirm(right, TrialPilots.QA).isConfirmed()).isTrue();
        assertRefused(() -> contest(right, "trialblind-1"), Refusal.Kind.CONFLICT, "No item failed");
        assertRefused(() -> contest(silent, "trialblind-1"), Refusal.Kind.CONFLICT, "Nothing has been graded");
    }

    @Test
    void takes_each_failed_item_once_and_no_other() {
        PilotId pilot = trial.graded(2);

        Dispute contested = contest(pilot, "trialblind-10");

        assertThat(contested.label()).isEqualTo("D-1");
        assertThat(disputes.of(pilot)).extracting(Dispute::label).containsExactly("D-1");
        assertRefused(() -> contest(pilot, "trialblind-10"), Refusal.Kind.CONFLICT, "contested already");
        assertRefused(() -> contest(pilot, "trialblind-1"), Refusal.Kind.INVALID, "none of your failed items");
        assertRefused(() -> contest(pilot, "nowhere"), Refusal.Kind.INVALID, "none of your failed items");
        assertThat(disputes.of(pilot)).hasSize(1);
    }

    @Test
    void wants_a_reason_of_at_most_two_thousand_characters() {
        PilotId pilot = trial.graded(1);

        assertRefused(
                () -> disputes.contest(pilot, "trialblind-11", " ", "", TrialDisputes.VENDOR),
                Refusal.Kind.INVALID,
                "Say why your label is right");
        assertRefused(
                () -> disputes.contest(pilot, "trialblind-11", "x".repeat(2001), "", TrialDisputes.VENDOR),
                Refusal.Kind.INVALID,
                "At most 2000 characters");
        disputes.contest(pilot, "trialblind-11", "x".repeat(2000), "y".repeat(4000), TrialDisputes.VENDOR);
        assertThat(disputes.of(pilot).get(0).evidence()).hasSize(4000);
    }

    @Test
    void the_vendor_closes_it_early_and_the_accuracy_may_be_confirmed() {
        PilotId pilot = trial.graded(2);
        assertRefused(
                () -> grading.confirm(pilot, TrialPilots.QA),
                Refusal.Kind.CONFLICT,
                "The vendor may contest its failed items until");

        disputes.close(pilot, TrialDisputes.VENDOR);
        disputes.close(pilot, TrialDisputes.VENDOR);

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.SETTLED);
        assertThat(actions(pilot)).containsOnlyOnce("dispute-window-closed");
        assertRefused(() -> contest(pilot, "trialblind-10"), Refusal.Kind.CONFLICT, "window is closed");
        assertThat(grading.confirm(pilot, TrialPilots.QA).isConfirmed()).isTrue();
    }

    @Test
    void ends_by_itself_at_its_cut_off() {
        PilotId pilot = trial.graded(2);
        Instant end = disputes.window(pilot)
                .orElseThrow()
                .end(pilots.find(pilot).schedule())
                .orElseThrow();
        clock.moveTo(end.minusSeconds(1));
        contest(pilot, "trialblind-10");
        clock.moveTo(end);

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.DECIDING);
        assertRefused(() -> contest(pilot, "trialblind-11"), Refusal.Kind.CONFLICT, "The dispute window ended on");
        assertRefused(
                () -> disputes.close(pilot, TrialDisputes.VENDOR), Refusal.Kind.CONFLICT, "The dispute window ended");
        watch.look(pilot);
        watch.look(pilot);

        assertThat(actions(pilot)).containsOnlyOnce("dispute-window-closed");
        assertThat(disputes.window(pilot).orElseThrow().closing())
                .hasValueSatisfying(closing -> assertThat(closing.at()).isEqualTo(end));
        assertRefused(() -> grading.confirm(pilot, TrialPilots.QA), Refusal.Kind.CONFLICT, "adjudicator: D-1.");
    }

    @Test
    void stands_still_in_a_pause_and_takes_what_the_vendor_says_meanwhile() {
        PilotId pilot = trial.graded(2);
        Instant planned = disputes.window(pilot).orElseThrow().plannedEnd();
        pauses.pause(pilot, "The tool is being moved.", TrialPilots.LEAD);
        clock.moveTo(planned.plusSeconds(86_400));
        watch.look(pilot);

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.OPEN);
        contest(pilot, "trialblind-10");
        assertRefused(() -> grading.confirm(pilot, TrialPilots.QA), Refusal.Kind.CONFLICT, "stands still");

        pauses.resume(pilot, TrialPilots.LEAD);
        assertThat(disputes.window(pilot)
                        .orElseThrow()
                        .end(pilots.find(pilot).schedule())
                        .orElseThrow())
                .isAfter(planned.plusSeconds(86_400));
    }

    @Test
    void a_result_that_is_graded_again_has_the_same_window() {
        PilotId pilot = trial.graded(2);
        contest(pilot, "trialblind-10");
        grading.sendBack(pilot, "Look at the ties again.", TrialPilots.QA);

        grading.grade(pilot);

        assertThat(disputes.of(pilot)).hasSize(1);
        assertThat(actions(pilot)).containsOnlyOnce("dispute-window-opened");
    }

    @Test
    void a_stopped_pilot_leaves_its_disputes_undecided_and_says_so() {
        PilotId pilot = trial.graded(2);
        contest(pilot, "trialblind-10");
        stops.propose(pilot, "Out of money.", TrialPilots.LEAD);
        stops.confirm(pilot, TrialDisputes.SECOND_LEAD);

        assertThat(disputes.stage(pilot)).isEqualTo(DisputeStage.GIVEN_UP);
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("disputes-not-decided"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("notDecided", "D-1"));
        assertRefused(() -> contest(pilot, "trialblind-11"), Refusal.Kind.CONFLICT, "The pilot was stopped");
    }

    @Test
    void no_item_and_no_reason_is_in_the_audit_trail() {
        PilotId pilot = trial.graded(2);
        contest(pilot, "trialblind-10");

        assertThat(audit.of(pilot).toString()).contains("D-1").doesNotContain("trialblind", "section 4");
    }

    private Dispute contest(PilotId pilot, String item) {
        return disputes.contest(pilot, item, "We followed section 4.", "", TrialDisputes.VENDOR);
    }

    private List<String> actions(PilotId pilot) {
        return audit.of(pilot).stream().map(AuditEntry::action).toList();
    }

    private static FailedItem failed(int number, String item, String label) {
        return new FailedItem(number, item, label, List.of(new GivenLabel(label, 1)));
    }

    private static void assertRefused(ThrowingCallable deed, Refusal.Kind kind, String words) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal).hasMessageContaining(words);
        });
    }
}
