package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditEvidence;
import io.pilotgate.audit.AuditExport;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.audit.AuditVerification;
import io.pilotgate.audit.Witness;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.decision.DecisionTaken;
import io.pilotgate.decision.Outcome;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.notification.Letter;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.pilot.Stops;
import io.pilotgate.testing.Launches;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialGates;
import io.pilotgate.testing.TrialPilots;
import io.pilotgate.testing.TrialVendors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody who keeps the letters of a pilot can show about its audit trail. */
@PilotgateTest
class WitnessedLettersTests {

    private static final PersonId LENA = new PersonId("lena");

    private static final Pattern TOLD =
            Pattern.compile("Audit chain: (\\S+)\nEntries: (\\d+)\nHead: (\\p{XDigit}{64})\n"
                    + "Checkpoint: (\\d+)\nRoot of the checkpoint: (\\p{XDigit}{64})");

    @Autowired
    Outbox outbox;

    @Autowired
    Pilots pilots;

    @Autowired
    Gates gates;

    @Autowired
    Stops stops;

    @Autowired
    TrialGates trials;

    @Autowired
    TrialVendors vendors;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditExport export;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    PlatformTransactionManager transactions;

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
    void a_rejected_gate_is_in_the_head_that_is_mailed() throws IOException {
        gates.reject(pilot, Gate.ONBOARDING, "The DSA names no retention.", LENA);

        assertWitnessed("gate-rejected", "rejected");
    }

    @Test
    void so_is_an_approved_one() throws IOException {
        trials.prepare(pilot, Gate.ONBOARDING, LENA);
        gates.approve(pilot, Gate.ONBOARDING, "", LENA);

        assertWitnessed("gate-approved", "approved");
    }

    @Test
    void so_is_a_stop() throws IOException {
        stops.propose(pilot, "The vendor was sold.", LENA);
        stops.confirm(pilot, TrialPilots.QA);

        assertWitnessed("pilot-stopped", "stopped");
    }

    @Test
    void the_decision_is_witnessed_like_the_gates() {
        facts.publishEvent(new DecisionTaken(pilot, Outcome.ADJUST));

        assertThat(told(letters("decision-taken").get(0)).group(1)).isEqualTo(pilot.value());
    }

    @Test
    void both_sides_get_the_same_head_and_nobody_learns_of_other_pilots() {
        PilotId other =
                pilots.launch(Launches.with(vendors.certified()).plan(), LENA).id();
        gates.reject(pilot, Gate.ONBOARDING, "The DSA names no retention.", LENA);

        assertThat(letters("gate-rejected"))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains(told(letters("gate-rejected").get(0)).group())
                        .contains("- left ")
                        .contains("/pilots/" + pilot + "/audit-trail/checkpoints/")
                        .doesNotContain(other.value(), audit.check(other).head().hex()));
    }

    @Test
    void every_rejection_has_a_head_of_its_own() {
        gates.reject(pilot, Gate.ONBOARDING, "No.", LENA);
        gates.reject(pilot, Gate.ONBOARDING, "No.", LENA);

        List<Letter> letters = letters("gate-rejected");
        assertThat(letters.stream().map(letter -> told(letter).group(3)).distinct())
                .hasSize(2);
        assertThat(told(letters.get(letters.size() - 1)).group(3))
                .isEqualTo(audit.check(pilot).head().hex());
    }

    /** A crash before the commit is a rollback: there is no letter about what did not happen. */
    @Test
    void a_decision_that_is_rolled_back_writes_no_letter() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            gates.reject(pilot, Gate.ONBOARDING, "No.", LENA);
            status.setRollbackOnly();
        });

        assertThat(letters("gate-rejected")).isEmpty();
        assertThat(gates.decisions(pilot)).isEmpty();
    }

    private void assertWitnessed(String kind, String outcome) throws IOException {
        Matcher told = told(letters(kind).get(0));
        long entries = Long.parseLong(told.group(2));
        AuditEntry decided = audit.of(pilot).stream()
                .filter(entry -> entry.action().equals("gate-decided"))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        assertThat(decided.details()).containsEntry("outcome", outcome);
        assertThat(decided.number()).isLessThanOrEqualTo(entries);
        audit.record(pilot, LENA, "something-later", "x", Map.of());
        Witness letter = new Witness("the letter", entries, told.group(3));
        AuditEvidence kept = AuditEvidence.of(Optional.of(letter), Optional.empty(), List.of());
        assertThat(AuditVerification.verify(exported(), kept).breaks()).isEmpty();
        assertThat(audit.of(pilot).get((int) entries - 1).hash().hex()).isEqualTo(told.group(3));
    }

    private byte[] exported() throws IOException {
        var out = new ByteArrayOutputStream();
        export.chain(pilot, out);
        return out.toByteArray();
    }

    private static Matcher told(Letter letter) {
        Matcher told = TOLD.matcher(letter.text());
        assertThat(told.find()).as(letter.text()).isTrue();
        return told;
    }

    private List<Letter> letters(String kind) {
        return outbox.of(pilot).stream()
                .map(OutboxLetter::letter)
                .filter(letter -> letter.kind().equals(kind))
                .toList();
    }
}
