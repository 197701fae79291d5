package io.pilotgate.demo;

import io.pilotgate.evaluation.quotes.PriceBand;
import io.pilotgate.evaluation.quotes.PriceBands;
import io.pilotgate.evaluation.quotes.PricingModel;
import io.pilotgate.evaluation.quotes.Quote;
import io.pilotgate.evaluation.quotes.Quotes;
import io.pilotgate.evaluation.scoping.TaskType;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.rehearsal.Cast;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the buyer knows the work to cost, and what the simulated vendors ask for it. */
@Component
@Profile("demo")
class DemoQuotes {

    private static final String WORK = TaskType.BINARY_CLASS.name();

    private final Cast cast;
    private final PriceBands bands;
    private final Quotes quotes;
    private final Clock clock;

    DemoQuotes(Cast cast, PriceBands bands, Quotes quotes, Clock clock) {
        this.cast = cast;
        this.bands = bands;
        this.quotes = quotes;
        this.clock = clock;
    }

    void setBand() {
        bands.set(
                new PriceBand(
                        WORK,
                        PricingModel.PER_ITEM,
                        Money.of("0.07", "USD"),
                        Money.of("0.10", "USD"),
                        "Simulated: three invoices of last year"),
                cast.lead());
    }

    /** @param reason empty where the vendor gives none */
    void record(DemoVendor vendor, VendorId id, String reason) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        quotes.record(
                id,
                new Quote(WORK, PricingModel.PER_ITEM, Money.of(vendor.quote(), "USD"), today, reason),
                cast.lead());
    }
}
