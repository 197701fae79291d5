package io.pilotgate.process;

import io.pilotgate.delivery.MidPilotReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reads whether the review was waived before its day came. */
@Component
class OpenMidPilotReviewDelegate implements JavaDelegate {

    private final MidPilotReviews reviews;

    OpenMidPilotReviewDelegate(MidPilotReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariables.midPilotReviewWaived(execution, reviews.isWaived(ProcessVariables.pilotOf(execution)));
    }
}
