package io.pilotgate.process;

import io.pilotgate.delivery.EscalationReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfAnswerDelegate implements JavaDelegate {

    private final EscalationReminders reminders;

    RemindOfAnswerDelegate(EscalationReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.look(ProcessVariables.pilotOf(execution));
    }
}
