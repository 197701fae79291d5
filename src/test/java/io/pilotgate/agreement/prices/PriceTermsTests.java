package io.pilotgate.agreement.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTermsTests {

    private static final Currency USD = Currency.getInstance("USD");
    private static final BigDecimal TEN_CENTS = new BigDecimal("0.10");

    @Test
    void a_pilot_is_launched_with_a_price_for_each_item() {
        PriceTerms terms = PriceTerms.perTask(Money.of("0.120", "USD"));

        assertThat(terms.model()).isEqualTo(new PriceModel.PerTask(new BigDecimal("0.12")));
        assertThat(terms.sentences()).containsExactly("0.12 USD for each item.", "The vendor absorbs the ramp.");
    }

    @Test
    void one_amount_is_written_in_one_way_and_read_back() throws Exception {
        PriceTerms terms = new PriceTerms(
                USD,
                new PriceModel.Tiered(
                        TierRule.WHOLE, List.of(new Tier(10L, new BigDecimal("100.0")), new Tier(null, TEN_CENTS))),
                new SurgeTerms(new BigDecimal("1.50")),
                List.of(new VolumeDiscount(5, Percent.of("0.1"))),
                new RampTerms(true, new BigDecimal("1E+3")));
        ObjectMapper json = new ObjectMapper();
        String written = json.writeValueAsString(terms);

        assertThat(written)
                .contains("\"kind\":\"TIERED\"", ":100}", ":1000", ":1.5")
                .doesNotContain("E+");
        assertThat(json.readValue(written, PriceTerms.class)).isEqualTo(terms);
    }

    @Test
    void says_what_is_wrong_with_a_price() {
        refused("unitPrice", () -> new PriceModel.PerTask(new BigDecimal("-0.01")));
        refused("unitPrice", () -> new PriceModel.PerTask(new BigDecimal("0.0000001")));
        refused("unitPrice", () -> new PriceModel.PerTask(new BigDecimal("1e12")));
        refused("people", () -> new PriceModel.PerTime(TimeUnit.MONTH, TEN_CENTS, 0));
        refused("people", () -> new PriceModel.PerTime(TimeUnit.HOUR, TEN_CENTS, 1));
        refused("scope", () -> new PriceModel.Fixed(TEN_CENTS, " ", 1));
        refused("scopeItems", () -> new PriceModel.Fixed(TEN_CENTS, "Scope", 0));
        refused("people", () -> new PriceModel.Hybrid(0, TEN_CENTS, 0, TEN_CENTS));
        refused("includedItems", () -> new PriceModel.Hybrid(1, TEN_CENTS, -1, TEN_CENTS));
        refused("surgeFactor", () -> new SurgeTerms(new BigDecimal("0.9999")));
        refused("surgeFactor", () -> new SurgeTerms(new BigDecimal("10.0001")));
        refused("rampAmount", () -> new RampTerms(true, BigDecimal.ZERO));
        refused("rampAmount", () -> new RampTerms(false, BigDecimal.ONE));
        refused("discounts", () -> new VolumeDiscount(0, Percent.of("0.1")));
    }

    @Test
    void tiers_rise_and_the_last_has_no_end() {
        refused("tiers", () -> tiers(new Tier(null, TEN_CENTS)));
        refused("tiers", () -> tiers(new Tier(10L, TEN_CENTS), new Tier(20L, TEN_CENTS)));
        refused("tiers", () -> tiers(new Tier(10L, TEN_CENTS), new Tier(10L, TEN_CENTS), new Tier(null, TEN_CENTS)));
        refused("tiers", () -> tiers(new Tier(0L, TEN_CENTS), new Tier(null, TEN_CENTS)));
        refused("tiers", () -> tiers(new Tier(null, TEN_CENTS), new Tier(null, TEN_CENTS)));
        assertThatCode(() -> tiers(new Tier(1L, TEN_CENTS), new Tier(null, TEN_CENTS)))
                .doesNotThrowAnyException();
    }

    @Test
    void discounts_rise() {
        VolumeDiscount five = new VolumeDiscount(5, Percent.of("0.1"));

        refused(
                "discounts",
                () -> new PriceTerms(
                        USD, new PriceModel.PerTask(TEN_CENTS), null, List.of(five, five), RampTerms.ABSORBED));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false, false, false, false, PER_TASK",
        "false, true, false, false, false, false, PER_TIME",
        "true, false, true, false, true, false, PER_TIME",
        "true, true, false, true, false, false, FIXED",
        "true, true, false, false, true, false, TIERED",
        "true, false, true, false, true, true, HYBRID"
    })
    void advises_by_what_the_work_is_like(
            boolean uniform,
            boolean predictable,
            boolean judgment,
            boolean oneOff,
            boolean sustained,
            boolean spiky,
            ModelKind kind) {
        assertThat(ModelAdvice.of(new WorkNature(uniform, predictable, judgment, oneOff, sustained, spiky)))
                .hasValueSatisfying(advice -> {
                    assertThat(advice.kind()).isEqualTo(kind);
                    assertThat(advice.why()).isNotBlank();
                });
    }

    @Test
    void no_data_is_no_advice() {
        assertThat(ModelAdvice.of(new WorkNature(false, false, false, false, false, false)))
                .isEmpty();
    }

    private static PriceModel tiers(Tier... tiers) {
        return new PriceModel.Tiered(TierRule.MARGINAL, List.of(tiers));
    }

    private static void refused(String place, Supplier<?> terms) {
        assertThatThrownBy(terms::get)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::place)
                                .containsExactly(place));
    }
}
