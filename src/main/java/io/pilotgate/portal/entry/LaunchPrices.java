package io.pilotgate.portal.entry;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.portal.entry.Reading.Read;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;

/** Reads the prices of a launch: of the model that was chosen, or an item's price and nothing else. */
public final class LaunchPrices {

    /** Where the fields of prices stand in a launch. */
    public static final String PREFIX = "prices.";

    private static final String UNIT_PRICE = "unitPrice.amount";
    private static final String PER_TASK = "PER_TASK";

    /** @param unitPrice 0 where the model has none */
    record Chosen(Money unitPrice, PriceTerms terms) {}

    private final LaunchEntry entry;
    private final Reading reading;

    LaunchPrices(LaunchEntry entry, Reading reading) {
        this.entry = entry;
        this.reading = reading;
    }

    /** The prices alone, for a look at what they come to. */
    public static PriceTerms read(LaunchEntry entry) {
        Reading reading = new Reading();
        var currency = reading.combine(() -> currency(entry));
        var chosen = new LaunchPrices(entry, reading).read(currency);
        return reading.finish(() -> chosen.get().terms());
    }

    static Currency currency(LaunchEntry entry) {
        MoneyEntry price = entry.unitPrice();
        return new Field("unitPrice.currency", price == null ? null : price.currency())
                .currency("Name the currency of the contract, such as USD.");
    }

    Read<Chosen> read(Read<Currency> currency) {
        PriceEntry prices = entered();
        return isPerTask(prices)
                ? reading.combine(() -> perTask(prices, currency))
                : reading.combine(
                        () -> new Chosen(new Money(BigDecimal.ZERO, currency.get()), terms(prices, currency)));
    }

    private Chosen perTask(PriceEntry prices, Read<Currency> currency) {
        MoneyEntry price = entry.unitPrice();
        Field field = new Field(UNIT_PRICE, price == null ? null : price.amount());
        boolean inPrices =
                !new Field("unitPrice", prices.unitPrice()).optional().isEmpty();
        if (field.optional().isEmpty() && inPrices) {
            PriceTerms terms = terms(prices, currency);
            PriceModel.PerTask model = (PriceModel.PerTask) terms.model();
            return new Chosen(new Money(model.unitPrice(), terms.currency()), terms);
        }
        BigDecimal amount = field.amount("State the price of one delivered item, such as 0.12.");
        PriceTerms rules = terms(prices.perTask("0"), currency);
        return new Chosen(new Money(amount, currency.get()), rules.withModel(model(amount)));
    }

    private static PriceModel model(BigDecimal unitPrice) {
        try {
            return new PriceModel.PerTask(unitPrice);
        } catch (Refusal refused) {
            throw Refusal.invalid(UNIT_PRICE, refused.reasons().get(0).text());
        }
    }

    private PriceEntry entered() {
        return entry.prices() == null ? PriceEntry.EMPTY : entry.prices();
    }

    private static boolean isPerTask(PriceEntry prices) {
        return Set.of("", PER_TASK).contains(new Field("model", prices.model()).optional());
    }

    private static PriceTerms terms(PriceEntry prices, Read<Currency> currency) {
        try {
            return prices.read(currency.get());
        } catch (Refusal refused) {
            throw new Refusal(
                    refused.kind(),
                    refused.reasons().stream()
                            .map(reason -> new Reason(PREFIX + reason.place(), reason.text()))
                            .toList());
        }
    }
}
