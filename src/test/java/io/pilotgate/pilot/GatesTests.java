package io.pilotgate.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.access.Accounts;
import io.pilotgate.access.Role;
import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Kind;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.People;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialGates;
import io.pilotgate.testing.TrialVendors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PilotgateTest
@RecordApplicationEvents
class GatesTests {

    @Autowired
    Gates gates;

    @Autowired
    Pilots pilots;

    @Autowired
    AuditTrail audit;

    @Autowired
    Vendors vendors;

    @Autowired
    TrialVendors trialVendors;

    @Autowired
    TrialGates trialGates;

    @Autowired
    Accounts accounts;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    @SuppressWarnings("NullAway.Init")
    private PersonId lead;

    @BeforeEach
    void onTheMorningOfTheKickOff() {
        clock.moveTo(Launches.MORNING);
        lead = People.staff(accounts, Role.LEAD).id();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_gate_asks_for_what_its_phase_is_for() {
        PilotId pilot = launched(trialVendors.certified());

        assertThat(keys(pilot, Gate.ONBOARDING))
                .containsExactlyInAnyOrder("nda", "msa", "dsa", "securityControls", "sop", "redFlags");
        assertThat(keys(pilot, Gate.CALIBRATION))
                .contains("calibration", "redFlags")
                .doesNotContain("nda");
        assertThat(keys(pilot, Gate.DELIVERY)).contains("dailyReports", "midPilotReview", "redFlags");
        assertThat(keys(pilot, Gate.DECISION)).isEmpty();
    }

    @Test
    void health_data_asks_for_more() {
        PilotId pilot = pilots.launch(
                        Launches.with(trialVendors.certified()).onHealthData().plan(), lead)
                .id();

        assertThat(keys(pilot, Gate.ONBOARDING)).contains("baa", "deidentification");
    }

    @Test
    void does_not_open_while_a_condition_holds_it_and_names_each() {
        PilotId pilot = launched(trialVendors.certified());

        refused(Kind.CONFLICT, () -> gates.approve(pilot, Gate.ONBOARDING, "Looks fine to me.", lead))
                .extracting(Refusal.Reason::place)
                .containsExactlyInAnyOrder("nda", "msa", "dsa", "securityControls", "sop");
        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.ONBOARDING);
        assertThat(gates.decisions(pilot)).isEmpty();
        assertThat(facts.stream(GateApproved.class)).isEmpty();
    }

    @Test
    void says_what_is_missing_in_words() {
        PilotId pilot = launched(trialVendors.certified());

        refused(Kind.CONFLICT, () -> gates.approve(pilot, Gate.ONBOARDING, "", lead))
                .contains(new Refusal.Reason(
                        "nda", "NDA signed (not met): The non-disclosure agreement is not on record yet."));
    }

