package io.pilotgate.commercial;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;

/**
 * What is owed for a pilot's delivery. An item counts once, however many labels it got and in however many batches it
 * came; calibration batches are free.
 *
 * @param deliveredItems distinct items of the production batches
 * @param unitPrice the price of one item that the pilot was launched with, which may have more digits than the currency
 * @param owed by the prices in force, which may be of another model since
 */
public record Statement(long deliveredItems, Money unitPrice, Money owed) {

    public Statement {
        unitPrice = new Money(withoutSpareZeros(unitPrice), unitPrice.currency());
        owed = owed.rounded();
    }

    /** Price times items, then rounded half up to the currency's smallest unit: once, at the end. */
    public Statement(long deliveredItems, Money unitPrice) {
        this(deliveredItems, unitPrice, unitPrice.times(deliveredItems));
    }

    /**
     * An amount in the contract's currency, as people write it: digits with a point.
     *
     * @throws Refusal where it is no number
     */
    public Money amount(String text) {
        try {
            return new Money(new BigDecimal(text.trim()), unitPrice.currency());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid(
                    "invoicedAmount",
                    Refusal.quoted(text) + " is not an amount. Write it with a point, such as "
                            + owed().amount().toPlainString() + ".");
        }
    }

    /** The database fills a price up with zeros; what is left has the currency's digits at least. */
    private static BigDecimal withoutSpareZeros(Money price) {
        BigDecimal stripped = price.amount().stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), price.currency().getDefaultFractionDigits()));
    }
}
