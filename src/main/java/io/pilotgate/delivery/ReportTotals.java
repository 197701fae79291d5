package io.pilotgate.delivery;

import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What several daily reports say together. Only what was reported counts; a day without a report adds nothing.
 *
 * @param items delivered; null where no report is in force
 * @param exceptions of the items delivered
 * @param claimedAccuracy the vendor's own figures weighted by their items; null is no data
 * @param errorsFound of the items that each layer checked
 * @param withinSla of the items that were finished in each tier
 * @param fewestAnnotators at work on one day; null where no report says so
 * @param mostAnnotators the same, most of them
 */
public record ReportTotals(
        @Nullable Long items,
        CountedShare exceptions,
        @Nullable Percent claimedAccuracy,
        Map<QaStep, CountedShare> errorsFound,
        Map<SlaTier, CountedShare> withinSla,
        @Nullable Long fewestAnnotators,
        @Nullable Long mostAnnotators) {

    private static final int DIGITS = 10;

    static ReportTotals of(Collection<DailyReport> reports) {
        long items = reports.stream().mapToLong(DailyReport::itemsDelivered).sum();
        long exceptions = reports.stream().mapToLong(DailyReport::exceptions).sum();
        List<Long> annotators = reports.stream()
                .map(DailyReport::annotatorsAtWork)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new ReportTotals(
                reports.isEmpty() ? null : Long.valueOf(items),
                new CountedShare(exceptions, items),
                claimed(reports),
                errorsFound(reports),
                withinSla(reports),
                annotators.isEmpty() ? null : annotators.get(0),
                annotators.isEmpty() ? null : annotators.get(annotators.size() - 1));
    }

    private static @Nullable Percent claimed(Collection<DailyReport> reports) {
        long weight = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (DailyReport report : reports) {
            Percent claim = report.claimedAccuracy();
            if (claim != null) {
                weight += report.itemsDelivered();
                sum = sum.add(claim.fraction().multiply(BigDecimal.valueOf(report.itemsDelivered())));
            }
        }
        return weight == 0 ? null : new Percent(sum.divide(BigDecimal.valueOf(weight), DIGITS, RoundingMode.HALF_EVEN));
    }

    private static Map<QaStep, CountedShare> errorsFound(Collection<DailyReport> reports) {
        Map<QaStep, CountedShare> shares = new EnumMap<>(QaStep.class);
        for (QaStep step : QaStep.values()) {
            CountedShare share = CountedShare.NO_DATA;
            for (DailyReport report : reports) {
                QaLayer layer = report.qa().of(step);
                share = layer == null ? share : share.plus(layer.errorsFound(), layer.checked());
            }
            shares.put(step, share);
        }
        return shares;
    }

    private static Map<SlaTier, CountedShare> withinSla(Collection<DailyReport> reports) {
        Map<SlaTier, CountedShare> shares = new EnumMap<>(SlaTier.class);
        for (SlaTier tier : SlaTier.values()) {
            CountedShare share = CountedShare.NO_DATA;
            for (DailyReport report : reports) {
                TierCount count = report.turnaround().of(tier);
                share = count == null ? share : share.plus(count.withinSla(), count.finished());
            }
            shares.put(tier, share);
        }
        return shares;
    }
}
