package io.pilotgate.evaluation.quotes;

import io.pilotgate.kernel.Refusal;
import java.util.Currency;

/**
 * What is priced: prices are comparable within the same work and nowhere else.
 *
 * @param taskType the type of task by its name, such as {@code BOUNDING_BOX}
 */
public record Work(String taskType, PricingModel model, Currency currency) {

    public Work {
        if (!taskType.matches("[A-Z][A-Z0-9_]{1,39}")) {
            throw Refusal.invalid("taskType", Refusal.quoted(taskType) + " is not a type of task. Choose one.");
        }
    }
}
