package io.pilotgate.agreement;

import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms that a pilot is run and judged by, fixed at launch.
 *
 * @param target accuracy that is good: work this good is accepted but for {@code producerRisk}; above the floor, under 1
 * @param floor accuracy that is bad: work this bad is rejected but for {@code consumerRisk}; more than 0.5
 * @param producerRisk chance to reject work at the target, 0.001 to 0.3
 * @param consumerRisk chance to accept work at the floor, 0.001 to 0.3
 * @param threshold audited accuracy under which the consequence is due, between floor and target
 * @param consequence what is due then
 * @param sla turnaround promised
 * @param pause pause terms
 * @param exit exit terms
 * @param unitPrice price of one delivered item, 0 or more, with at most six digits after the point; 0 where the contract
 *     has another model than a price an item
 * @param prices all that it says of prices, in the currency of the unit price
 */
public record ContractTerms(
        Percent target,
        Percent floor,
        Percent producerRisk,
        Percent consumerRisk,
        Percent threshold,
        Consequence consequence,
        SlaTiers sla,
        PauseTerms pause,
        ExitTerms exit,
        Money unitPrice,
        PriceTerms prices) {

    private static final BigDecimal LEAST_RISK = new BigDecimal("0.001");
    private static final BigDecimal MOST_RISK = new BigDecimal("0.3");
    private static final Percent BAR_OF_2020 = Percent.of("0.90");

    /** With a price an item and nothing else. */
    public ContractTerms(
            Percent target,
            Percent floor,
            Percent producerRisk,
            Percent consumerRisk,
            Percent threshold,
            Consequence consequence,
            SlaTiers sla,
            PauseTerms pause,
            ExitTerms exit,
            Money unitPrice) {
        this(
                target,
                floor,
                producerRisk,
                consumerRisk,
                threshold,
                consequence,
                sla,
                pause,
                exit,
                unitPrice,
                PriceTerms.perTask(within(unitPrice)));
    }

    public ContractTerms {
        List<Reason> reasons = new ArrayList<>();
        if (target.compareTo(floor) <= 0) {
            reasons.add(new Reason("floor", "The floor, " + floor + ", has to be under the target, " + target + "."));
        }
        if (target.asDouble() >= 1) {
            reasons.add(new Reason("target", "No sample can show 100 %. Set a target under it, such as 98 %."));
        }
        if (floor.asDouble() <= 0.5) {
            reasons.add(new Reason("floor", "A floor of 50 % or less is no floor. Set one over it, such as 95 %."));
        }
        if (threshold.compareTo(floor) < 0 || threshold.compareTo(target) > 0) {
            reasons.add(new Reason(
                    "threshold", "The threshold lies between the floor " + floor + " and the target " + target + "."));
        }
        checkRisk("producerRisk", producerRisk, reasons);
        checkRisk("consumerRisk", consumerRisk, reasons);
        if (unitPrice.amount().signum() < 0) {
            reasons.add(new Reason("unitPrice", "A price is 0 or more."));
        }
        checkDigits("unitPrice", unitPrice, reasons);
        checkDigits("exit.earlyExitCost", exit.earlyExitCost(), reasons);
        if (!prices.currency().equals(unitPrice.currency())) {
            reasons.add(new Reason("prices", "State all prices in the currency of the contract."));
        }
        if (!exit.earlyExitCost().currency().equals(unitPrice.currency())) {
            reasons.add(new Reason("exit.earlyExitCost", "State the exit cost in the currency of the unit price."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    /** Things worth a second look that do not stop a launch. */
    public List<String> warnings() {
        return target.compareTo(BAR_OF_2020) <= 0
                ? List.of("A target of " + target + " is a 2020-era bar; production AI expects 98 % or more.")
                : List.of();
    }

    /** A price that is refused anyway is not refused twice. */
    private static Money within(Money unitPrice) {
        List<Reason> reasons = new ArrayList<>();
        checkDigits("unitPrice", unitPrice, reasons);
        return reasons.isEmpty() && unitPrice.amount().signum() >= 0
                ? unitPrice
                : new Money(BigDecimal.ZERO, unitPrice.currency());
    }

    /** More could not be kept, and would be rounded without a word. */
    private static void checkDigits(String place, Money money, List<Reason> reasons) {
        BigDecimal amount = money.amount().stripTrailingZeros();
        if (amount.scale() > 6 || amount.precision() - amount.scale() > 12) {
            reasons.add(new Reason(place, "An amount has at most 12 digits before the point and 6 after it."));
        }
    }

    private static void checkRisk(String place, Percent risk, List<Reason> reasons) {
        if (risk.fraction().compareTo(LEAST_RISK) < 0 || risk.fraction().compareTo(MOST_RISK) > 0) {
            reasons.add(new Reason(place, "A risk is 0.1 % to 30 %, such as 5 %; " + risk + " is not."));
        }
    }
}
