package io.pilotgate.process;

import io.pilotgate.decision.Outcome;
import io.pilotgate.decision.RecommendationInput;
import io.pilotgate.decision.RecommendationOutput;
import io.pilotgate.decision.RecommendationTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code recommendation}: the first rule that matches decides, all that match give reasons. */
@Component
class RecommendationByDmn implements RecommendationTable {

    private final DecisionService decisions;

    RecommendationByDmn(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public RecommendationOutput evaluate(RecommendationInput input) {
        DmnDecisionTableResult matched = decisions
                .evaluateDecisionTableByKey("recommendation")
                .variables(Map.of(
                        "blindVerdict", input.blindVerdict().word(),
                        "calibration", input.calibration().word(),
                        "openRedFlags", input.openRedFlags(),
                        "waitingRedFlags", Objects.requireNonNull(input.waitingRedFlags()),
                        "missingReportDays", input.missingReportDays(),
                        "figures", input.figures().word()))
                .evaluate();
        return new RecommendationOutput(
                matched.collectEntries("rule"),
                Outcome.of(matched.getFirstResult().getEntry("recommendation")),
                List.copyOf(matched.collectEntries("reason")));
    }
}
