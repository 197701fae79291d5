package io.pilotgate.process;

import io.pilotgate.decision.RecommendationInput;
import io.pilotgate.decision.RecommendationOutput;
import io.pilotgate.decision.RecommendationTable;
import java.util.List;
import java.util.Map;
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
                        "blindVerdict", input.blindVerdict(),
                        "calibration", input.calibration(),
                        "openRedFlags", input.openRedFlags(),
                        "missingReportDays", input.missingReportDays(),
                        "figures", input.figures()))
                .evaluate();
        return new RecommendationOutput(
                matched.collectEntries("rule"),
                (String) matched.getResultList().get(0).get("recommendation"),
                List.copyOf(matched.collectEntries("reason")));
    }
}
