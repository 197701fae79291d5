package io.pilotgate.evaluation.quotes;

import io.pilotgate.evaluation.criteria.Wording;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;

/**
 * What a vendor asks for one unit of work.
 *
 * @param price more than nothing
 * @param quotedOn the day of the offer
 * @param reason why it costs that, in the vendor's words; empty where it gave none
 */
public record Quote(String taskType, PricingModel model, Money price, LocalDate quotedOn, String reason) {

    public Quote {
        if (price.amount().signum() <= 0) {
            throw Refusal.invalid("price", "A price is more than nothing. Write what one unit costs, such as 0.12.");
        }
        if (reason.length() > 2000) {
            throw Refusal.invalid("reason", "Sum the vendor's reason up in at most 2000 characters.");
        }
    }

    public Work work() {
        return new Work(taskType, model, price.currency());
    }

    /** Whether the reason says enough to be held to it, by the rule for all answers: at least eight words. */
    public boolean isExplained() {
        return Wording.isSpecific(reason);
    }

    public boolean hasReason() {
        return !reason.isBlank();
    }
}
