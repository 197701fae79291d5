package io.pilotgate.process;

import io.pilotgate.delivery.Deliveries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LockDeliveryDelegate implements JavaDelegate {

    private final Deliveries deliveries;

    LockDeliveryDelegate(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliveries.lock(ProcessVariables.pilotOf(execution));
    }
}
