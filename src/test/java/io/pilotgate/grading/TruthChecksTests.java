package io.pilotgate.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.truth.SecondLabels;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialLabels;
import io.pilotgate.testing.TrialPilots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hundred sealed items, of which fifty are labelled a second time: three differ. */
@PilotgateTest
class TruthChecksTests {

    private static final PersonId SECOND = new PersonId("secondLabeller");
    private static final PersonId THIRD = new PersonId("thirdPerson");

    @Autowired
    TruthChecks checks;

    @Autowired
    TruthRulings rulings;

    @Autowired
    TruthErrors errors;

    @Autowired
    SecondLabels labels;

    @Autowired
    GroundTruth truth;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    private PilotId pilot = new PilotId("none");

    @BeforeEach
    void sealed() {
        pilot = trials.launched(TrialPilots.QUICK);
        truth.seal(pilot, TruthPurpose.BLIND, file(0, 100, 0), LabelColumns.guessed(), TrialPilots.QA);
    }

    @Test
    void what_differs_is_decided_by_a_third_person_who_is_not_told_whose_is_whose() {
        TruthCheck kept = checks.keep(pilot, of(file(0, 50, 3)), SECOND);

        assertThat(kept.checked()).isEqualTo(50);
        assertThat(kept.differences()).hasSize(3);
        assertThat(kept.budget()).as("half a check is no figure").isEmpty();
        assertThat(errors.sentence(pilot, new Proportion(95, 100)).orElseThrow())
                .contains("of which 3 are not decided yet", "is not known");

        List<Integer> numbers =
                kept.differences().stream().map(TruthDifference::number).toList();
        decide(numbers.get(0), true);
        decide(numbers.get(1), false);
        TruthPair pair = rulings.pair(pilot, numbers.get(2), THIRD);
        assertThat(List.of(pair.a(), pair.b())).containsExactlyInAnyOrder("yes", "no");
        rulings.decide(pilot, numbers.get(2), LabelChoice.BOTH, "Both will do.", THIRD);

        TruthCheck done = checks.of(pilot).orElseThrow();
        assertThat(done.wrong()).isEqualTo(1);
        // Clopper-Pearson of 49 of 50: [0.893530454, 0.999493772].
        Interval rate = done.budget().orElseThrow().errorRate().orElseThrow();
        assertThat(rate.low()).isCloseTo(1 - 0.999493772, within(1e-9));
        assertThat(rate.high()).isCloseTo(1 - 0.893530454, within(1e-9));
        assertThat(errors.sentence(pilot, new Proportion(95, 100)).orElseThrow())
                .contains("differs from the sealed labels in 3, of which 1 were decided against the sealed label")
                .contains("0.05 % to 10.65 % of the sealed labels may be wrong (exact, 95 %)")
                .contains("of the measured error of 5.00 % up to 5.00 points may be our own")
                .contains("between 0.00 % and 15.65 %", "The verdict is not corrected by it");
        assertThat(audit.of(pilot).stream().map(entry -> entry.action()))
                .contains("truth-labelled-again", "contested-item-opened", "truth-check-decided");
        assertThat(audit.of(pilot).toString()).doesNotContain("truthitem", "\"no\"");
    }

    @Test
    void nobody_decides_of_a_label_of_their_own() {
        checks.keep(pilot, of(file(0, 50, 1)), SECOND);
        int number = checks.of(pilot).orElseThrow().differences().get(0).number();

        for (PersonId of : List.of(SECOND, TrialPilots.QA)) {
            assertThatThrownBy(() -> rulings.pair(pilot, number, of)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> rulings.decide(pilot, number, LabelChoice.A, "Mine.", of))
                    .isInstanceOf(Refusal.class);
            assertThat(rulings.mayDecide(pilot, of)).isFalse();
        }
        assertThatThrownBy(() -> checks.keep(trialOf(TrialPilots.QA), of(file(0, 9, 0)), TrialPilots.QA))
                .as("who sealed the truth knows it")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You sealed the truth");
        decide(number, true);
        assertThatThrownBy(() -> rulings.decide(pilot, number, LabelChoice.A, "Again.", THIRD))
                .hasMessageContaining("decided already");
        assertThatThrownBy(() -> rulings.pair(pilot, 77, THIRD)).hasMessageContaining("T-77");
    }

    @Test
    void one_check_is_made_of_items_that_are_sealed() {
        assertThatThrownBy(() -> checks.keep(pilot, of(file(98, 102, 0)), SECOND))
                .hasMessageContaining("not in the sealed blind set: 4, 5.");
        assertThat(checks.of(pilot)).isEmpty();

        TruthCheck kept = checks.keep(pilot, of(file(0, 50, 0)), SECOND);
        assertThat(checks.keep(pilot, of(file(0, 50, 0)), SECOND)).isEqualTo(kept);
        assertThatThrownBy(() -> checks.keep(pilot, of(file(0, 60, 0)), SECOND))
                .hasMessageContaining("already (50 items)");
        assertThat(kept.budget().orElseThrow().errorRate().orElseThrow().low()).isZero();
    }

    @Test
    void there_is_nothing_to_check_before_the_truth_and_nothing_to_weigh_after_the_decision() {
        PilotId without = trials.launched(TrialPilots.QUICK);
        assertThatThrownBy(() -> checks.keep(without, of(file(0, 9, 0)), SECOND))
                .hasMessageContaining("No blind truth");
        assertThat(errors.sentence(without, Proportion.NO_DATA)).isEmpty();
        PilotId decided = trials.in(Phase.DELIVERY, TrialPilots.QUICK);
        jdbc.sql("update pilot set phase = 'DECIDED' where id = ?")
                .param(decided.value())
                .update();
        assertThatThrownBy(() -> checks.keep(decided, of(file(0, 9, 0)), SECOND))
                .hasMessageContaining("decided");
    }

    @Test
    void the_database_tells_nothing_of_it() {
        checks.keep(pilot, of(file(0, 50, 3)), SECOND);

        List<byte[]> contents = jdbc.sql("select content from truth.second_label where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> row.getBytes(1))
                .list();
        assertThat(contents).hasSize(50);
        assertThat(contents)
                .noneMatch(content -> new String(content, StandardCharsets.ISO_8859_1).contains("truthitem"));
        assertThat(labels.open(pilot, 1).toString()).isEqualTo("SecondLabel[sealed]");
    }

    private PilotId trialOf(PersonId sealedBy) {
        PilotId other = trials.launched(TrialPilots.QUICK);
        truth.seal(other, TruthPurpose.BLIND, file(0, 20, 0), LabelColumns.guessed(), sealedBy);
        return other;
    }

    /** The sealed labels are yes, and the second ones no where they differ. */
    private void decide(int number, boolean sealedIsRight) {
        TruthPair pair = rulings.pair(pilot, number, THIRD);
        boolean sealedIsA = pair.a().equals("yes");
        rulings.decide(
                pilot, number, sealedIsA == sealedIsRight ? LabelChoice.A : LabelChoice.B, "Looked it up.", THIRD);
    }

    /** Items truthitem-0 and so on, of which the first ones are said to be no. */
    private static InputStream file(int first, int end, int no) {
        return TrialLabels.file(
                "item,truth",
                IntStream.range(first, end)
                        .mapToObj(index -> "truthitem-" + index + "," + (index < no ? "no" : "yes"))
                        .toList());
    }

    private static TruthFile of(InputStream file) {
        try {
            byte[] bytes = file.readAllBytes();
            return new TruthFile("second.csv", () -> new ByteArrayInputStream(bytes), LabelColumns.guessed());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
