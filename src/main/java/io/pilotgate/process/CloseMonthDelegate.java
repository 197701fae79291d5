package io.pilotgate.process;

import io.pilotgate.decision.monthly.MonthlyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseMonthDelegate implements JavaDelegate {

    private final MonthlyReviews reviews;

    CloseMonthDelegate(MonthlyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean under = reviews.close(ProcessVariables.pilotOf(execution), ProcessVariables.monthOf(execution))
                .underFloor();
        ProcessVariables.floorMissed(execution, under);
    }
}
