package io.pilotgate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.calendar.SettableClock;
import io.pilotgate.commercial.Reconciliations;
import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.EvaluationAnswers;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialAnswers;
import io.pilotgate.testing.TrialEvaluations;
import io.pilotgate.testing.TrialPilots;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table's own rules are tested where it is kept; here it is asked with what the rooms know. */
@PilotgateTest
class RecommendationsTests {

    @Autowired
    Recommendations recommendations;

    @Autowired
    Decisions decisions;

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    TrialPilots trials;

    @Autowired
    TrialEvaluations evaluations;

    @Autowired
    EvaluationAnswers answers;

    @Autowired
    Pilots pilots;

    @Autowired
    SettableClock clock;

    @Autowired
    AuditTrail audit;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void keeps_what_it_was_made_of() {
        PilotId pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
        Recommendation made = recommendations.recommend(pilot);

        // Nothing graded, the calibration waived on the way, no flag, nobody saw the figures.
        assertThat(made.input())
                .isEqualTo(new RecommendationInput(
                        BlindVerdict.NO_DATA, CalibrationVerdict.WAIVED, 0, 0, 0, FiguresVerdict.NO_DATA));
        assertThat(made.output().recommendation()).isEqualTo(Outcome.ADJUST);
        assertThat(made.output().ruleIds())
                .isNotEmpty()
                .hasSameSizeAs(made.output().reasons());
        assertThat(recommendations.of(pilot)).hasValue(made);
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("recommendation-made"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("calibration", "waived")
                        .containsEntry("waitingRedFlags", "0")
                        .containsEntry("figures", "noData"));
    }

    @Test
    void is_made_again_only_when_the_figures_changed() {
        PilotId pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
        Recommendation first = recommendations.recommend(pilot);
        assertThat(recommendations.recommend(pilot)).isEqualTo(first);

        reconciliations.approve(pilot, Money.of("0.00", "USD"), "", TrialPilots.LEAD);
        Recommendation second = recommendations.recommend(pilot);

        assertThat(second.input().figures()).isEqualTo(FiguresVerdict.APPROVED);
        assertThat(recommendations.of(pilot)).hasValue(second);
    }

    /** Named on 26 November: up to the 10th of December the references may be asked, on the 11th the flag stands open. */
    @Test
    void a_flag_that_waits_for_a_check_is_counted_apart_until_it_opens() {
        clock.moveTo(Instant.parse("2026-11-26T12:00:00Z"));
        PilotId pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
        Evaluation evaluation = evaluations.openFor(pilots.find(pilot).vendor());
        assertThat(recommendations.recommend(pilot).input().waitingRedFlags()).isZero();

        answers.enter(
                evaluation.id(),
                TrialAnswers.goodBut("STR2.check1=;STR2.check2=").values(),
                TrialPilots.LEAD);
        Recommendation waiting = recommendations.recommend(pilot);

        assertThat(waiting.input().openRedFlags()).isZero();
        assertThat(waiting.input().waitingRedFlags()).isEqualTo(1);
        assertThat(waiting.output().ruleIds()).contains("rule_redFlagWaiting");
        assertThat(recommendations.of(pilot)).as("read back").hasValue(waiting);
        assertThatThrownBy(() -> decisions.propose(pilot, Outcome.SCALE_UP, "The labels are good.", TrialPilots.LEAD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("RF7")
                .hasMessageContaining("not scaled up");
        assertThat(audit.of(pilot))
                .filteredOn(entry -> entry.action().equals("recommendation-made"))
                .anySatisfy(entry -> assertThat(entry.details()).containsEntry("waitingRedFlags", "1"));

        clock.moveTo(Instant.parse("2026-12-10T12:00:00Z"));
        assertThat(recommendations.recommend(pilot).input().waitingRedFlags()).isEqualTo(1);
        clock.moveTo(Instant.parse("2026-12-11T12:00:00Z"));
        Recommendation open = recommendations.recommend(pilot);
        assertThat(open.input().openRedFlags()).isEqualTo(1);
        assertThat(open.input().waitingRedFlags()).isZero();
        assertThat(open.output().recommendation()).isEqualTo(Outcome.END);
    }

    @Test
    void belongs_to_the_decision_phase() {
        PilotId pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);

        assertThatThrownBy(() -> recommendations.recommend(pilot)).isInstanceOf(Refusal.class);
    }
}
