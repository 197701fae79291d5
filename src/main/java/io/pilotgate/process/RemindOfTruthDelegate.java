package io.pilotgate.process;

import io.pilotgate.decision.monthly.MonthlyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfTruthDelegate implements JavaDelegate {

    private final MonthlyReviews reviews;

    RemindOfTruthDelegate(MonthlyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.remindOfTruth(ProcessVariables.pilotOf(execution), ProcessVariables.monthOf(execution));
    }
}
