package io.pilotgate.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.files.DocumentKind;
import io.pilotgate.files.PilotDocument;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.onboarding.SopVersion.Signature;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialVendors;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PilotgateTest
@RecordApplicationEvents
class SopsTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId QUINN = new PersonId("quinn");
    private static final PersonId INES = new PersonId("ines");

    @Autowired
    Sops sops;

    @Autowired
    Gates gates;

    @Autowired
    Pilots pilots;

    @Autowired
    TrialVendors vendors;

    @Autowired
    TrialPapers papers;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEvents facts;

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeEach
    void aPilotWithAnSopOnFile() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), LENA).id();
        papers.upload(pilot, DocumentKind.SOP, LENA);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void is_signed_by_the_buyer_then_by_the_vendor() {
        PilotDocument file = papers.upload(pilot, DocumentKind.SOP, "How to label", LENA);
        sops.publish(pilot, " 1.0 ", "First version.", LENA);
        sops.signForBuyer(pilot, QUINN);
        sops.signForVendor(pilot, "1.0", INES);

        assertThat(sops.current(pilot))
                .contains(new SopVersion(
                        "1.0",
                        "First version.",
                        file.hash(),
                        LENA,
                        Launches.MORNING,
                        Optional.of(new Signature(QUINN, Launches.MORNING)),
                        Optional.of(new Signature(INES, Launches.MORNING))));
        assertThat(facts.stream(SopPublished.class)).contains(new SopPublished(pilot, "1.0"));
        assertThat(facts.stream(SopSignedByBuyer.class)).contains(new SopSignedByBuyer(pilot, "1.0"));
        assertThat(facts.stream(SopSignedByVendor.class)).contains(new SopSignedByVendor(pilot, "1.0"));
        assertThat(condition().verdict()).isEqualTo("met");
    }

    @Test
    void the_vendor_does_not_sign_before_the_buyer() {
        sops.publish(pilot, "1.0", "", LENA);

        refused(() -> sops.signForVendor(pilot, "1.0", INES), "still under review by the buyer");
        assertThat(sops.current(pilot).orElseThrow().vendor()).isEmpty();
        assertThat(condition().finding().reason()).isEqualTo("Version 1.0 is not signed by the buyer yet.");
    }

    @Test
    void the_condition_says_whose_turn_it_is() {
        assertThat(condition().finding().reason()).isEqualTo("No version of the SOP has been published.");
        sops.publish(pilot, "1.0", "", LENA);
        sops.signForBuyer(pilot, QUINN);

        assertThat(condition().finding().reason()).isEqualTo("Version 1.0 is not signed by the vendor yet.");
    }

    @Test
    void a_signature_is_for_one_version() {
        sops.publish(pilot, "1.0", "", LENA);
        sops.signForBuyer(pilot, QUINN);
        sops.publish(pilot, "1.1", "Edge cases added.", LENA);

        refused(() -> sops.signForVendor(pilot, "1.0", INES), "The current version is 1.1, not 1.0. Read that one.");
        assertThat(sops.current(pilot).orElseThrow().buyer()).isEmpty();
        assertThat(sops.of(pilot)).extracting(SopVersion::version).containsExactly("1.0", "1.1");
    }

    @Test
    void the_vendor_signing_twice_is_one_signature() {
        sops.publish(pilot, "1.0", "", LENA);
        sops.signForBuyer(pilot, QUINN);
        sops.signForVendor(pilot, "1.0", INES);
        sops.signForVendor(pilot, "1.0", new PersonId("rui"));

        assertThat(sops.current(pilot).orElseThrow().vendor().orElseThrow().by())
                .isEqualTo(INES);
        assertThat(facts.stream(SopSignedByVendor.class)
                        .filter(signed -> signed.pilot().equals(pilot)))
                .hasSize(1);
    }

    @Test
    void the_buyer_signs_once() {
        sops.publish(pilot, "1.0", "", LENA);
        sops.signForBuyer(pilot, QUINN);

        refused(() -> sops.signForBuyer(pilot, LENA), "is signed for the buyer already");
    }

    @Test
    void a_refusal_needs_a_reason() {
        sops.publish(pilot, "1.0", "", LENA);
        refused(() -> sops.refuseForBuyer(pilot, " ", QUINN), "Say what is wrong with the SOP");

        sops.refuseForBuyer(pilot, "No word on partly hidden signs.", QUINN);

        assertThat(audit.of(pilot)).last().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("sop-refused-by-buyer");
            assertThat(entry.details()).containsEntry("reason", "No word on partly hidden signs.");
        });
    }

    /** The vendor would sign what the buyer does not stand by any more. */
    @Test
    void what_the_buyer_signed_is_not_refused_afterwards() {
        sops.publish(pilot, "1.0", "", LENA);
        sops.signForBuyer(pilot, QUINN);

        refused(() -> sops.refuseForBuyer(pilot, "Second thoughts.", QUINN), "is signed for the buyer already");
    }

    @Test
    void an_sop_needs_its_file() {
        PilotId bare =
                pilots.launch(Launches.with(vendors.certified()).plan(), LENA).id();

        refused(() -> sops.publish(bare, "1.0", "", LENA), "No SOP is on file");
        assertThat(sops.current(bare)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "final version", "1.0/draft", "-1", "123456789012345678901"})
    void a_version_has_a_short_name(String version) {
        refused(() -> sops.publish(pilot, version, "", LENA), "Name the version in 1 to 20 letters");
    }

    @Test
    void a_version_has_a_new_name() {
        sops.publish(pilot, "1.0", "", LENA);

        refused(() -> sops.publish(pilot, "1.0", "", LENA), "Version 1.0 exists already");
        refused(() -> sops.publish(pilot, "1.1", "x".repeat(2001), LENA), "at most 2000 characters");
    }

    @Test
    void nothing_published_is_nothing_to_sign() {
        refused(() -> sops.signForBuyer(pilot, QUINN), "No version of the SOP has been published yet");
        refused(() -> sops.signForVendor(pilot, "1.0", INES), "No version of the SOP has been published yet");
        refused(
                () -> sops.refuseForBuyer(pilot, "Where is it?", QUINN),
                "No version of the SOP has been published yet");
        assertThat(audit.of(pilot)).extracting(AuditEntry::action).doesNotContain("sop-refused-by-buyer");
    }

    private ConditionFinding condition() {
        return gates.assess(pilot, Gate.ONBOARDING).stream()
                .filter(finding -> finding.key().equals("sop"))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ThrowingCallable act, String text) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(text);
    }
}
