package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vendor's quote as it was entered. */
@Schema(name = "Quote")
public record QuoteEntry(
        @Schema(example = "BOUNDING_BOX") @Nullable String taskType,
        @Schema(example = "PER_ITEM") @Nullable String model,
        @Nullable MoneyEntry price,

        @Schema(format = "date", example = "2026-11-02") @Nullable
        String quotedOn,

        @Schema(description = "Why it costs that, in the vendor's words; left out where it gave no reason.") @Nullable
        String reason) {

    public static final List<String> FIELDS =
            List.of("taskType", "model", "price.amount", "price.currency", "quotedOn", "reason");

    public Quote read() {
        Reading reading = new Reading();
        var task = reading.combine(
                () -> new Field("taskType", taskType).choice(TaskType.class, "Say for which type of task it is."));
        var per = reading.combine(
                () -> new Field("model", model).choice(PricingModel.class, "Say what the price is for."));
        var money = price == null ? new MoneyEntry(null, null) : price;
        var amount = reading.combine(
                () -> new Field("price.amount", money.amount()).amount("Write what one unit costs, such as 0.12."));
        var currency = reading.combine(
                () -> new Field("price.currency", money.currency()).currency("Write the currency, such as USD."));
        var day = reading.combine(
                () -> new Field("quotedOn", quotedOn).date("Set the day on which the vendor made the offer."));
        var why = reading.combine(() -> new Field("reason", reason).optional());
        return reading.finish(() ->
                new Quote(task.get().name(), per.get(), new Money(amount.get(), currency.get()), day.get(), why.get()));
    }
}
