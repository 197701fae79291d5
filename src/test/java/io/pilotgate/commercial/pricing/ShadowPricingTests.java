package io.pilotgate.commercial.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.agreement.prices.EdgeCases;
import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.Tier;
import io.pilotgate.agreement.prices.TierRule;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShadowPricingTests {

    private static final PriceTerms CONTRACT = PriceTerms.perTask(Money.of("0.10", "USD"));
    private static final WorkedExample MONTH =
            new WorkedExample(YearMonth.parse("2026-04"), 5001, new BigDecimal("50"), 0, 0);

    /** 5001 items in 50 hours; tiers end at 1000 and 5000. Five per cent at ten times the time make 72.5 hours of 50. */
    @Test
    void prices_the_same_work_under_all_five_models_to_the_cent() {
        List<ShadowPricing.Row> rows = ShadowPricing.of(models(), MONTH.work(), april(), EdgeCases.USUAL);

        assertThat(rows)
                .extracting(row -> row.kind() + " "
                        + Objects.requireNonNull(row.figures()).usual().total() + " +"
                        + row.figures().more())
                .containsExactly(
                        "PER_TASK 500.10 USD +0.00 USD", // 5001 x 0.10
                        "PER_TIME 500.00 USD +225.00 USD", // 50 x 10, 72.5 x 10
                        "FIXED 450.00 USD +0.00 USD", // the scope of 5000 is done
                        "TIERED 420.06 USD +0.00 USD", // 100 + 320 + 0.055
                        "HYBRID 700.10 USD +0.00 USD"); // 500 + 2001 x 0.10
    }

    /** Delivered before the planned delivery begins: a team that is not paid yet costs nobody knows what, not nothing. */
    @Test
    void a_team_that_is_not_paid_yet_is_no_data() {
        Work early = Work.from(LocalDate.parse("2026-05-01")).withItems(Map.of(LocalDate.parse("2026-04-10"), 100L));
        Map<ModelKind, PriceTerms> models = models();
        models.put(ModelKind.PER_TIME, CONTRACT.withModel(new PriceModel.PerTime(TimeUnit.MONTH, BigDecimal.TEN, 2)));

        List<ShadowPricing.Row> rows = ShadowPricing.of(models, early, april(), EdgeCases.USUAL);

        assertThat(rows)
                .filteredOn(row -> row.figures() == null)
                .extracting(ShadowPricing.Row::kind)
                .containsExactly(ModelKind.PER_TIME, ModelKind.HYBRID);
        assertThat(rows.get(4).noData()).contains("(2026-05-01)", "no such day");
        assertThat(rows.get(0).noData()).isEmpty();
    }

    @Test
    void models_that_were_not_agreed_are_set_so_that_a_month_as_planned_costs_the_same() {
        WorkedExample planned = new WorkedExample(YearMonth.parse("2026-04"), 10_000, new BigDecimal("640"), 0, 0);
        Map<ModelKind, PriceTerms> all =
                new ShadowModels(10_000, new BigDecimal("640"), 25_000).beside(CONTRACT, new BigDecimal("1000"));

        assertThat(all.get(ModelKind.PER_TASK)).isSameAs(CONTRACT);
        assertThat(all.values())
                .extracting(terms -> planned.under(terms).total())
                .containsOnly(Money.of("1000", "USD"));
    }

    @Test
    void warns_where_an_item_costs_the_same_however_long_it_takes() {
        // 1 / (1 + 9 x 0.05) = 0.69; 1 / (1 + 9 x 0.1) = 0.526.
        assertThat(EdgeCases.USUAL.warning(ModelKind.PER_TASK).orElseThrow()).contains("earns 69 %", "10 times");
        assertThat(new EdgeCases(Percent.of("0.1")).warning(ModelKind.TIERED).orElseThrow())
                .contains("earns 53 %");
        assertThat(EdgeCases.USUAL.warning(ModelKind.PER_TIME)).isEmpty();
    }

    private static Map<ModelKind, PriceTerms> models() {
        Map<ModelKind, PriceTerms> models = new EnumMap<>(ModelKind.class);
        models.put(ModelKind.PER_TASK, CONTRACT);
        models.put(ModelKind.PER_TIME, CONTRACT.withModel(new PriceModel.PerTime(TimeUnit.HOUR, BigDecimal.TEN, 0)));
        models.put(
                ModelKind.FIXED,
                CONTRACT.withModel(new PriceModel.Fixed(new BigDecimal("450"), "Five thousand", 5000)));
        models.put(
                ModelKind.TIERED,
                CONTRACT.withModel(new PriceModel.Tiered(
                        TierRule.MARGINAL,
                        List.of(
                                new Tier(1000L, new BigDecimal("0.10")),
                                new Tier(5000L, new BigDecimal("0.08")),
                                new Tier(null, new BigDecimal("0.055"))))));
        models.put(
                ModelKind.HYBRID,
                CONTRACT.withModel(new PriceModel.Hybrid(1, new BigDecimal("500"), 3000, new BigDecimal("0.10"))));
        return models;
    }

    private static DateSpan april() {
        YearMonth april = YearMonth.parse("2026-04");
        return new DateSpan(april.atDay(1), april.atEndOfMonth());
    }
}
