package io.pilotgate.process;

import io.pilotgate.decision.monthly.MonthlyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfReviewDelegate implements JavaDelegate {

    private final MonthlyReviews reviews;

    RemindOfReviewDelegate(MonthlyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.remindOfReview(ProcessVariables.pilotOf(execution), ProcessVariables.monthOf(execution));
    }
}
