package io.pilotgate.commercial.match;

import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/** A credit note takes back what was paid, and first of all what was never paid: that is settled and costs nobody anything. */
public final class CreditMatch {

    private CreditMatch() {}

    /**
     * @param credit the credit note's total
     * @param withheld what is not paid of the invoice that it is about, and no credit note has settled yet
     */
    public static Match of(Money credit, Money withheld) {
        Money zero = new Money(BigDecimal.ZERO, credit.currency()).rounded();
        Money open = withheld.amount().signum() < 0 ? zero : withheld;
        Money settled = credit.amount().compareTo(open.amount()) < 0 ? credit : open;
        Money payable = settled.minus(credit);
        List<Difference> differences = settled.equals(zero)
                ? List.of()
                : List.of(new Difference(
                        Difference.Reason.SETTLED,
                        "Credited: " + credit,
                        "Not paid of the invoice before: " + open,
                        "A credit note first settles what was not paid anyway; the rest is taken off.",
                        zero.minus(settled)));
        return new Match(zero.minus(credit), payable, List.of(), differences);
    }
}
