package io.pilotgate.commercial.match;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Matches a claim with what is due, group by group. Amounts are summed exactly; what is left of a group after each
 * difference is rounded, and a difference is what that rounding leaves of it. So the differences and what is payable add
 * up to what is invoiced, and what is payable is not a cent off for how many differences there are.
 */
public final class FourWayMatch {

    private final PriceModel model;
    private final Claim claim;
    private final Due due;

    public FourWayMatch(PriceModel model, Claim claim, Due due) {
        this.model = model;
        this.claim = claim;
        this.due = due;
    }

    /** @param notes what is worth knowing beside it and costs nothing */
    public Match match(List<Difference> notes) {
        List<GroupMatch> groups = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        Money payable = money(BigDecimal.ZERO);
        for (Map.Entry<ChargeGroup, Money> group : invoiced().entrySet()) {
            GroupMatch matched = group(group.getKey(), group.getValue(), differences);
            groups.add(matched);
            payable = payable.plus(matched.payable());
        }
        differences.addAll(notes);
        return new Match(claim.total(), payable, groups, differences);
    }

    private GroupMatch group(ChargeGroup group, Money invoiced, List<Difference> differences) {
        Money left = withhold(group, invoiced, differences);
        Money owed = money(due.of(group));
        new PriceWords(group, left, owed).difference().ifPresent(differences::add);
        Money payable = left.amount().compareTo(owed.amount()) < 0 ? left : owed;
        return new GroupMatch(group, invoiced, owed, payable);
    }

    private Money withhold(ChargeGroup group, Money invoiced, List<Difference> differences) {
        BigDecimal exact = exact().getOrDefault(group, BigDecimal.ZERO);
        BigDecimal roundedAway = invoiced.amount().subtract(rounded(exact));
        Money left = invoiced;
        for (Withheld withheld : Withheld.of(group, claim)) {
            exact = exact.subtract(withheld.exact());
            Money then = money(rounded(exact).add(roundedAway));
            differences.add(withheld.difference(left.minus(then)));
            left = then;
        }
        return left;
    }

    /**
     * With as many cents as the total has: the group with the most takes what rounding each of them left. Scope that was
     * taken away comes off whether the invoice speaks of it or not.
     */
    private Map<ChargeGroup, Money> invoiced() {
        Map<ChargeGroup, Money> groups = new EnumMap<>(ChargeGroup.class);
        exact().forEach((group, amount) -> groups.put(group, money(amount)));
        if (due.of(ChargeGroup.CHANGE_ORDER).signum() < 0) {
            groups.putIfAbsent(ChargeGroup.CHANGE_ORDER, money(BigDecimal.ZERO));
        }
        Money sum = groups.values().stream().reduce(money(BigDecimal.ZERO), Money::plus);
        groups.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparing(Money::amount)))
                .ifPresent(
                        most -> most.setValue(most.getValue().plus(claim.total().minus(sum))));
        return groups;
    }

    private Map<ChargeGroup, BigDecimal> exact() {
        Map<ChargeGroup, BigDecimal> exact = new EnumMap<>(ChargeGroup.class);
        claim.amounts().forEach((kind, amount) -> exact.merge(ChargeGroup.of(kind, model), amount, BigDecimal::add));
        return exact;
    }

    private BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(digits(), RoundingMode.HALF_UP);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, claim.total().currency()).rounded();
    }

    private int digits() {
        return claim.total().currency().getDefaultFractionDigits();
    }
}
