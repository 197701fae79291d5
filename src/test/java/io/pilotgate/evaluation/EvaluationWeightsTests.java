package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialEvaluations;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class EvaluationWeightsTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId MAX = new PersonId("max");
    private static final LocalDate ON = LocalDate.parse("2026-11-26");

    @Autowired
    TrialEvaluations trials;

    @Autowired
    EvaluationWeights weights;

    @Autowired
    Ratings ratings;

    @Autowired
    SettledRatings settled;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Signatures signatures;

    @Autowired
    AuditTrail audit;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void on_a_day_in_november() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void begin_as_the_presets_say_and_are_set_with_a_reason() {
        Evaluation evaluation = trials.answered();
        assertThat(weights.of(evaluation).byHand()).isEmpty();
        assertThat(weights.of(evaluation).weights())
                .isEqualTo(evaluation.demands().weights());

        weights.set(evaluation.id(), with(evaluation, "QUA3", "6.50", "SEC1", "1.50"), "Agreement is the point", LENA);
        weights.set(evaluation.id(), with(evaluation, "QUA3", "7.00", "SEC1", "1.00"), "Even more so", MAX);

        Weighting now = weights.of(evaluation);
        assertThat(now.weights().of("QUA3")).isEqualTo(new BigDecimal("7.00"));
        assertThat(now.byHand()).hasValueSatisfying(set -> {
            assertThat(set.by()).isEqualTo(MAX);
            assertThat(set.reason()).isEqualTo("Even more so");
            assertThat(set.at()).isEqualTo("2026-11-26T12:00:00Z");
        });
        assertThat(weights.history(evaluation)).hasSize(2);
        assertThat(audit.withoutPilot())
                .filteredOn(entry -> entry.action().equals("weights-set")
                        && entry.subject().equals(evaluation.id().value()))
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("reason", "Even more so"));
    }

    /**
     * QUA3 weighs 14.00 instead of 4.00, ten others 3.00 instead of 4.00, and is claimed, all others documented:
     * (86 x 2 + 14 x 1) / 3 = 62.0.
     */
    @Test
    void count_in_the_score() {
        Evaluation evaluation = trials.answered();
        Map<String, BigDecimal> points = points(evaluation);
        points.merge("QUA3", BigDecimal.TEN, BigDecimal::add);
        points.keySet().stream()
                .filter(code -> code.startsWith("SEC") || code.startsWith("STR"))
                .toList()
                .forEach(code -> points.merge(code, BigDecimal.ONE, BigDecimal::subtract));
        weights.set(evaluation.id(), points, "Agreement is the point", LENA);

        ratings.ask(evaluation.id(), Set.of(LENA, MAX), LENA);
        for (PersonId person : Set.of(LENA, MAX)) {
            points.keySet().forEach(code -> ratings.rate(evaluation.id(), code, Optional.of(rating(code)), "", person));
            ratings.handIn(evaluation.id(), person);
        }
        settled.agree(evaluation.id(), LENA);
        settled.agree(evaluation.id(), MAX);

        assertThat(scorecards.of(evaluation.id(), ON).score()).hasValue(new BigDecimal("62.0"));
    }

    @Test
    void are_locked_once_anybody_has_rated() {
        Evaluation evaluation = trials.answered();
        ratings.ask(evaluation.id(), Set.of(LENA, MAX), LENA);
        weights.set(evaluation.id(), with(evaluation, "QUA3", "5", "SEC1", "3"), "Asked, and nobody has rated", LENA);
        assertThat(weights.areLocked(evaluation)).isFalse();

        ratings.rate(evaluation.id(), "SEC1", Optional.of(Rating.ABSENT), "", MAX);

        assertThat(weights.areLocked(evaluation)).isTrue();
        assertThatThrownBy(() -> weights.set(evaluation.id(), points(evaluation), "Back again", LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Rating has begun");
        assertThat(weights.of(evaluation).weights().of("QUA3")).isEqualTo(new BigDecimal("5.00"));
    }

    @Test
    void are_refused_without_a_reason_and_where_they_do_not_add_to_100() {
        Evaluation evaluation = trials.open();

        assertThatThrownBy(() -> weights.set(evaluation.id(), points(evaluation), " ", LENA))
                .hasMessageContaining("Say why");
        assertThatThrownBy(
                        () -> weights.set(evaluation.id(), with(evaluation, "QUA3", "4.01", "SEC1", "4"), "More", LENA))
                .hasMessageContaining("add to 100.01");
        assertThatThrownBy(() ->
                        weights.set(evaluation.id(), with(evaluation, "OPS4", "0", "SEC1", "9"), "No tools", LENA))
                .hasMessageContaining("OPS4 weighs at least 1");
        assertThat(weights.of(evaluation).byHand()).isEmpty();
    }

    @Test
    void are_part_of_what_is_signed_where_they_were_set_by_hand() {
        Evaluation evaluation = trials.answered();
        Signature before = signatures.sign(evaluation.id(), "Lena Adler", "I approve", LENA);
        assertThat(signatures.isCurrent(evaluation.id(), before)).isTrue();

        weights.set(evaluation.id(), with(evaluation, "QUA3", "5", "SEC1", "3"), "Agreement", LENA);

        assertThat(signatures.isCurrent(evaluation.id(), before)).isFalse();
    }

    private static Rating rating(String code) {
        return code.equals("QUA3") ? Rating.CLAIMED : Rating.DOCUMENTED;
    }

    private static Map<String, BigDecimal> points(Evaluation evaluation) {
        return new TreeMap<>(evaluation.demands().weights().points());
    }

    private static Map<String, BigDecimal> with(
            Evaluation evaluation, String one, String weight, String other, String otherWeight) {
        Map<String, BigDecimal> points = points(evaluation);
        points.put(one, new BigDecimal(weight));
        points.put(other, new BigDecimal(otherWeight));
        return points;
    }
}
