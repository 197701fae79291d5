package io.pilotgate.commercial.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.commercial.match.Claim.CountedClaim;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is invoiced and found: what is payable and the differences are the invoice, to the cent. */
class FourWayMatchPropertyTests {

    private static final PriceModel MODEL = new PriceModel.PerTask(new BigDecimal("0.125"));

    @Property(tries = 300)
    void money_is_neither_lost_nor_made(
            @ForAll @Size(8) List<@IntRange(max = 900) Integer> lines,
            @ForAll("amounts") BigDecimal hours,
            @ForAll("amounts") BigDecimal other,
            @ForAll("amounts") BigDecimal due) {
        BigDecimal price = new BigDecimal("0.125");
        List<FoundItems> items = new ArrayList<>();
        for (ItemFinding finding : ItemFinding.values()) {
            int count = lines.get(finding.ordinal());
            items.add(new FoundItems(finding, count, price.multiply(BigDecimal.valueOf(count))));
        }
        Map<ChargeKind, BigDecimal> amounts = new EnumMap<>(ChargeKind.class);
        amounts.put(ChargeKind.ITEMS, items.stream().map(FoundItems::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        amounts.put(ChargeKind.HOURS, hours);
        amounts.put(ChargeKind.OTHER, other);
        Money total = new Money(
                        amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), Currency.getInstance("USD"))
                .rounded();
        CountedClaim counted = new CountedClaim(ChargeGroup.HOURS, new BigDecimal("7"), new BigDecimal("3.25"), hours);

        Match match = new FourWayMatch(
                        MODEL,
                        new Claim(total, amounts, items, List.of(counted)),
                        new Due(Map.of(ChargeGroup.ITEMS, due, ChargeGroup.HOURS, hours)))
                .match(List.of());

        FourWayMatchTests.addsUp(match);
        assertThat(match.differences())
                .allSatisfy(difference ->
                        assertThat(difference.amount().amount().scale()).isEqualTo(2));
        assertThat(match.payable().amount()).isLessThanOrEqualTo(total.amount());
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("5000"))
                .ofScale(4);
    }
}
