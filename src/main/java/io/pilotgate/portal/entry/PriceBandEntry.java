package io.pilotgate.portal.entry;

import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the buyer knows work to cost, as it was entered. */
@Schema(name = "PriceBand")
public record PriceBandEntry(
        @Schema(example = "BOUNDING_BOX") @Nullable String taskType,
        @Schema(example = "PER_ITEM") @Nullable String model,
        @Schema(type = "number", example = "0.10") @Nullable String low,
        @Schema(type = "number", example = "0.18") @Nullable String high,
        @Schema(example = "USD") @Nullable String currency,

        @Schema(example = "Three invoices of 2026") @Nullable
        String source) {

    public static final List<String> FIELDS = List.of("taskType", "model", "low", "high", "currency", "source");

    public PriceBand read() {
        Reading reading = new Reading();
        var task = reading.combine(
                () -> new Field("taskType", taskType).choice(TaskType.class, "Say for which type of task it is."));
        var per = reading.combine(
                () -> new Field("model", model).choice(PricingModel.class, "Say what the price is for."));
        var least =
                reading.combine(() -> new Field("low", low).amount("Write the least that a unit of good work costs."));
        var most =
                reading.combine(() -> new Field("high", high).amount("Write the most that a unit of good work costs."));
        var in = reading.combine(() -> new Field("currency", currency).currency("Write the currency, such as USD."));
        var known = reading.combine(() -> new Field("source", source).text("Say how you know."));
        return reading.finish(() -> new PriceBand(
                task.get().name(),
                per.get(),
                new Money(least.get(), in.get()),
                new Money(most.get(), in.get()),
                known.get()));
    }
}
