package io.pilotgate.commercial.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.RampTerms;
import io.pilotgate.agreement.prices.SurgeTerms;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A month of 1,000 items at 0.10 USD, of which 100 fall on a surge day at one and a half times. */
class VolumeCostTests {

    private static final WorkedExample MONTH = new WorkedExample(YearMonth.of(2026, 3), 1000, BigDecimal.TEN, 100, 0);

    /** 900 at 0.10 and 100 at 0.15 are 105 USD; a quarter of all of it is a quarter, for an item costs the same. */
    @Test
    void a_price_by_item_is_a_straight_line_from_a_quarter_to_twice_the_work() {
        List<VolumeCost> costs = VolumeCost.around(
                MONTH, terms(new PriceModel.PerTask(new BigDecimal("0.10")), new SurgeTerms(new BigDecimal("1.5"))));

        assertThat(costs)
                .hasSize(8)
                .contains(
                        new VolumeCost(250, Money.of("26.25", "USD")),
                        new VolumeCost(1000, Money.of("105.00", "USD")),
                        new VolumeCost(2000, Money.of("210.00", "USD")));
        assertThat(costs).allSatisfy(cost -> assertThat(cost.each()).isEqualByComparingTo("0.105"));
    }

    @Test
    void a_month_without_items_has_no_volumes() {
        WorkedExample none = new WorkedExample(YearMonth.of(2026, 3), 0, BigDecimal.ZERO, 0, 0);

        assertThat(VolumeCost.around(none, terms(new PriceModel.PerTask(BigDecimal.ONE), null)))
                .isEmpty();
    }

    private static PriceTerms terms(PriceModel model, @Nullable SurgeTerms surge) {
        return new PriceTerms(Currency.getInstance("USD"), model, surge, List.of(), RampTerms.ABSORBED);
    }
}
