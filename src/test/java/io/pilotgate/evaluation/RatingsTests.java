package io.pilotgate.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Rating;
import io.pilotgate.evaluation.scoping.Check;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialEvaluations;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PilotgateTest
class RatingsTests {

    private static final PersonId LENA = new PersonId("lena");
    private static final PersonId MAX = new PersonId("max");
    private static final PersonId OLGA = new PersonId("olga");
    private static final LocalDate ON = LocalDate.parse("2026-11-26");
    private static final Optional<Rating> DOCUMENTED = Optional.of(Rating.DOCUMENTED);

    @Autowired
    TrialEvaluations trials;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    EvaluationEvidence evidence;

    @Autowired
    CriterionEvidenceStore evidenceStore;

    @Autowired
    Ratings ratings;

    @Autowired
    SettledRatings settled;

    @Autowired
    Scorecards scorecards;

    @Autowired
    EvaluationChecks checks;

    @Autowired
    SettableClock clock;

    private EvaluationId id;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @BeforeEach
    void open() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
        id = trials.open().id();
        answers.enter(id, TrialAnswers.good().values(), LENA);
        ratings.ask(id, Set.of(LENA, MAX), LENA);
    }

    @Test
    void each_rates_alone_until_all_have_handed_in() {
        rateAll(LENA, DOCUMENTED);
        ratings.handIn(id, LENA);
        rateAll(MAX, Optional.of(Rating.CLAIMED));

        assertThat(ratings.seenBy(id, LENA))
                .hasSize(25)
                .allMatch(given -> given.by().equals(LENA));
        assertThat(ratings.seenBy(id, OLGA)).isEmpty();
        assertThatThrownBy(() -> settled.settle(id, "SEC1", DOCUMENTED, "We talked", LENA))
                .hasMessageContaining("rates alone");

        ratings.handIn(id, MAX);
        assertThat(ratings.seenBy(id, LENA)).hasSize(50);
        assertThat(settled.of(id)).isEmpty();
    }

    @Test
    void what_all_rated_alike_is_settled_the_rest_is_talked_about_and_all_agree() {
        rateAll(LENA, DOCUMENTED);
        rateAll(MAX, DOCUMENTED);
        ratings.rate(id, "QUA3", Optional.of(Rating.CLAIMED), "Measured on few items", MAX);
        ratings.handIn(id, LENA);
        ratings.handIn(id, MAX);

        assertThat(settled.of(id)).hasSize(24).doesNotContainKey("QUA3");
        assertThatThrownBy(() -> settled.agree(id, LENA)).hasMessageContaining("QUA3");
        settled.settle(id, "QUA3", Optional.of(Rating.CLAIMED), "Few items", LENA);
        settled.agree(id, LENA);
        assertThat(scorecards.of(id, ON).score()).isEmpty();
        settled.agree(id, MAX);
        assertThat(scorecards.of(id, ON).isComplete()).isTrue();

        settled.settle(id, "QUA3", DOCUMENTED, "They sent the sheet", MAX);
        assertThat(settled.areAgreed(id)).isFalse();
        assertThatThrownBy(() -> settled.settle(id, "QUA3", DOCUMENTED, " ", MAX))
                .hasMessageContaining("why");
        assertThatThrownBy(() -> settled.agree(id, OLGA)).isInstanceOf(Refusal.class);
    }

    /** QUA3 (weight 4) claimed, all others documented: (96 x 2 + 4 x 1) / 3 = 65.33. */
    @Test
    void the_score_is_worked_out_by_hand() {
        agreeOn(DOCUMENTED);
        settled.settle(id, "QUA3", Optional.of(Rating.CLAIMED), "Few items", LENA);
        settled.agree(id, LENA);
        settled.agree(id, MAX);

        Scorecard card = scorecards.of(id, ON);

        assertThat(card.score()).hasValue(new BigDecimal("65.3"));
        assertThat(card.passing()).isEqualTo(24);
        assertThat(card.failing()).containsExactly("QUA3");
        assertThat(card.passesAll()).isFalse();
    }

    @Test
    void proved_takes_evidence_that_is_kept_by_its_hash() {
        assertThatThrownBy(() -> ratings.rate(id, "SEC1", Optional.of(Rating.PROVED), "", LENA))
                .hasMessageContaining("once a file or a link");

        var file = evidence.addFile(
                id, "SEC1", "Certificate", new ByteArrayInputStream("IS-4711".getBytes(StandardCharsets.UTF_8)), LENA);
        ratings.rate(id, "SEC1", Optional.of(Rating.PROVED), "", LENA);

        assertThat(evidence.of(id)).singleElement().satisfies(piece -> {
            assertThat(piece.file()).hasValue(file.hash());
            assertThat(evidence.open(id, piece.id())).hasContent("IS-4711");
        });
        assertThat(evidenceStore.needs(file.hash())).isTrue();
        assertThatThrownBy(() ->
                        evidence.open(trials.open().id(), evidence.of(id).get(0).id()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> evidence.addLink(id, "SEC1", "Certificate", "javascript:alert(1)", "", LENA))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> evidence.addLink(id, "SEC9", "Certificate", "https://example.com/a", "", LENA))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobody_rates_over_what_the_answers_allow() {
        answers.enter(id, java.util.Map.of("QUA3.value", "0.65"), LENA);

        assertThatThrownBy(() -> ratings.rate(id, "QUA3", DOCUMENTED, "", LENA))
                .hasMessageContaining("QUA3 is 1 claimed at most")
                .hasMessageContaining("Raise the agreement");
    }

    @Test
    void what_lapses_counts_less_from_that_day_on() {
        agreeOn(DOCUMENTED);
        settled.agree(id, LENA);
        settled.agree(id, MAX);

        assertThat(row("SEC1", LocalDate.parse("2027-02-28")).counted()).isEqualTo(DOCUMENTED);
        assertThat(row("SEC1", LocalDate.parse("2027-03-01")).counted()).hasValue(Rating.CLAIMED);
        assertThat(scorecards.of(id, LocalDate.parse("2027-03-01")).failing()).containsExactly("SEC1");
    }

    @Test
    void only_what_the_preset_lets_be_is_left_out_and_its_weight_is_spread() {
        assertThatThrownBy(() -> ratings.rate(id, "QUA1", Optional.empty(), "Not for us", LENA))
                .hasMessageContaining("never left out");
        assertThatThrownBy(() -> ratings.rate(id, "SEC2", Optional.empty(), " ", LENA))
                .hasMessageContaining("does not apply");
        rateAll(LENA, DOCUMENTED);
        rateAll(MAX, DOCUMENTED);
        ratings.rate(id, "SEC2", Optional.empty(), "No industry rules", LENA);
        ratings.rate(id, "SEC2", Optional.empty(), "No industry rules", MAX);
        ratings.handIn(id, LENA);
        ratings.handIn(id, MAX);
        settled.agree(id, LENA);
        settled.agree(id, MAX);

        Scorecard card = scorecards.of(id, ON);

        assertThat(row("SEC2", ON).weight()).isEmpty();
        assertThat(card.score()).hasValue(new BigDecimal("66.7"));
        assertThat(card.passesAll()).isTrue();
    }

    @Test
    void a_skipped_category_holds_the_gate() {
        List<Check> held = checks.of(id, ON).stream()
                .filter(check -> check.state() != Check.State.MET)
                .toList();

        assertThat(held)
                .extracting(Check::key)
                .contains("security", "quality", "operations", "commercial", "strategy", "agreement");
        assertThat(held)
                .filteredOn(check -> check.key().equals("quality"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.state()).isEqualTo(Check.State.NO_DATA);
                    assertThat(check.reason()).contains("QUA1, QUA2, QUA3, QUA4, QUA5");
                });
    }

    @Test
    void who_rates_was_asked_and_hands_in_all_of_it_once() {
        assertThatThrownBy(() -> ratings.ask(id, Set.of(LENA), LENA)).hasMessageContaining("2 to 9");
        assertThatThrownBy(() -> ratings.rate(id, "SEC1", DOCUMENTED, "", OLGA)).hasMessageContaining("not asked");
        assertThatThrownBy(() -> ratings.handIn(id, LENA)).hasMessageContaining("SEC1, SEC2");
        ratings.ask(id, Set.of(LENA, OLGA), LENA);
        assertThatThrownBy(() -> ratings.rate(id, "SEC1", DOCUMENTED, "", MAX)).hasMessageContaining("not asked");
        rateAll(LENA, DOCUMENTED);
        ratings.handIn(id, LENA);
        assertThatThrownBy(() -> ratings.rate(id, "SEC1", DOCUMENTED, "", LENA)).hasMessageContaining("handed in");
        rateAll(OLGA, DOCUMENTED);
        ratings.handIn(id, OLGA);
        assertThatThrownBy(() -> ratings.ask(id, Set.of(LENA, MAX), LENA)).hasMessageContaining("nobody new");
    }

    private void agreeOn(Optional<Rating> rating) {
        rateAll(LENA, rating);
        rateAll(MAX, rating);
        ratings.handIn(id, LENA);
        ratings.handIn(id, MAX);
    }

    private void rateAll(PersonId person, Optional<Rating> rating) {
        Criteria.all().forEach(criterion -> ratings.rate(id, criterion.code(), rating, "", person));
    }

    private ScoreRow row(String code, LocalDate on) {
        return scorecards.of(id, on).rows().stream()
                .filter(row -> row.criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
