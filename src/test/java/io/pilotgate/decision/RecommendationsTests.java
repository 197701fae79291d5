package io.pilotgate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.Reconciliations;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialPilots;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table's own rules are tested where it is kept; here it is asked with what the rooms know. */
@PilotgateTest
class RecommendationsTests {

    @Autowired
    Recommendations recommendations;

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    TrialPilots trials;

    @Autowired
    AuditTrail audit;

    @Test
    void keeps_what_it_was_made_of() {
        PilotId pilot = trials.in(Phase.DECISION, TrialPilots.QUICK);
        Recommendation made = recommendations.recommend(pilot);

        // Nothing graded, the calibration waived on the way, no flag, nobody saw the figures.
        assertThat(made.input())
                .isEqualTo(new RecommendationInput(
                        BlindVerdict.NO_DATA, CalibrationVerdict.WAIVED, 0, 0, FiguresVerdict.NO_DATA));
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

    @Test
    void belongs_to_the_decision_phase() {
        PilotId pilot = trials.in(Phase.DELIVERY, TrialPilots.QUICK);

        assertThatThrownBy(() -> recommendations.recommend(pilot)).isInstanceOf(Refusal.class);
    }
}
