package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.decision.Outcome;
import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.Reveals;
import io.pilotgate.grading.Seal;
import io.pilotgate.grading.Seals;
import io.pilotgate.grading.SetName;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.truth.OlderVault;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.notification.FilePart;
import io.pilotgate.notification.Outbox;
import io.pilotgate.notification.OutboxLetter;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Finding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialOutcomes;
import io.pilotgate.testing.TrialPilots;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roots go to both sides before the delivery, and what is revealed goes to both sides too. */
@PilotgateTest
class SealLettersTests {

    private static final String TO_VENDOR = "contact@vendor.example";
    private static final String TO_LEAD = "lead@example.org";

    @Autowired
    GroundTruth truth;

    @Autowired
    Seals seals;

    @Autowired
    Reveals reveals;

    @Autowired
    Outbox outbox;

    @Autowired
    Gates gates;

    @Autowired
    Pilots pilots;

    @Autowired
    SealLetters letters;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialOutcomes outcomes;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    PilotId pilot = new PilotId("none");

    @BeforeEach
    void launch() {
        pilot = trials.launched(TrialPilots.QUICK);
    }

    @Test
    void both_sides_get_the_root_when_it_is_sealed_and_nothing_of_what_is_in_it() {
        seal(TrialLabels.truth("secret-" + pilot, 60));
        Seal seal = seals.of(pilot, SetName.BLIND);

        assertThat(letters("root-sealed"))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.letter().text())
                        .contains("Root: " + seal.root())
                        .contains("Seal file: SHA-256 " + seal.file())
                        .contains("Set: the blind set (BLIND in the files)")
                        .contains("Items: 60")
                        .contains("/assets/pilotgate_verify.py")
                        .doesNotContain("secret-"))
                .extracting(letter -> letter.letter().toAddress())
                .containsExactlyInAnyOrder(TO_VENDOR, TO_LEAD);
    }

    @Test
    void no_delivery_begins_before_both_sides_were_written_to() {
        assertThat(condition().finding())
                .isEqualTo(new Finding.NotMet("No truth is sealed yet; its root is mailed when it is."));
        seal(TrialLabels.truth(pilot.value(), 60));
        assertThat(condition().finding()).isInstanceOf(Finding.Met.class);
        assertThat(condition().waivable()).isFalse();

        jdbc.sql("delete from outbox_letter where pilot_id = ? and kind = 'root-sealed' and to_address = ?")
                .params(pilot.value(), TO_VENDOR)
                .update();

        assertThat(condition().finding())
                .isInstanceOfSatisfying(
                        Finding.NotMet.class,
                        gap -> assertThat(gap.reason())
                                .contains("Not mailed yet: the root of the blind set to " + TO_VENDOR));
        letters.look(pilots.find(pilot), clock.instant());
        assertThat(condition().finding()).isInstanceOf(Finding.Met.class);
        letters.look(pilots.find(pilot), clock.instant());
        assertThat(letters("root-sealed")).hasSize(2);
    }

    @Test
    void a_set_of_a_release_without_roots_holds_no_gate() {
        seal(TrialLabels.truth(pilot.value(), 60));
        jdbc.sql("delete from outbox_letter where pilot_id = ?")
                .param(pilot.value())
                .update();
        OlderVault.age(jdbc, pilot);

        letters.look(pilots.find(pilot), clock.instant());

        assertThat(letters("root-sealed")).isEmpty();
        assertThat(condition().finding())
                .isEqualTo(new Finding.Met(
                        "There is no root of the blind set to mail: it was sealed before roots were kept."));
    }

    @Test
    void the_reveal_travels_with_the_letter_byte_for_byte() throws Exception {
        seal(TrialLabels.file("item,truth", List.of(pilot + "-\u00fc\u2028\ud83d\ude00,yes", pilot + "-2,no")));
        outcomes.decide(pilot, Outcome.SCALE_UP);
        String revealed = text(reveals.file(pilot, SetName.BLIND));

        assertThat(letters("truth-revealed")).hasSize(2).allSatisfy(listed -> {
            assertThat(listed.letter().files()).as("a list reads none of them").isEmpty();
            OutboxLetter letter = outbox.find(listed.id());
            assertThat(letter.letter().files())
                    .containsExactly(new FilePart("reveal-BLIND.json", "application/json", revealed));
            assertThat(letter.letter().text())
                    .contains("reveal-BLIND.json: SHA-256 "
                            + reveals.of(pilot, SetName.BLIND).file())
                    .contains("The files are attached.");
            var mail = (MimeMultipart) letter.toMime().getContent();
            assertThat(mail.getBodyPart(1).getFileName()).isEqualTo("reveal-BLIND.json");
            assertThat(text(mail.getBodyPart(1).getInputStream())).isEqualTo(revealed);
        });
    }

    @Test
    void what_is_too_large_for_a_letter_is_named_by_its_hash() {
        seal(TrialLabels.file(
                "item,truth",
                IntStream.range(0, 1100)
                        .mapToObj(number -> pilot + "-" + number + "," + "long".repeat(250))
                        .toList()));
        outcomes.decide(pilot, Outcome.SCALE_UP);

        assertThat(letters("truth-revealed")).hasSize(2).allSatisfy(listed -> {
            assertThat(outbox.find(listed.id()).letter().files()).isEmpty();
            assertThat(listed.letter().text())
                    .contains("too large for a letter")
                    .contains("SHA-256 " + reveals.of(pilot, SetName.BLIND).file());
        });
    }

    private void seal(InputStream file) {
        truth.seal(pilot, TruthPurpose.BLIND, file, LabelColumns.guessed(), TrialPilots.QA);
    }

    private List<OutboxLetter> letters(String kind) {
        return outbox.of(pilot).stream()
                .filter(letter -> letter.letter().kind().equals(kind))
                .toList();
    }

    private ConditionFinding condition() {
        return gates.assess(pilot, Gate.CALIBRATION).stream()
                .filter(condition -> condition.key().equals("sealedRoot"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(InputStream content) throws IOException {
        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
}
