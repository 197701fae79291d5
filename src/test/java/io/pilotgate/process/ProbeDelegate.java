package io.pilotgate.process;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A bean that models may name; it counts how often it was reached. */
@Component
class ProbeDelegate implements JavaDelegate {

    private final AtomicInteger reached = new AtomicInteger();

    @Override
    public void execute(DelegateExecution execution) {
        reached.incrementAndGet();
    }

    /** What an attacker would call: any public method of a bean, with arguments of his choice. */
    public String touch(String anything) {
        reached.incrementAndGet();
        return anything;
    }

    int reached() {
        return reached.get();
    }
}
