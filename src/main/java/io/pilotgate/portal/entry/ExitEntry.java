package io.pilotgate.portal.entry;

import io.pilotgate.agreement.ExitTerms;
import io.pilotgate.kernel.Money;
import io.pilotgate.portal.entry.Reading.Read;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What an early end takes, as it was entered. The cost's currency may be left out: it is that of the unit price. */
@Schema(name = "ExitTerms")
public record ExitEntry(
        @Schema(type = "integer", example = "14") @Nullable String noticeDays,
        @Nullable MoneyEntry earlyExitCost,
        @Nullable String dataHandling) {

    static final ExitEntry EMPTY = new ExitEntry(null, null, null);

    Read<ExitTerms> read(Reading reading, Read<Currency> currencyOfPrice) {
        var notice = reading.combine(
                () -> new Field("exit.noticeDays", noticeDays).number("State the days of notice, 0 to 180."));
        var cost = cost(reading, currencyOfPrice);
        return reading.combine(
                () -> new ExitTerms(notice.get(), cost.get(), new Field("exit.dataHandling", dataHandling).optional()));
    }

    private Read<Money> cost(Reading reading, Read<Currency> currencyOfPrice) {
        MoneyEntry entered = earlyExitCost == null ? new MoneyEntry(null, null) : earlyExitCost;
        var amount = reading.combine(() -> new Field("exit.earlyExitCost.amount", entered.amount())
                .amount("State what an early exit costs; 0 where it costs nothing."));
        var currency = reading.combine(() -> {
            Field field = new Field("exit.earlyExitCost.currency", entered.currency());
            return field.optional().isEmpty() ? currencyOfPrice.get() : field.currency("");
        });
        return reading.combine(() -> new Money(amount.get(), currency.get()));
    }
}
