package io.pilotgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.delivery.BatchPurpose;
import io.pilotgate.grading.ConsequenceDecision;
import io.pilotgate.grading.Consequences;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.WeeklyAudit;
import io.pilotgate.grading.WeeklyAudits;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialLabels;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Thirty days from 5 January 2026 in Berlin, delivery from 12 to 23 January: two weeks. Threshold 96 %. */
@PilotgateTest
class ConsequenceJourneyTests {

    @Autowired
    Journeys journeys;

    @Autowired
    WeeklyAudits audits;

    @Autowired
    Consequences consequences;

    @Autowired
    IdentityService identity;

    @Autowired
    SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Journey pilot;

    @BeforeEach
    void inDelivery() {
        pilot = journeys.begin(launch -> launch.under(Terms.usual()));
        journeys.seal(pilot, TruthPurpose.CALIBRATION, TrialLabels.truth("c", 50));
        journeys.seal(pilot, TruthPurpose.BLIND, TrialLabels.truth("b", 100));
        journeys.fixPlan(pilot);
        pilot.onboard();
        pilot.calibrate();
        pilot.advanceTo("2026-01-13T10:00:00Z");
    }

    @AfterEach
    void realTime() {
        clock.reset();
        identity.clearAuthentication();
    }

    @Test
    void a_bad_week_asks_the_lead_on_monday_morning_and_nothing_follows_by_itself() {
        deliver(50);
        pilot.advanceTo("2026-01-18T23:30:00Z");
        assertThat(pilot.waiting()).doesNotContain("applyConsequence");

        pilot.advanceTo("2026-01-19T07:00:00Z");

        OpenTask task = pilot.task("applyConsequence");
        assertThat(task.subject()).isEqualTo("A-1");
        assertThat(task.roles()).containsExactly("lead");
        assertThat(task.due()).as("Tuesday's cut-off").isEqualTo("2026-01-20T16:00:00Z");
        assertThat(consequences.of(pilot.pilot())).isEmpty();

        pilot.advanceTo("2026-01-20T10:00:00Z");
        refused(() -> pilot.complete("applyConsequence", pilot.lead(), Map.of("decision", "reject")));
        pilot.reject("applyConsequence", pilot.lead(), "Truth of item 7 is contested.");

        assertThat(consequences.of(pilot.pilot()))
                .singleElement()
                .extracting(ConsequenceDecision::applied, ConsequenceDecision::reason)
                .containsExactly(false, "Truth of item 7 is contested.");
        assertThat(pilot.waiting()).doesNotContain("applyConsequence");
    }

    @Test
    void a_good_week_asks_nobody() {
        deliver(60);
        pilot.advanceTo("2026-01-19T17:00:00Z");

        assertThat(audits.of(pilot.pilot())).extracting(WeeklyAudit::breached).containsExactly(false);
        assertThat(pilot.waiting()).doesNotContain("applyConsequence");
    }

    private void deliver(int correct) {
        journeys.deliver(pilot, BatchPurpose.PRODUCTION, TrialLabels.labels("b", 60, correct));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining("needs a reason");
    }
}
