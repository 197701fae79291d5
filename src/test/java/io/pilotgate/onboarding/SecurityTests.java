package io.pilotgate.onboarding;

import static io.pilotgate.onboarding.SecurityControl.SEC1;
import static io.pilotgate.onboarding.SecurityControl.SEC3;
import static io.pilotgate.onboarding.SecurityControl.SEC4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Terms;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
    void each_control_is_mapped_to_its_evidence() {
        PilotId pilot = general();

        controls.map(pilot, evidence(), SAM);

        assertThat(controls.of(pilot))
                .hasSize(5)
                .contains(new MappedControl(SEC3, "Evidence of SEC3", SAM, Launches.MORNING));
        assertThat(condition(pilot, "securityControls").verdict()).isEqualTo("met");
    }

    @Test
    void newer_evidence_takes_the_place_of_the_old() {
        PilotId pilot = general();
        controls.map(pilot, evidence(), SAM);
        var newer = evidence();
        newer.put(SEC1, " Certificate IS-4712 ");

        controls.map(pilot, newer, SAM);

        assertThat(controls.of(pilot))
                .hasSize(5)
                .contains(new MappedControl(SEC1, "Certificate IS-4712", SAM, Launches.MORNING));
    }

    @Test
    void a_control_without_evidence_leaves_all_five_unmapped() {
        PilotId pilot = general();
        var gaps = evidence();
        gaps.put(SEC3, " ");
        gaps.remove(SEC4);

        assertThatThrownBy(() -> controls.map(pilot, gaps, SAM))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly("sec3", "sec4"));
        assertThat(controls.of(pilot)).isEmpty();
        assertThat(condition(pilot, "securityControls").finding().reason())
                .isEqualTo("0 of 5 security controls have evidence.");
    }

    @Test
    void controls_are_mapped_before_anything_is_shared() {
        PilotId pilot = trials.in(Phase.CALIBRATION, Terms.usual());

        assertThatThrownBy(() -> controls.map(pilot, evidence(), SAM))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Mapping security controls belongs to the phase 'Onboarding'; this pilot is in 'Calibration'.");
    }

    @Test
    void health_data_is_deidentified_by_a_named_method() {
        PilotId pilot = healthcare();
        assertThat(condition(pilot, "deidentification").verdict()).isEqualTo("not met");

        deidentification.confirm(pilot, DeidentificationMethod.EXPERT_DETERMINATION, "Report of 2 January.", SAM);

        assertThat(deidentification.of(pilot)).contains(DeidentificationMethod.EXPERT_DETERMINATION);
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

    private static Map<SecurityControl, String> evidence() {
        Map<SecurityControl, String> evidence = new EnumMap<>(SecurityControl.class);
        Arrays.stream(SecurityControl.values()).forEach(control -> evidence.put(control, "Evidence of " + control));
        return evidence;
    }
}
