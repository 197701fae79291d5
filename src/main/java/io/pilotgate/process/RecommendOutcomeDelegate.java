package io.pilotgate.process;

import io.pilotgate.decision.Recommendations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecommendOutcomeDelegate implements JavaDelegate {

    private final Recommendations recommendations;

    RecommendOutcomeDelegate(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recommendations.recommend(ProcessVariables.pilotOf(execution));
    }
}
