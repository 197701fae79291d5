package io.pilotgate.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Gates;
import io.pilotgate.testing.TrialReports;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The usual terms: the threshold is 96 %. */
class ClaimQueriesTests extends DeliveryTrial {

    private static final PersonId INES = new PersonId("ines");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-01-13");
    private static final Instant NOON = Instant.parse("2026-01-13T11:00:00Z");
    private static final Instant LATE = Instant.parse("2026-01-13T17:00:00Z");

    @Autowired
    ClaimQueries queries;

    @Autowired
    DailyReports reports;

    @Autowired
    LateReports late;

    @Autowired
    Gates gates;

    @BeforeEach
    void noon() {
        clock.moveTo(NOON);
    }

    @Test
    void a_claim_at_the_threshold_asks_nothing() {
        claim("0.96");

        assertThat(queries.of(pilot)).isEmpty();
        assertThat(condition().verdict()).isEqualTo("met");
    }

    @Test
    void a_claim_under_the_threshold_asks_the_vendor_and_holds_the_gate_until_it_answers() {
        claim("0.9599");

        assertThat(queries.of(pilot))
                .containsExactly(new ClaimQuery(
                        TUESDAY, 1, Percent.of("0.9599"), Percent.of("0.96"), NOON, null, null, null, null));
        assertThat(facts.stream(ClaimQueried.class)).contains(new ClaimQueried(pilot, TUESDAY, 1));
        assertThat(condition().verdict()).isEqualTo("not met");
        assertThat(condition().finding().reason())
                .isEqualTo("The vendor has not answered for: Tue 13 Jan 2026 (95.99 % claimed, threshold 96 %).");
        assertThat(condition().waivable()).isTrue();

        queries.answer(pilot, TUESDAY, 1, " Two new annotators. ", INES);

        assertThat(queries.of(pilot)).singleElement().satisfies(query -> {
            assertThat(query.answer()).isEqualTo("Two new annotators.");
            assertThat(query.answeredBy()).isEqualTo(INES);
        });
        assertThat(condition().verdict()).isEqualTo("met");
        assertThat(facts.stream(ClaimAnswered.class)).contains(new ClaimAnswered(pilot, TUESDAY, 1, INES));
    }

    @Test
    void no_claim_is_no_claim_under_the_threshold() {
        reports.submit(pilot, TrialReports.of(TUESDAY, 0, null, 0, "A day off."), INES);

        assertThat(queries.of(pilot)).isEmpty();
    }

    @Test
    void a_corrected_figure_settles_the_question_on_the_one_before() {
        claim("0.90");
        claim("0.97");

        assertThat(queries.of(pilot)).singleElement().satisfies(query -> {
            assertThat(query.replacedBy()).isEqualTo(2);
            assertThat(query.waits()).isFalse();
        });
        assertThat(condition().verdict()).isEqualTo("met");
        assertThatThrownBy(() -> queries.answer(pilot, TUESDAY, 1, "Too late.", INES))
                .hasMessageContaining("does not wait for an answer any more");
    }

    @Test
    void a_late_claim_is_asked_about_when_it_comes_into_force() {
        clock.moveTo(LATE);
        claim("0.90");
        assertThat(queries.of(pilot)).isEmpty();

        late.approve(pilot, TUESDAY, 1, "", INES);
        assertThat(queries.of(pilot)).hasSize(1);
    }

    @Test
    void refuses_an_empty_answer_and_one_to_nothing() {
        claim("0.90");

        assertThatThrownBy(() -> queries.answer(pilot, TUESDAY, 1, "  ", INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say what explains the figure");
        assertThatThrownBy(() -> queries.answer(pilot, TUESDAY, 2, "Why?", INES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No figure of 2026-01-13, version 2, is asked about");
    }

    private void claim(String accuracy) {
        reports.submit(pilot, TrialReports.of(TUESDAY, accuracy), INES);
    }

    private ConditionFinding condition() {
        return gates.assess(pilot, Gate.DELIVERY).stream()
                .filter(finding -> finding.key().equals("claimQueries"))
                .findFirst()
                .orElseThrow();
    }
}
