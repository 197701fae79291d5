package io.pilotgate.evaluation.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBandTests {

    private static final PriceBand BAND = band("0.20", "0.30", "USD");

    /** A quarter of 0.20 is 0.05. */
    @ParameterizedTest
    @CsvSource({"0.15, false", "0.149999, true", "0.20, false", "0.40, false", "0.01, true"})
    void is_suspicious_of_more_than_a_quarter_under_it(String price, boolean suspicious) {
        assertThat(BAND.isFarAbove(Money.of(price, "USD"))).isEqualTo(suspicious);
    }

    @ParameterizedTest
    @CsvSource({"0.10, 50.0", "0.149999, 25.1"})
    void says_how_far_and_never_less_than_the_limit(String price, String percent) {
        var quote = new Quote(
                "BOUNDING_BOX", PricingModel.PER_ITEM, Money.of(price, "USD"), LocalDate.parse("2026-11-02"), "");

        assertThat(new FarUnderBand(quote, BAND).percentUnder()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.30, USD", "0.31, 0.30, USD", "0.20, 0.30, EUR"})
    void is_a_band(String low, String high, String currency) {
        assertThatThrownBy(() -> band(low, high, currency)).isInstanceOf(Refusal.class);
    }

    private static PriceBand band(String low, String high, String currency) {
        return new PriceBand(
                "BOUNDING_BOX",
                PricingModel.PER_ITEM,
                Money.of(low, "USD"),
                Money.of(high, currency),
                "Three invoices of 2026");
    }
}
