package io.pilotgate.commercial.match;

import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Says how the price of a group differs from the contract's.
 *
 * @param left what is invoiced of it after all that was not found
 * @param owed what the contract makes of the same
 */
record PriceWords(ChargeGroup group, Money left, Money owed) {

    Optional<Difference> difference() {
        int more = left.amount().compareTo(owed.amount());
        return more > 0 ? Optional.of(tooDear()) : more < 0 ? Optional.of(cheaper()) : Optional.empty();
    }

    private Difference tooDear() {
        boolean nothing = owed.amount().signum() == 0;
        return new Difference(
                nothing ? Reason.NOT_DUE : Reason.PRICE,
                group.title() + ": " + left,
                nothing ? "Nothing is due by the contract" : owed + " by the contract",
                nothing
                        ? "The contract has no such charge for this, or it was paid before."
                        : "The same work at the contract's prices and rounding, with what was paid before taken off; tiers and"
                                + " discounts go by all that was delivered, billed or not.",
                left.minus(owed));
    }

    /** What is not invoiced is not paid; another invoice may ask for it. */
    private Difference cheaper() {
        return new Difference(
                Reason.BILLED_LESS,
                group.title() + ": " + left,
                owed + " by the contract",
                "Less is invoiced than the contract allows: paid is what is invoiced.",
                new Money(BigDecimal.ZERO, left.currency()).rounded());
    }
}
