package io.pilotgate.decision.quality;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.PriceTerms;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.commercial.ContractPrices;
import io.pilotgate.commercial.SurgeDays;
import io.pilotgate.commercial.TimeSheets;
import io.pilotgate.commercial.WorkedDay;
import io.pilotgate.commercial.pricing.ChargeKind;
import io.pilotgate.commercial.pricing.Pricing;
import io.pilotgate.commercial.pricing.Work;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the work of a day costs under the contract's prices, by the items that are reported and the hours on time sheets. */
@Component
class DayCosts {

    /** What the work of a day costs; a ramp or a change order is of no day. */
    private static final Set<ChargeKind> OF_A_DAY = EnumSet.of(
            ChargeKind.ITEMS,
            ChargeKind.HOURS,
            ChargeKind.TEAM,
            ChargeKind.FIXED,
            ChargeKind.SURGE,
            ChargeKind.DISCOUNT);

    private final ContractPrices prices;
    private final TimeSheets sheets;
    private final SurgeDays surges;

    DayCosts(ContractPrices prices, TimeSheets sheets, SurgeDays surges) {
        this.prices = prices;
        this.sheets = sheets;
        this.surges = surges;
    }

    /** Answers the cost of a day; empty where hours are paid and no time sheet has any of that day. */
    Function<LocalDate, Optional<Money>> of(Pilot pilot, Map<LocalDate, StoredReport> reported) {
        PriceTerms terms = prices.of(pilot.id());
        Map<LocalDate, BigDecimal> hours = hours(pilot.id());
        Work work = new Work(
                pilot.schedule().phase(Phase.DELIVERY).first(),
                reported.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                day -> day.getValue().report().itemsDelivered())),
                hours,
                Set.copyOf(surges.of(pilot.id())),
                List.of(),
                List.of());
        Pricing pricing = new Pricing(terms);
        return day -> isByHour(terms) && !hours.containsKey(day)
                ? Optional.empty()
                : Optional.of(pricing.of(work, new DateSpan(day, day)).total(OF_A_DAY));
    }

    private Map<LocalDate, BigDecimal> hours(PilotId pilot) {
        return sheets.days(pilot).stream().collect(Collectors.toMap(WorkedDay::day, WorkedDay::hours, BigDecimal::add));
    }

    private static boolean isByHour(PriceTerms terms) {
        return terms.model() instanceof PriceModel.PerTime time && time.unit() == TimeUnit.HOUR;
    }
}
