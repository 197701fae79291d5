package io.pilotgate.evaluation.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.calendar.SettableClock;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.TrialVendors;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bands are the buyer's and so shared by all tests: each test here prices in a currency of its own. */
@PilotgateTest
class QuotesTests {

    private static final PersonId LENA = new PersonId("lena");

    @Autowired
    Quotes quotes;

    @Autowired
    PriceBands bands;

    @Autowired
    TrialVendors vendors;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void inNovember() {
        clock.moveTo(Instant.parse("2026-11-10T12:00:00Z"));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void the_newest_of_each_work_counts() {
        VendorId vendor = vendors.certified();
        quotes.record(vendor, quote("0.10", "CHF", PricingModel.PER_ITEM), LENA);
        quotes.record(vendor, quote("0.12", "CHF", PricingModel.PER_ITEM), LENA);
        quotes.record(vendor, quote("14.5", "CHF", PricingModel.PER_HOUR), LENA);

        assertThat(quotes.of(vendor)).hasSize(3);
        assertThat(quotes.inForce(vendor))
                .containsExactlyInAnyOrder(
                        quote("0.12", "CHF", PricingModel.PER_ITEM), quote("14.5", "CHF", PricingModel.PER_HOUR));
    }

    @Test
    void is_held_against_the_band_of_the_same_work_and_currency_alone() {
        VendorId vendor = vendors.certified();
        quotes.record(vendor, quote("0.10", "NOK", PricingModel.PER_ITEM), LENA);
        quotes.record(vendor, quote("1.00", "NOK", PricingModel.PER_HOUR), LENA);
        bands.set(band("9.00", "NOK", PricingModel.PER_ANNOTATION), LENA);
        bands.set(band("9.00", "SEK", PricingModel.PER_ITEM), LENA);
        assertThat(quotes.farUnderBand(vendor))
                .as("no band is no data, not a verdict")
                .isEmpty();

        bands.set(band("0.20", "NOK", PricingModel.PER_ITEM), LENA);
        assertThat(quotes.farUnderBand(vendor)).singleElement().satisfies(far -> {
            assertThat(far.quote()).isEqualTo(quote("0.10", "NOK", PricingModel.PER_ITEM));
            assertThat(far.percentUnder()).isEqualByComparingTo("50");
        });

        bands.set(band("0.12", "NOK", PricingModel.PER_ITEM), LENA);
        assertThat(quotes.farUnderBand(vendor)).as("the newest band counts").isEmpty();
        assertThat(bands.inForce())
                .extracting(SetPriceBand::band)
                .contains(band("0.12", "NOK", PricingModel.PER_ITEM))
                .doesNotContain(band("0.20", "NOK", PricingModel.PER_ITEM));
    }

    @Test
    void a_band_that_is_withdrawn_is_no_data_and_none_before_it_comes_back() {
        VendorId vendor = vendors.certified();
        quotes.record(vendor, quote("0.10", "PLN", PricingModel.PER_ITEM), LENA);
        bands.set(band("0.30", "PLN", PricingModel.PER_ITEM), LENA);
        bands.set(band("0.20", "PLN", PricingModel.PER_ITEM), LENA);
        SetPriceBand newest = bands.inForce().stream()
                .filter(set -> set.band().equals(band("0.20", "PLN", PricingModel.PER_ITEM)))
                .findFirst()
                .orElseThrow();

        bands.withdraw(newest.id(), "No such invoices", LENA);

        assertThat(bands.of(newest.band().work())).isEmpty();
        assertThat(quotes.farUnderBand(vendor)).isEmpty();
        assertThat(bands.withdrawn())
                .filteredOn(set -> set.id() == newest.id())
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.withdrawal().orElseThrow().reason()).isEqualTo("No such invoices");
                    assertThat(set.withdrawal().orElseThrow().by()).isEqualTo(LENA);
                });
    }

    @Test
    void refuses_what_is_no_quote() {
        VendorId vendor = vendors.certified();

        assertThatThrownBy(() -> quote("0", "DKK", PricingModel.PER_ITEM)).isInstanceOf(Refusal.class);
        var tomorrow = new Quote(
                "NER", PricingModel.PER_ITEM, Money.of("1", "DKK"), LocalDate.parse("2026-11-12"), "Because.");
        assertThatThrownBy(() -> quotes.record(vendor, tomorrow, LENA))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still ahead");
        assertThatThrownBy(() -> quotes.record(VendorId.random(), quote("1", "DKK", PricingModel.PER_ITEM), LENA))
                .isInstanceOf(Refusal.class);
    }

    private static Quote quote(String price, String currency, PricingModel model) {
        return new Quote("NER", model, Money.of(price, currency), LocalDate.parse("2026-11-02"), "");
    }

    private static PriceBand band(String low, String currency, PricingModel model) {
        return new PriceBand("NER", model, Money.of(low, currency), Money.of("100", currency), "Invoices of 2026");
    }
}
