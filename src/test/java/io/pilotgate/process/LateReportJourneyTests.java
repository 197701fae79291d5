package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.delivery.ReportApproval;
import io.pilotgate.delivery.Side;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pauses;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialReports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Late reports and the mid-pilot review in the engine: report days from Monday, 12 January, each closes at 16:00 in UTC. */
@PilotgateTest
class LateReportJourneyTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");

    @Autowired
    Journeys journeys;

    @Autowired
    DailyReports reports;

    @Autowired
    MidPilotReviews reviews;

    @Autowired
    Gates gates;

    @Autowired
    Pauses pauses;

    @Autowired
    IdentityService identity;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Journey pilot;

    @BeforeEach
    void aPilotInItsDelivery() {
        pilot = journeys.begin(UnaryOperator.identity());
        pilot.sealTruth();
        pilot.onboard();
        pilot.calibrate();
    }

    @AfterEach
    void realTime() {
        clock.reset();
        identity.clearAuthentication();
    }

    @Test
    void a_late_report_is_a_task_of_the_lead_that_names_day_and_version() {
        pilot.advanceTo("2026-01-13T09:00:00Z");
        report("0.95");

        OpenTask task = pilot.task("approveLateReport");
        assertThat(task.subject()).isEqualTo("2026-01-12/1");
        assertThat(task.roles()).containsExactly("lead");
        assertThat(task.due()).as("the next working day's cut-off").isEqualTo(Instant.parse("2026-01-14T16:00:00Z"));
        assertThat(task.followUp()).isEqualTo(Instant.parse("2026-01-13T09:00:00Z"));

        assertThatThrownBy(() -> pilot.complete("approveLateReport", pilot.lead(), Map.of("decision", "reject")))
                .hasMessageContaining("Rejecting needs a reason");
        pilot.approve("approveLateReport", pilot.lead());

        assertThat(reports.of(pilot.pilot())).containsOnlyKeys(MONDAY);
        assertThat(pilot.waiting()).doesNotContain("approveLateReport");
    }

    @Test
    void a_rejected_one_leaves_the_day_missing() {
        pilot.advanceTo("2026-01-13T09:00:00Z");
        report("0.95");

        pilot.reject("approveLateReport", pilot.lead(), "Nothing was delivered.");

        assertThat(reports.missingDays(pilot.pilot())).containsExactly(MONDAY);
    }

    @Test
    void a_newer_version_takes_the_older_ones_task_away() {
        pilot.advanceTo("2026-01-13T09:00:00Z");
        report("0.95");
        report("0.96");

        assertThat(subjects()).containsExactly("2026-01-12/2");
        pilot.approve("approveLateReport", pilot.lead());
        assertThat(reports.of(pilot.pilot()).get(MONDAY)).satisfies(inForce -> {
            assertThat(inForce).isNotNull();
            assertThat(inForce.version()).isEqualTo(2);
        });
    }

    @Test
    void in_a_pause_reports_come_in_and_nothing_is_due_until_the_pilot_goes_on() {
        pilot.advanceTo("2026-01-13T09:00:00Z");
        report("0.95");
        pauses.pause(pilot.pilot(), "The data room is being moved.", pilot.lead());
        pilot.advanceTo("2026-01-15T09:00:00Z");
        report("0.96");
        assertThatThrownBy(() -> pilot.approve("approveLateReport", pilot.lead()))
                .isInstanceOfSatisfying(
                        RuntimeException.class, refused -> assertThat(refused).hasMessageContaining("paused"));

        pilot.advanceTo("2026-01-16T09:00:00Z");
        pauses.resume(pilot.pilot(), pilot.lead());

        assertThat(subjects()).as("what was superseded meanwhile is gone").containsExactly("2026-01-12/2");
        assertThat(pilot.task("approveLateReport").due()).isEqualTo(Instant.parse("2026-01-16T16:00:00Z"));
        pilot.approve("approveLateReport", pilot.lead());
        assertThat(reports.versions(pilot.pilot()))
                .extracting(version -> version.approval().state())
                .containsExactly(ReportApproval.State.SUPERSEDED, ReportApproval.State.APPROVED);
    }

    @Test
    void the_review_is_held_by_the_lead_with_actions_that_have_owner_and_date() {
        pilot.advanceTo("2026-01-19T08:00:00Z");
        assertThatThrownBy(() -> hold("Ines writes examples")).hasMessageContaining("lacks an owner or a date");

        hold("Add examples; Ines Vega; 2026-01-21");

        assertThat(reviews.of(pilot.pilot()).actions())
                .singleElement()
                .satisfies(action -> assertThat(action.owner()).isEqualTo("Ines Vega"));
        assertThat(reviews.of(pilot.pilot()).lacking()).containsExactly(Side.VENDOR);
        assertThat(pilot.waiting()).doesNotContain("holdMidPilotReview");
    }

    @Test
    void a_waived_review_is_nobodys_task_whenever_it_was_waived() {
        pilot.advanceTo("2026-01-19T08:00:00Z");
        assertThat(pilot.waiting()).contains("holdMidPilotReview");
        waive(pilot);
        assertThat(pilot.waiting()).doesNotContain("holdMidPilotReview");
        assertThat(journeys.passed(pilot.pilot())).contains("event_midPilotReviewWaived");

        Journey other = journeys.begin(UnaryOperator.identity());
        other.sealTruth();
        other.onboard();
        other.calibrate();
        waive(other);
        other.advanceTo("2026-01-23T16:00:00Z");

        assertThat(other.waiting()).as("the delivery went on to its gate").containsExactly("approveDeliveryGate");
        assertThat(journeys.passed(other.pilot())).doesNotContain("userTask_holdMidPilotReview");
    }

    @Test
    void what_nobody_decided_on_ends_with_the_pilot() {
        pilot.deliverAndReport(40);
        pilot.advanceTo("2026-01-23T17:00:00Z");
        report("0.94");
        assertThat(subjects()).containsExactly("2026-01-12/2");
        pilot.approve("approveDeliveryGate", pilot.lead());
        pilot.figures();
        pilot.complete("proposeDecision", pilot.lead(), Map.of("outcome", "end", "reasons", "Enough was seen."));
        assertThat(subjects()).hasSize(1);

        pilot.approve("confirmDecision", pilot.secondLead());
        pilot.settle();

        assertThat(subjects()).isEmpty();
    }

    private void waive(Journey of) {
        gates.waive(of.pilot(), Gate.DELIVERY, "midPilotReview", "Both leads are ill.", of.lead());
        of.settle();
    }

    private void hold(String actions) {
        pilot.complete(
                "holdMidPilotReview", pilot.lead(), Map.of("worksWell", "a", "toAdjust", "b", "actions", actions));
    }

    private void report(String accuracy) {
        reports.submit(pilot.pilot(), TrialReports.of(MONDAY, accuracy), pilot.vendor());
    }

    private List<String> subjects() {
        return pilot.through().inbox().openOf(pilot.pilot()).stream()
                .filter(task -> task.key().equals("userTask_approveLateReport"))
                .map(OpenTask::subject)
                .toList();
    }
}
