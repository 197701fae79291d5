package io.pilotgate.commercial.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.RampTerms;
import io.pilotgate.agreement.prices.SurgeTerms;
import io.pilotgate.agreement.prices.Tier;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.agreement.prices.VolumeDiscount;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the contract and the work: nothing is lost and nothing made. */
class PricingPropertyTests {

    private static final LocalDate START = LocalDate.parse("2026-01-20");
    private static final int DAYS = 90;

    /** However a contract's time is cut into invoices, they add up to the whole. */
    @Property(tries = 150)
    void the_parts_add_up_to_the_whole(
            @ForAll("terms") PriceTerms terms,
            @ForAll("work") Work work,
            @ForAll @Size(max = 8) Set<@IntRange(min = 1, max = DAYS - 1) Integer> cuts) {
        Pricing pricing = new Pricing(terms);
        List<Integer> edges = new ArrayList<>(cuts.stream().sorted().toList());
        edges.add(0, 0);
        edges.add(DAYS);
        Money parts = Money.of("0.00", "USD");
        for (int next = 1; next < edges.size(); next++) {
            DateSpan span = new DateSpan(START.plusDays(edges.get(next - 1)), START.plusDays(edges.get(next) - 1L));
            parts = parts.plus(pricing.of(work, span).total());
        }

        assertThat(parts).isEqualTo(pricing.of(work, all()).total());
    }

    @Property(tries = 100)
    void lines_add_up_to_their_total_and_have_the_currencys_digits(
            @ForAll("terms") PriceTerms terms, @ForAll("work") Work work) {
        Charges charges = new Pricing(terms).of(work, all());

        assertThat(charges.lines())
                .allSatisfy(line -> assertThat(line.amount().scale()).isEqualTo(2));
        assertThat(charges.lines().stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(charges.total().amount());
    }

    /** Reports and sheets may come in any order: what they tell costs the same. */
    @Property(tries = 50)
    void the_order_in_which_work_became_known_does_not_matter(
            @ForAll("terms") PriceTerms terms, @ForAll("days") List<Integer> days) {
        Map<LocalDate, Long> forward = new TreeMap<>();
        Map<LocalDate, Long> backward = new TreeMap<>();
        days.forEach(day -> forward.merge(START.plusDays(day), day * 7L, Long::sum));
        for (int index = days.size() - 1; index >= 0; index--) {
            backward.merge(START.plusDays(days.get(index)), days.get(index) * 7L, Long::sum);
        }

        assertThat(new Pricing(terms).of(Work.from(START).withItems(forward), all()))
                .isEqualTo(new Pricing(terms).of(Work.from(START).withItems(backward), all()));
    }

    private static DateSpan all() {
        return new DateSpan(START, START.plusDays(DAYS - 1L));
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(0, DAYS - 1).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Work> work() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
        Arbitrary<Map<LocalDate, Long>> items =
                Arbitraries.maps(day, Arbitraries.longs().between(0, 4000)).ofMaxSize(30);
        Arbitrary<Map<LocalDate, BigDecimal>> hours = Arbitraries.maps(
                        day,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(2))
                .ofMaxSize(20);
        return Combinators.combine(items, hours, day.set().ofMaxSize(5), day, day)
                .as((done, took, surges, pause, order) -> new Work(
                        START,
                        done,
                        took,
                        surges,
                        List.of(new DateSpan(pause, pause.plusDays(11))),
                        List.of(new ChangeOrder(1, order, new BigDecimal("12.345"), "More"))));
    }

    @Provide
    Arbitrary<PriceTerms> terms() {
        Arbitrary<BigDecimal> price = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9"))
                .ofScale(4);
        Arbitrary<PriceModel> models = Arbitraries.oneOf(
                price.map(PriceModel.PerTask::new),
                price.map(rate -> new PriceModel.PerTime(TimeUnit.HOUR, rate, 0)),
                price.map(rate -> new PriceModel.PerTime(TimeUnit.MONTH, rate.add(BigDecimal.TEN), 3)),
                price.map(total -> new PriceModel.Fixed(total.add(BigDecimal.TEN), "Scope", 7777)),
                Combinators.combine(price, price, Arbitraries.of(TierRule.class))
                        .as((first, then, rule) -> new PriceModel.Tiered(
                                rule, List.of(new Tier(1500L, first), new Tier(4000L, then), new Tier(null, first)))),
                price.map(each -> new PriceModel.Hybrid(2, new BigDecimal("310.07"), 2500, each)));
        return Combinators.combine(models, Arbitraries.of("1", "1.5", "2.3333"), price)
                .as((model, factor, ramp) -> new PriceTerms(
                        Currency.getInstance("USD"),
                        model,
                        new SurgeTerms(new BigDecimal(factor)),
                        List.of(
                                new VolumeDiscount(1000, Percent.of("0.033")),
                                new VolumeDiscount(5000, Percent.of("0.1"))),
                        ramp.signum() == 0 ? RampTerms.ABSORBED : new RampTerms(true, ramp)));
    }
}
