package io.pilotgate.onboarding;

import static io.pilotgate.onboarding.AccessControl.ACCESS_LOGS;
import static io.pilotgate.onboarding.AccessControl.ANNOTATOR_NDAS;
import static io.pilotgate.onboarding.AccessControl.INCIDENT_RESPONSE;
import static io.pilotgate.onboarding.AccessControl.RBAC;
import static io.pilotgate.onboarding.SecurityControl.SEC1;
import static io.pilotgate.onboarding.SecurityControl.SEC3;
import static io.pilotgate.onboarding.SecurityControl.SEC4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialControls;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Security controls, and what health data asks for on top. */
@PilotgateTest
class SecurityTests {

    private static final PersonId SAM = new PersonId("sam");

    @Autowired
    SecurityControls controls;

    @Autowired
    Deidentification deidentification;

    @Autowired
    Gates gates;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void onTheFirstMorning() {
        clock.moveTo(Launches.MORNING);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void each_control_is_mapped_to_its_evidence_and_sec3_in_its_points() {
        PilotId pilot = general();

        controls.map(pilot, TrialControls.evidence(), TrialControls.access(), SAM);

        assertThat(controls.of(pilot))
                .hasSize(5)
                .contains(new MappedControl(SEC1, "Evidence of SEC1", SAM, Launches.MORNING));
        assertThat(controls.access(pilot).answers())
                .hasSize(5)
                .contains(new AccessAnswer(ACCESS_LOGS, true, "Evidence of ACCESS_LOGS", SAM, Launches.MORNING));
        assertThat(condition(pilot, "securityControls").verdict()).isEqualTo("met");
        assertThat(condition(pilot, "securityControls").finding().reason())
                .isEqualTo("SEC1 to SEC5 each have evidence, SEC3 in each of its points.");
    }

    @Test
    void newer_evidence_takes_the_place_of_the_old() {
        PilotId pilot = general();
        controls.map(pilot, TrialControls.evidence(), TrialControls.access(), SAM);
        var newer = TrialControls.evidence();
        newer.put(SEC1, " Certificate IS-4712 ");

        controls.map(pilot, newer, TrialControls.access(), SAM);

        assertThat(controls.of(pilot))
                .hasSize(5)
                .contains(new MappedControl(SEC1, "Certificate IS-4712", SAM, Launches.MORNING));
    }

    @Test
    void a_control_or_point_without_evidence_leaves_all_five_unmapped() {
        PilotId pilot = general();
        var gaps = TrialControls.evidence();
        gaps.remove(SEC4);
        var claims = TrialControls.access();
        claims.remove(RBAC);
        claims.put(ACCESS_LOGS, new AccessClaim(true, " "));
        claims.put(INCIDENT_RESPONSE, new AccessClaim(false, ""));

        assertThatThrownBy(() -> controls.map(pilot, gaps, claims, SAM))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .containsExactly(
                                        new Reason("sec3Rbac", "SEC3, Role-based access control: answer yes or no."),
                                        new Reason(
                                                "sec3AccessLogsEvidence",
                                                "SEC3, Access logs: name the evidence (document, page, date) in 1 to"
                                                        + " 2000 characters; a word such as 'yes' is none."),
                                        new Reason(
                                                "sec3IncidentResponseEvidence",
                                                "SEC3, Incident response protocol: say in 1 to 2000 characters what is"
                                                        + " missing."),
                                        new Reason(
                                                "sec4",
                                                "SEC4 Data destruction and exit: name the evidence (document, page,"
                                                        + " date) in 1 to 2000 characters; a word such as 'yes' is none.")));
        assertThat(controls.of(pilot)).isEmpty();
        assertThat(condition(pilot, "securityControls").finding().reason())
                .isEqualTo("0 of 5 security controls have evidence.");
    }

