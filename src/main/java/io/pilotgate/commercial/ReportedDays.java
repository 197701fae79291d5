package io.pilotgate.commercial;

import io.pilotgate.commercial.match.ChargeGroup;
import io.pilotgate.commercial.match.Difference;
import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays daily reports beside deliveries: what differs costs nothing by itself, for the delivery decides, but is asked about. */
@Component
class ReportedDays {

    private static final int NAMED = 5;

    private final DailyReports reports;
    private final DeliveredItems items;
    private final BilledDays billed;

    ReportedDays(DailyReports reports, DeliveredItems items, BilledDays billed) {
        this.reports = reports;
        this.items = items;
        this.billed = billed;
    }

    /** Days of the period on which something was reported or delivered. */
    List<ReportedDay> of(Pilot pilot, DateSpan period) {
        Map<LocalDate, StoredReport> inForce = reports.of(pilot.id());
        Map<LocalDate, Long> delivered = items.byDay(pilot.id());
        Map<LocalDate, BigDecimal> paid = billed.all(pilot.id(), ChargeGroup.ITEMS);
        return period.days()
                .filter(day -> inForce.containsKey(day) || delivered.containsKey(day))
                .map(day -> new ReportedDay(
                        day,
                        inForce.containsKey(day) ? inForce.get(day).report().itemsDelivered() : null,
                        delivered.getOrDefault(day, 0L),
                        paid.getOrDefault(day, BigDecimal.ZERO).longValue()))
                .toList();
    }

    List<Difference> notes(Pilot pilot, DateSpan period, Currency currency) {
        List<ReportedDay> days = of(pilot, period);
        List<ReportedDay> differing = days.stream().filter(ReportedDay::differs).toList();
        if (differing.isEmpty()) {
            return List.of();
        }
        boolean none = days.stream().allMatch(day -> day.reported() == null);
        return List.of(new Difference(
                none ? Reason.NO_REPORTS : Reason.REPORTS_DIFFER,
                none ? "No daily report in the period: no data" : "Reported: " + reported(days) + " items",
                "Delivered: " + days.stream().mapToLong(ReportedDay::delivered).sum() + " new items; "
                        + (differing.size() == 1 ? "a day differs: " : differing.size() + " days differ: ")
                        + named(differing),
                "Paid is what was delivered; ask the vendor why its reports say something else.",
                new Money(BigDecimal.ZERO, currency).rounded()));
    }

    private static long reported(List<ReportedDay> days) {
        return days.stream()
                .map(ReportedDay::reported)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static String named(List<ReportedDay> differing) {
        String first = differing.stream()
                .limit(NAMED)
                .map(day -> day.day() + " (" + (day.reported() == null ? "no report" : day.reported() + " reported")
                        + ", " + day.delivered() + " delivered)")
                .collect(Collectors.joining(", "));
        return differing.size() > NAMED ? first + " and more" : first;
    }
}
