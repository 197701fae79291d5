package io.pilotgate.commercial.match;

import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A credit note takes back what was paid, and first of all what was never paid: that is settled and costs nobody anything. */
public final class CreditMatch {

    private CreditMatch() {}

    /**
     * @param credit the credit note's total
     * @param items what was paid for the items that may be billed again
     * @param asked what the note says of these items
     * @param back what it gives back of that at least; no more than the credit
     * @param withheld what is not paid of the invoice that it is about, and no credit note has settled yet
     */
    public static Match of(Money credit, Money items, Money asked, Money back, Money withheld, List<Difference> notes) {
        Money zero = new Money(BigDecimal.ZERO, credit.currency()).rounded();
        Money settled = least(credit.minus(back), most(withheld, zero));
        List<Difference> differences = new ArrayList<>();
        if (!settled.equals(zero)) {
            differences.add(new Difference(
                    Difference.Reason.SETTLED,
                    "Credited: " + credit,
                    "Not paid of the invoice before: " + withheld,
                    "A credit note first settles what was not paid anyway; the rest is taken off.",
                    zero.minus(settled)));
        }
        differences.addAll(notes);
        Money payable = settled.minus(credit);
        // Where more came back for them than they would cost by now, it is that which is not paid for them any more.
        Money off = most(items, least(zero.minus(payable), asked));
        GroupMatch group = new GroupMatch(ChargeGroup.ITEMS, zero.minus(credit), zero.minus(off), payable);
        return new Match(zero.minus(credit), payable, items.equals(zero) ? List.of() : List.of(group), differences);
    }

    private static Money least(Money one, Money other) {
        return one.amount().compareTo(other.amount()) < 0 ? one : other;
    }

    private static Money most(Money one, Money other) {
        return one.amount().compareTo(other.amount()) < 0 ? other : one;
    }
}
