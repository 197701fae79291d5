package io.pilotgate.agreement.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
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

    @Test
    void every_model_says_what_it_costs() {
        assertThat(new PriceModel.PerTime(TimeUnit.HOUR, BigDecimal.TEN, 0).sentence("USD"))
                .isEqualTo("10 USD for each hour on the time sheets.");
        assertThat(new PriceModel.PerTime(TimeUnit.MONTH, BigDecimal.TEN, 3).sentence("USD"))
                .startsWith("3 people at 10 USD a month each");
        assertThat(new PriceModel.PerTime(TimeUnit.MONTH, BigDecimal.TEN, 1).sentence("USD"))
                .startsWith("1 person at 10 USD a month each");
        assertThat(new PriceModel.Fixed(BigDecimal.TEN, " Scope ", 7).sentence("USD"))
                .startsWith("10 USD for the scope of 7 items");
        assertThat(new PriceModel.Fixed(BigDecimal.TEN, " Scope ", 7).scope()).isEqualTo("Scope");
        assertThat(new PriceModel.Hybrid(2, BigDecimal.TEN, 50, TEN_CENTS).sentence("USD"))
                .isEqualTo(
                        "2 people at 10 USD a month each for up to 50 items; 0.1 USD for each item of the month beyond.");
        assertThat(tiers(new Tier(10L, BigDecimal.ONE), new Tier(null, TEN_CENTS))
                        .sentence("USD"))
                .isEqualTo("to item 10 1 USD, then 0.1 USD a calendar month; each item costs what its own tier says.");
        assertThat(ModelKind.values()).allSatisfy(kind -> {
            assertThat(kind.title()).isNotBlank();
            assertThat(kind.fits()).isNotBlank();
        });
    }

    @Test
    void the_rules_beside_the_model_are_said_too() {
        PriceTerms terms = new PriceTerms(
                USD,
                new PriceModel.PerTask(TEN_CENTS),
                new SurgeTerms(new BigDecimal("1.25")),
                List.of(new VolumeDiscount(5, Percent.of("0.1"))),
                new RampTerms(true, BigDecimal.TEN));

        assertThat(terms.sentences())
                .containsExactly(
                        "0.1 USD for each item.",
                        "On surge days that the buyer ordered, items and hours cost 1.25 times the month's average price.",
                        "From 5 items a calendar month on, 10 % come off all items and hours of the month.",
                        "The ramp costs 10 USD, charged once.");
        assertThat(terms.withoutRamp().ramp()).isEqualTo(RampTerms.ABSORBED);
    }

    /** Terms that both sides put their names to by their hash before there was a hand-over are written as they were. */
    @Test
    void a_hand_over_is_said_and_kept_and_terms_without_one_stay_as_they_were() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        PriceTerms without = PriceTerms.perTask(new Money(TEN_CENTS, USD));
        PriceTerms with = new PriceTerms(
                USD, without.model(), null, List.of(), RampTerms.ABSORBED, new HandOverTerms(new BigDecimal("750.00")));

        assertThat(json.writeValueAsString(without)).doesNotContain("handOver");
        assertThat(json.readValue(json.writeValueAsString(without), PriceTerms.class))
                .isEqualTo(without);
        assertThat(json.readValue(json.writeValueAsString(with), PriceTerms.class))
                .isEqualTo(with);
        assertThat(with.sentences()).contains("The hand-over at the exit costs 750 USD, charged once after it.");
        assertThat(with.withModel(without.model())).isEqualTo(with);
        assertThat(with.withoutRamp()).isEqualTo(without);
        refused("handOverAmount", () -> new HandOverTerms(BigDecimal.ZERO));
        refused("handOverAmount", () -> new HandOverTerms(new BigDecimal("-1")));
    }

    /** What lies just within the limits is taken. */
    @Test
    void the_limits_themselves_are_allowed() {
        assertThatCode(() -> {
                    new PriceModel.PerTask(new BigDecimal("999999999999.999999"));
                    new PriceModel.PerTime(TimeUnit.MONTH, TEN_CENTS, 1);
                    new PriceModel.PerTime(TimeUnit.MONTH, TEN_CENTS, 10_000);
                    new PriceModel.Fixed(TEN_CENTS, "x".repeat(2000), 1);
                    new PriceModel.Fixed(TEN_CENTS, "x", 1_000_000_000_000L);
                    new PriceModel.Hybrid(1, TEN_CENTS, 0, TEN_CENTS);
                    new SurgeTerms(BigDecimal.ONE);
                    new SurgeTerms(BigDecimal.TEN);
                    new SurgeTerms(new BigDecimal("1.2345"));
                    new VolumeDiscount(1, Percent.of("0.1"));
                    rising(20);
                    discounts(10);
                })
                .doesNotThrowAnyException();
        refused("people", () -> new PriceModel.PerTime(TimeUnit.MONTH, TEN_CENTS, 10_001));
        refused("scope", () -> new PriceModel.Fixed(TEN_CENTS, "x".repeat(2001), 1));
        refused("scopeItems", () -> new PriceModel.Fixed(TEN_CENTS, "x", 1_000_000_000_001L));
        refused("surgeFactor", () -> new SurgeTerms(new BigDecimal("1.23456")));
        refused("tiers", () -> rising(21));
        refused("discounts", () -> discounts(11));
    }

    @Test
    void hours_are_no_people() {
        assertThatThrownBy(() -> new PriceModel.PerTime(TimeUnit.HOUR, TEN_CENTS, 1))
                .hasMessageContaining("Hours are paid as the time sheets say");
        assertThatThrownBy(() -> new PriceModel.PerTime(TimeUnit.MONTH, TEN_CENTS, 0))
                .hasMessageContaining("A team that is paid by the month");
    }

    private static PriceModel rising(int count) {
        return new PriceModel.Tiered(
                TierRule.MARGINAL,
                LongStream.rangeClosed(1, count)
                        .mapToObj(number -> new Tier(number == count ? null : number, TEN_CENTS))
                        .toList());
    }

    private static PriceTerms discounts(int count) {
        return new PriceTerms(
                USD,
                new PriceModel.PerTask(TEN_CENTS),
                null,
                LongStream.rangeClosed(1, count)
                        .mapToObj(number -> new VolumeDiscount(number, Percent.of("0.1")))
                        .toList(),
                RampTerms.ABSORBED);
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
