package io.pilotgate.commercial.match;

import io.pilotgate.commercial.match.Claim.CountedClaim;
import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is billed and was not found, before it is rounded.
 *
 * @param exact at the invoice's own prices
 */
record Withheld(Reason reason, String invoiced, String found, String why, BigDecimal exact) {

    private static final int DIGITS = 12;

    static List<Withheld> of(ChargeGroup group, Claim claim) {
        Stream<Withheld> items = claim.items().stream()
                .filter(found -> group == ChargeGroup.ITEMS && found.finding().isWithheld())
                .map(Withheld::of);
        Stream<Withheld> counted = claim.counted().stream()
                .filter(number -> number.group() == group && number.tooMany().signum() > 0)
                .map(Withheld::of);
        return Stream.concat(items, counted).toList();
    }

    Difference difference(Money amount) {
        return new Difference(reason, invoiced, found, why, amount);
    }

    private static Withheld of(FoundItems items) {
        ItemFinding finding = items.finding();
        return new Withheld(
                Reason.of(finding),
                items.lines() + (items.lines() == 1 ? " line" : " lines"),
                finding.title(),
                finding.why(),
                items.amount());
    }

    /** What the invoice asks for all of them, by the share of those that were not found. */
    private static Withheld of(CountedClaim counted) {
        String unit = counted.group().unit();
        return new Withheld(
                Reason.QUANTITY,
                counted.claimed().toPlainString() + " " + unit,
                counted.found().toPlainString() + " " + unit + " to be billed",
                "Paid is what was found in the period and not billed before.",
                counted.amount().multiply(counted.tooMany()).divide(counted.claimed(), DIGITS, RoundingMode.HALF_UP));
    }
}