    @Test
    void a_bare_yes_is_no_evidence_and_a_bare_no_may_be_what_is_missing() {
        PilotId pilot = general();
        var words = TrialControls.evidence();
        words.put(SEC1, " Yes. ");
        words.put(SEC4, "n/a");
        var claims = TrialControls.access();
        claims.put(RBAC, new AccessClaim(true, "OK!"));
        claims.put(INCIDENT_RESPONSE, new AccessClaim(false, "None"));

        assertThatThrownBy(() -> controls.map(pilot, words, claims, SAM))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Reason::place)
                                .containsExactly("sec1", "sec3RbacEvidence", "sec4"));
        assertThat(controls.of(pilot)).isEmpty();
    }

    @Test
    void a_point_that_is_not_in_place_holds_the_gate_until_it_is() {
        PilotId pilot = general();
        var claims = TrialControls.access();
        claims.put(ACCESS_LOGS, new AccessClaim(false, "Kept for a week only."));
        claims.put(ANNOTATOR_NDAS, new AccessClaim(false, "Those of the night shift are missing."));
        controls.map(pilot, TrialControls.evidence(), claims, SAM);

        ConditionFinding held = condition(pilot, "securityControls");
        assertThat(held.holdsTheGate()).isTrue();
        assertThat(held.finding().reason())
                .isEqualTo("SEC3 is not in place: Signed NDAs of the annotators, Access logs.");

        claims.put(ANNOTATOR_NDAS, new AccessClaim(true, "NDA list of 5 January."));
        claims.put(ACCESS_LOGS, new AccessClaim(true, "Log policy 2.1."));
        controls.answer(pilot, claims, SAM);

        assertThat(condition(pilot, "securityControls").verdict()).isEqualTo("met");
        assertThat(audit.of(pilot)).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("access-controls-answered");
            assertThat(entry.details()).containsEntry("Access logs", "yes");
        });
    }

    @Test
    void a_point_that_is_not_in_place_is_waived_like_the_control() {
        PilotId pilot = general();
        var claims = TrialControls.access();
        claims.put(ACCESS_LOGS, new AccessClaim(false, "Kept for a week only."));
        controls.map(pilot, TrialControls.evidence(), claims, SAM);

        gates.waive(pilot, Gate.ONBOARDING, "securityControls", "A week is enough for public data.", SAM);

        assertThat(condition(pilot, "securityControls").verdict()).isEqualTo("not met (waived)");
    }

    /** A task that was open when this release was installed still shows one text for SEC3. */
    @Test
    void the_form_of_an_older_release_leaves_the_points_to_be_answered() {
        PilotId pilot = general();
        var older = TrialControls.evidence();
        older.put(SEC3, "Audit 2025");

        controls.map(pilot, older, Map.of(), SAM);

        assertThat(controls.of(pilot)).contains(new MappedControl(SEC3, "Audit 2025", SAM, Launches.MORNING));
        assertThat(condition(pilot, "securityControls").holdsTheGate()).isTrue();
        assertThat(condition(pilot, "securityControls").finding().reason())
                .startsWith("SEC3 is not answered for: Role-based access control, Encryption in transit and at rest,")
                .endsWith("A security reviewer answers its points on the page Onboarding of this pilot.");
        controls.answer(pilot, TrialControls.access(), SAM);
        assertThat(condition(pilot, "securityControls").verdict()).isEqualTo("met");
    }

    @Test
    void what_an_older_release_mapped_goes_on_and_says_so() {
        PilotId pilot = general();
        for (SecurityControl control : SecurityControl.values()) {
            jdbc.sql("insert into security_control (pilot_id, control, evidence, mapped_by, mapped_at)"
                            + " values (?, ?, 'Report', 'sam', ?)")
                    .params(pilot.value(), control.name(), Launches.MORNING.atOffset(ZoneOffset.UTC))
                    .update();
        }

        assertThat(condition(pilot, "securityControls").verdict()).isEqualTo("met");
        assertThat(condition(pilot, "securityControls").finding().reason())
                .isEqualTo(
                        "SEC1 to SEC5 each have evidence. SEC3 was mapped before its points were asked for one by one.");
        assertThat(controls.access(pilot).isOfAnOlderRelease()).isTrue();
    }

    @Test
    void points_are_answered_after_the_mapping_and_before_the_gate() {
        PilotId early = general();
        PilotId late = trials.in(Phase.CALIBRATION, Terms.usual());

        assertThatThrownBy(() -> controls.answer(early, TrialControls.access(), SAM))
                .hasMessageContaining("The security controls are not mapped yet.");
        assertThatThrownBy(() -> controls.answer(late, TrialControls.access(), SAM))
                .hasMessageContaining("belongs to the phase 'Onboarding'");
    }

    @Test
    void controls_are_mapped_before_anything_is_shared() {
        PilotId pilot = trials.in(Phase.CALIBRATION, Terms.usual());

        assertThatThrownBy(() -> controls.map(pilot, TrialControls.evidence(), TrialControls.access(), SAM))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Mapping security controls belongs to the phase 'Onboarding'; this pilot is in 'Calibration'.");
    }

    @Test
    void health_data_is_deidentified_by_a_named_method() {
        PilotId pilot = healthcare();
        assertThat(condition(pilot, "deidentification").verdict()).isEqualTo("not met");

        deidentification.confirm(pilot, DeidentificationMethod.EXPERT_DETERMINATION, "Report of 2 January.", SAM);

        assertThat(deidentification.confirmed(pilot))
                .contains(new ConfirmedDeidentification(
                        DeidentificationMethod.EXPERT_DETERMINATION, "Report of 2 January.", SAM, Launches.MORNING));
        assertThat(condition(pilot, "deidentification").finding().reason())
                .isEqualTo("Confirmed, method: Expert Determination.");
    }

    @Test
    void deidentification_needs_evidence() {
        PilotId pilot = healthcare();

        assertThatThrownBy(() -> deidentification.confirm(pilot, DeidentificationMethod.SAFE_HARBOR, " ", SAM))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 to 2000 characters");
        assertThat(deidentification.of(pilot)).isEmpty();
    }

    @Test
    void only_health_data_is_deidentified() {
        PilotId pilot = general();

        assertThatThrownBy(() -> deidentification.confirm(pilot, DeidentificationMethod.SAFE_HARBOR, "A report.", SAM))
                .isInstanceOf(Refusal.class)
                .hasMessage("Only a healthcare pilot confirms de-identification.");
        assertThat(gates.assess(pilot, Gate.ONBOARDING))
                .extracting(ConditionFinding::key)
                .doesNotContain("deidentification", "baa");
    }

    private PilotId general() {
        return pilots.launch(Launches.with(vendors.certified()).plan(), SAM).id();
    }

    private PilotId healthcare() {
        return pilots.launch(Launches.with(vendors.certified()).onHealthData().plan(), SAM)
                .id();
    }

    private ConditionFinding condition(PilotId pilot, String key) {
        return gates.assess(pilot, Gate.ONBOARDING).stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