    @Test
    void a_waived_gap_lets_the_gate_pass_and_stays_a_gap() {
        PilotId pilot = launched(trialVendors.certified());
        prepareAllBut("sop", pilot, Gate.ONBOARDING);
        refused(Kind.CONFLICT, () -> gates.approve(pilot, Gate.ONBOARDING, "", lead))
                .extracting(Refusal.Reason::place)
                .containsExactly("sop");

        gates.waive(pilot, Gate.ONBOARDING, "sop", "The SOP of the last pilot is used.", lead);
        gates.approve(pilot, Gate.ONBOARDING, "On to the calibration.", lead);

        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.CALIBRATION);
        assertThat(finding(pilot, Gate.ONBOARDING, "sop")).satisfies(sop -> {
            assertThat(sop.verdict()).isEqualTo("not met (waived)");
            assertThat(sop.holdsTheGate()).isFalse();
            assertThat(sop.waiver().orElseThrow())
                    .isEqualTo(new Waiver(
                            Gate.ONBOARDING, "sop", "The SOP of the last pilot is used.", lead, Launches.MORNING));
        });
        assertThat(facts.stream(GateApproved.class)).contains(new GateApproved(pilot, Gate.ONBOARDING, lead));
    }

    @Test
    void no_data_stays_no_data_when_it_is_waived() {
        PilotId pilot = launched(trialVendors.certified());
        assertThat(finding(pilot, Gate.DELIVERY, "dailyReports").verdict()).isEqualTo("no data");

        gates.waive(pilot, Gate.DELIVERY, "dailyReports", "Reports came by mail.", lead);

        assertThat(finding(pilot, Gate.DELIVERY, "dailyReports").verdict()).isEqualTo("no data (waived)");
    }

    @Test
    void a_red_flag_is_cleared_with_evidence_and_never_waived() {
        PilotId pilot = launched(trialVendors.withoutCertificate());

        refused(
                Kind.CONFLICT,
                () -> gates.waive(pilot, Gate.ONBOARDING, "redFlags", "The auditor comes next week.", lead));

        assertThat(finding(pilot, Gate.ONBOARDING, "redFlags").holdsTheGate()).isTrue();
    }

    @Test
    void papers_and_the_plan_are_never_waived() {
        PilotId pilot = pilots.launch(
                        Launches.with(trialVendors.certified()).onHealthData().plan(), lead)
                .id();

        for (String paper : List.of("nda", "msa", "dsa", "baa", "deidentification")) {
            refused(Kind.CONFLICT, () -> gates.waive(pilot, Gate.ONBOARDING, paper, "It is being signed.", lead))
                    .singleElement()
                    .extracting(Refusal.Reason::text)
                    .asString()
                    .contains("cannot be waived");
        }
        refused(Kind.CONFLICT, () -> gates.waive(pilot, Gate.CALIBRATION, "samplePlan", "We grade it later.", lead));
        assertThat(facts.stream(GateConditionWaived.class)
                        .filter(waived -> waived.pilot().equals(pilot)))
                .isEmpty();
    }

    /** A row that an older release wrote, when papers could still be waived. */
    @Test
    void a_waiver_of_what_may_not_be_waived_lets_nothing_pass() {
        Waiver old = new Waiver(Gate.ONBOARDING, "nda", "It is being signed.", lead, Launches.MORNING);
        var finding = new ConditionFinding("nda", "NDA signed", new Finding.NotMet("No."), false, Optional.of(old));

        assertThat(finding.holdsTheGate()).isTrue();
    }

    @Test
    void the_newest_waiver_is_the_one_that_is_shown() {
        PilotId pilot = launched(trialVendors.certified());
        gates.waive(pilot, Gate.ONBOARDING, "sop", "First reason.", lead);
        gates.waive(pilot, Gate.ONBOARDING, "sop", "Second reason.", lead);

        assertThat(finding(pilot, Gate.ONBOARDING, "sop").waiver().orElseThrow().reason())
                .isEqualTo("Second reason.");
        assertThat(facts.stream(GateConditionWaived.class)
                        .filter(waived -> waived.pilot().equals(pilot)))
                .hasSize(2);
    }

    @Test
    void what_cannot_be_waived_is_refused() {
        PilotId pilot = launched(trialVendors.certified());

        refused(Kind.NOT_FOUND, () -> gates.waive(pilot, Gate.ONBOARDING, "baa", "Why not.", lead));
        refused(Kind.CONFLICT, () -> gates.waive(pilot, Gate.ONBOARDING, "redFlags", "It is met.", lead));
        refused(Kind.INVALID, () -> gates.waive(pilot, Gate.ONBOARDING, "sop", " ", lead));
        refused(Kind.INVALID, () -> gates.waive(pilot, Gate.ONBOARDING, "sop", "x".repeat(4001), lead));
        pass(pilot, Gate.ONBOARDING);
        refused(Kind.CONFLICT, () -> gates.waive(pilot, Gate.ONBOARDING, "sop", "Too late.", lead));
    }

    @Test
    void an_open_red_flag_stops_the_pilot_whatever_else_is_met() {
        VendorId vendor = trialVendors.withoutCertificate();
        PilotId pilot = launched(vendor);
        prepareAllBut("redFlags", pilot, Gate.ONBOARDING);

        refused(Kind.CONFLICT, () -> gates.approve(pilot, Gate.ONBOARDING, "", lead))
                .singleElement()
                .extracting(Refusal.Reason::text)
                .asString()
                .contains("RF4 No valid ISO 27001");

        vendors.renewCertificate(vendor, TrialVendors.CERTIFICATE, lead);
        gates.approve(pilot, Gate.ONBOARDING, "", lead);
        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.CALIBRATION);
    }

    /** The certificate's last day is 28 February 2027, and the pilot's zone is an hour ahead of UTC. */
    @Test
    void a_certificate_that_lapses_meanwhile_raises_the_flag_on_that_day() {
        PilotId pilot = launched(trialVendors.certified());
        clock.moveTo(Launches.MORNING.plus(Duration.ofDays(365 + 54)).plus(Duration.ofHours(14)));
        assertThat(clock.instant()).isEqualTo("2027-02-28T22:00:00Z");
        assertThat(finding(pilot, Gate.CALIBRATION, "redFlags").holdsTheGate()).isFalse();

        clock.moveTo(clock.instant().plus(Duration.ofHours(1)));

        assertThat(finding(pilot, Gate.CALIBRATION, "redFlags").holdsTheGate()).isTrue();
    }

    @Test
    void a_rejection_needs_a_reason_and_keeps_the_pilot_where_it_is() {
        PilotId pilot = launched(trialVendors.certified());
        refused(Kind.INVALID, () -> gates.reject(pilot, Gate.ONBOARDING, " \n", lead));
        assertThat(gates.decisions(pilot)).isEmpty();

        gates.reject(pilot, Gate.ONBOARDING, "The DSA names no retention.", lead);

        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.ONBOARDING);
        assertThat(gates.decisions(pilot))
                .containsExactly(new GateDecision(
                        Gate.ONBOARDING, 1, "rejected", "The DSA names no retention.", lead, Launches.MORNING));
        assertThat(facts.stream(GateRejected.class))
                .contains(new GateRejected(pilot, Gate.ONBOARDING, "The DSA names no retention.", lead));
    }

    @Test
    void closed_gaps_are_named() {
        PilotId pilot = launched(trialVendors.certified());
        refused(Kind.INVALID, () -> gates.reportGapsClosed(pilot, Gate.ONBOARDING, "", lead));

        gates.reportGapsClosed(pilot, Gate.ONBOARDING, "The DSA now says 30 days.", lead);

        assertThat(audit.of(pilot)).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("gaps-closed");
            assertThat(entry.details()).containsEntry("whatChanged", "The DSA now says 30 days.");
        });
    }

    @Test
    void a_remark_too_long_to_keep_is_refused_on_an_approval_too() {
        PilotId pilot = launched(trialVendors.certified());
        prepareAllBut("", pilot, Gate.ONBOARDING);

        refused(Kind.INVALID, () -> gates.approve(pilot, Gate.ONBOARDING, "x".repeat(4001), lead))
                .extracting(Refusal.Reason::place)
                .containsExactly("reason");
    }

    @Test
    void a_passed_gate_is_not_decided_again() {
        PilotId pilot = launched(trialVendors.certified());
        pass(pilot, Gate.ONBOARDING);

        refused(Kind.CONFLICT, () -> gates.approve(pilot, Gate.ONBOARDING, "", lead))
                .singleElement()
                .extracting(Refusal.Reason::text)
                .isEqualTo("This pilot does not stand at the Onboarding gate; it is in the phase 'Calibration'.");
        refused(Kind.CONFLICT, () -> gates.reject(pilot, Gate.ONBOARDING, "Second thoughts.", lead));
        refused(Kind.CONFLICT, () -> gates.reportGapsClosed(pilot, Gate.ONBOARDING, "Nothing.", lead));
    }

    @Test
    void a_gate_ahead_is_not_decided_yet() {
        PilotId pilot = launched(trialVendors.certified());

        refused(Kind.CONFLICT, () -> gates.approve(pilot, Gate.DELIVERY, "", lead));
        refused(Kind.CONFLICT, () -> gates.close(pilot, "end", "Enough.", lead));
    }

    @Test
    void the_day_of_a_decision_is_the_pilots_day_in_its_zone() {
        PilotId pilot = launched(trialVendors.certified());
        // 23:30 in UTC is half past midnight in Berlin: the tenth day.
        clock.moveTo(Launches.MORNING.plus(Duration.ofDays(8)).plus(Duration.ofMinutes(15 * 60 + 30)));
        pass(pilot, Gate.ONBOARDING);

        assertThat(gates.decisions(pilot)).singleElement().satisfies(decision -> {
            assertThat(decision.day()).isEqualTo(10);
            assertThat(decision.outcome()).isEqualTo("approved");
        });
    }

    @Test
    void the_decision_closes_the_pilot_once() {
        PilotId pilot = launched(trialVendors.certified());
        pass(pilot, Gate.ONBOARDING);
        pass(pilot, Gate.CALIBRATION);
        pass(pilot, Gate.DELIVERY);

        gates.close(pilot, "end", "Two weeks under the floor.", lead);

        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.DECIDED);
        refused(Kind.CONFLICT, () -> gates.close(pilot, "scaleUp", "Second thoughts.", lead));
        assertThat(gates.decisions(pilot))
                .extracting(GateDecision::outcome)
                .containsExactly("approved", "approved", "approved", "end");
    }

    @Test
    void two_leads_who_approve_at_once_pass_the_gate_once() throws Exception {
        PilotId pilot = launched(trialVendors.certified());
        prepareAllBut("", pilot, Gate.ONBOARDING);

        List<Boolean> passed = atOnce(() -> {
            gates.approve(pilot, Gate.ONBOARDING, "", lead);
            return true;
        });

        assertThat(passed).containsExactlyInAnyOrder(true, false);
        assertThat(pilots.find(pilot).phase()).isEqualTo(Phase.CALIBRATION);
        assertThat(gates.decisions(pilot)).hasSize(1);
        assertThat(audit.of(pilot)).extracting(AuditEntry::action).containsOnlyOnce("gate-decided");
        assertThat(audit.check(pilot).intact()).isTrue();
    }

    private static List<Boolean> atOnce(Callable<Boolean> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> together = () -> {
                start.await();
                return act.call();
            };
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> one : both.invokeAll(List.of(together, together))) {
                results.add(succeeded(one));
            }
            return results;
        } finally {
            both.shutdownNow();
        }
    }

    private static boolean succeeded(Future<Boolean> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(Refusal.class);
            return false;
        }
    }

    private PilotId launched(VendorId vendor) {
        return pilots.launch(Launches.with(vendor).plan(), lead).id();
    }

    private void pass(PilotId pilot, Gate gate) {
        prepareAllBut("", pilot, gate);
        gates.approve(pilot, gate, "", lead);
    }

    private void prepareAllBut(String kept, PilotId pilot, Gate gate) {
        trialGates.prepareAllBut(kept, pilot, gate, lead);
    }

    private List<String> keys(PilotId pilot, Gate gate) {
        return gates.assess(pilot, gate).stream().map(ConditionFinding::key).toList();
    }

    private ConditionFinding finding(PilotId pilot, Gate gate, String key) {
        return gates.assess(pilot, gate).stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static org.assertj.core.api.ListAssert<Refusal.Reason> refused(Kind kind, ThrowingCallable act) {
        Refusal refusal = org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
        return assertThat(refusal.reasons());
    }
}
