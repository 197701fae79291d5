package io.pilotgate.agreement;

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
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPapers;
import io.pilotgate.testing.TrialVendors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class AgreementsTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final Signing BOTH = Signing.of("Lena Kraus\nInes Vega", TODAY);
    private static final MsaClauses CLAUSES = new MsaClauses(true, true, true, true, "pause 7.2, exit 9, IP 5, SLA B");

    @Autowired
    Agreements agreements;

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

    @SuppressWarnings("NullAway.Init")
    private PilotId pilot;

    @BeforeEach
    void aPilotOnItsFirstMorning() {
        clock.moveTo(Launches.MORNING);
        pilot = pilots.launch(Launches.with(vendors.certified()).plan(), LENA).id();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void a_signed_paper_is_read_back_with_the_hash_of_its_file() {
        PilotDocument nda = papers.upload(pilot, DocumentKind.NDA, LENA);

        agreements.recordNda(pilot, BOTH, LENA);

        assertThat(agreements.of(pilot).signed(AgreementKind.NDA))
                .contains(new SignedAgreement(AgreementKind.NDA, nda.hash(), BOTH, Map.of(), LENA, Launches.MORNING));
        assertThat(agreements.of(pilot).signed(AgreementKind.MSA)).isEmpty();
        assertThat(signedOnRecord())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("document", nda.hash().hex())
                        .containsEntry("signers", "Lena Kraus; Ines Vega"));
    }

    @Test
    void what_was_agreed_is_kept_beside_it() {
        papers.upload(pilot, DocumentKind.MSA, LENA);
        papers.upload(pilot, DocumentKind.DSA, LENA);
        papers.upload(pilot, DocumentKind.BAA, LENA);

        agreements.recordMsa(pilot, BOTH, CLAUSES, LENA);
        agreements.recordDsa(pilot, BOTH, new DataSharing("Street scenes", "Porto; eu-west-1", 30), LENA);
        agreements.recordBaa(pilot, BOTH, LENA);

        assertThat(particulars(AgreementKind.MSA)).isEqualTo(Map.of("clauseReferences", CLAUSES.references()));
        assertThat(particulars(AgreementKind.DSA))
                .isEqualTo(
                        Map.of("sharedData", "Street scenes", "location", "Porto; eu-west-1", "retentionDays", "30"));
        assertThat(particulars(AgreementKind.BAA)).isEmpty();
    }

    @Test
    void a_paper_that_was_not_uploaded_is_not_signed() {
        papers.upload(pilot, DocumentKind.MSA, LENA);

        assertThatThrownBy(() -> agreements.recordNda(pilot, BOTH, LENA))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.reasons())
                            .containsExactly(new Refusal.Reason(
                                    "document",
                                    "No signed NDA is on file. Upload the non-disclosure agreement on the pilot's page"
                                            + " first, then complete this task."));
                });
        assertThat(agreements.of(pilot).signed()).isEmpty();
    }

    @Test
    void one_signature_is_not_an_agreement() {
        papers.upload(pilot, DocumentKind.NDA, LENA);

        refused(() -> agreements.recordNda(pilot, Signing.of("Lena Kraus", TODAY), LENA), "signers");
        refused(() -> agreements.recordNda(pilot, Signing.of("Lena Kraus; Lena Kraus", TODAY), LENA), "signers");
        refused(() -> agreements.recordNda(pilot, Signing.of("", TODAY), LENA), "signers");
    }

    /** At 08:00 UTC it is 22:00 on the same day on Kiritimati, the first place of any day: nowhere is it tomorrow. */
    @Test
    void nobody_signs_tomorrow() {
        papers.upload(pilot, DocumentKind.NDA, LENA);

        refused(
                () -> agreements.recordNda(pilot, Signing.of("Lena Kraus; Ines Vega", TODAY.plusDays(1)), LENA),
                "signedOn");
        assertThat(agreements.of(pilot).signed()).isEmpty();
    }

    @Test
    void where_it_is_tomorrow_already_tomorrow_is_today() {
        papers.upload(pilot, DocumentKind.NDA, LENA);
        clock.moveTo(Launches.MORNING.plusSeconds(2 * 3600));

        agreements.recordNda(pilot, Signing.of("Lena Kraus; Ines Vega", TODAY.plusDays(1)), LENA);

        assertThat(agreements.of(pilot).signed(AgreementKind.NDA)).isPresent();
    }

    @Test
    void an_msa_without_its_clauses_is_not_recorded() {
        papers.upload(pilot, DocumentKind.MSA, LENA);

        refused(
                () -> agreements.recordMsa(pilot, BOTH, new MsaClauses(true, true, false, true, "7, 9, B"), LENA),
                "ipClause");
        assertThat(agreements.of(pilot).signed()).isEmpty();
        assertThat(signedOnRecord()).isEmpty();
    }

    @Test
    void the_newest_paper_counts_and_the_older_one_stays_on_record() {
        papers.upload(pilot, DocumentKind.NDA, "first", LENA);
        agreements.recordNda(pilot, BOTH, LENA);
        PilotDocument second = papers.upload(pilot, DocumentKind.NDA, "second", LENA);

        agreements.recordNda(pilot, Signing.of("Lena Kraus; Rui Alves", TODAY), LENA);

        assertThat(agreements.of(pilot).signed(AgreementKind.NDA)).hasValueSatisfying(newest -> {
            assertThat(newest.document()).isEqualTo(second.hash());
            assertThat(newest.signing().signers()).containsExactly("Lena Kraus", "Rui Alves");
        });
        assertThat(signedOnRecord()).hasSize(2);
    }

    @Test
    void a_pilot_that_does_not_exist_has_no_agreement() {
        assertThatThrownBy(() -> agreements.of(PilotId.random()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private Map<String, String> particulars(AgreementKind kind) {
        return agreements.of(pilot).signed(kind).orElseThrow().particulars();
    }

    private List<AuditEntry> signedOnRecord() {
        return audit.of(pilot).stream()
                .filter(entry -> entry.action().equals("agreement-signed"))
                .toList();
    }

    private static void refused(ThrowingCallable act, String place) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .singleElement()
                                .extracting(Refusal.Reason::place)
                                .isEqualTo(place));
    }
}
