package io.pilotgate.commercial;

import io.pilotgate.agreement.prices.EdgeCases;
import io.pilotgate.agreement.prices.ModelKind;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.commercial.pricing.ShadowModels;
import io.pilotgate.commercial.pricing.ShadowPricing;
import io.pilotgate.commercial.pricing.Work;
import io.pilotgate.commercial.pricing.WorkedExample;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** The pilot's work under all five price models. */
@Service
public class ShadowCosts {

    private static final int DAYS_OF_A_MONTH = 30;
    private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(100_000);

    private final WorkDone work;
    private final ContractPrices prices;
    private final Pilots pilots;
    private final Clock clock;

    ShadowCosts(WorkDone work, ContractPrices prices, Pilots pilots, Clock clock) {
        this.work = work;
        this.prices = prices;
        this.pilots = pilots;
        this.clock = clock;
    }

    /**
     * Empty while nothing is delivered, or no volume was agreed to plan with.
     *
     * @param itemsAnHour of one person, by which hours are made up where no time sheet tells them
     */
    public List<ShadowPricing.Row> of(PilotId id, BigDecimal itemsAnHour, EdgeCases edges) {
        if (itemsAnHour.signum() <= 0 || itemsAnHour.compareTo(MOST_AN_HOUR) > 0) {
            throw Refusal.invalid("itemsAnHour", "A person does more than 0 and at most 100,000 items an hour.");
        }
        Pilot pilot = pilots.find(id);
        Work done = work.of(pilot);
        Long volume = pilot.pilotVolume();
        if (done.items().isEmpty() || volume == null) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        DateSpan span = new DateSpan(pilot.schedule().kickOff(), today);
        return ShadowPricing.of(models(pilot, volume, itemsAnHour), withHours(done, itemsAnHour), span, edges);
    }

    /** Prices at which a month of the agreed volume costs the same under every model. */
    private Map<ModelKind, PriceTerms> models(Pilot pilot, long volume, BigDecimal itemsAnHour) {
        long days = pilot.schedule().phase(Phase.DELIVERY).length();
        long monthly = Math.max(1, volume * DAYS_OF_A_MONTH / days);
        BigDecimal hours = hours(monthly, itemsAnHour);
        PriceTerms contract = prices.of(pilot.id());
        BigDecimal cost = new WorkedExample(
                        YearMonth.from(pilot.schedule().phase(Phase.DELIVERY).first()), monthly, hours, 0, 0)
                .under(contract.withoutRamp())
                .total()
                .amount();
        return new ShadowModels(monthly, hours, volume).beside(contract, cost);
    }

    private static Work withHours(Work done, BigDecimal itemsAnHour) {
        if (!done.hours().isEmpty()) {
            return done;
        }
        Map<LocalDate, BigDecimal> hours = new TreeMap<>();
        done.items().forEach((day, items) -> hours.put(day, hours(items, itemsAnHour)));
        return done.withHours(hours);
    }

    private static BigDecimal hours(long items, BigDecimal itemsAnHour) {
        return BigDecimal.valueOf(items)
                .divide(itemsAnHour, 2, RoundingMode.HALF_UP)
                .max(new BigDecimal("0.01"));
    }
}
