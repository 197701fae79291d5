package io.pilotgate.decision.quality;

import io.pilotgate.commercial.pricing.AccurateItemCost;
import io.pilotgate.decision.quality.ScaleTest.Kind;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.delivery.TierCount;
import io.pilotgate.grading.statistics.CrewChange;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A test's day beside the usual days of the pilot.
 *
 * @param day of the test; null while it is not reported
 * @param usual over the reported days on which nothing was tested
 * @param drop whether the audited accuracy of the day shows a drop; empty where there is none on either side
 */
public record ScaleFigures(ScaleTest test, @Nullable Figures day, Figures usual, Optional<CrewChange.Finding> drop) {

    /** The chance to call chance a drop. */
    public static final double SIGNIFICANCE = 0.05;

    /**
     * Of one day, or the mean of several.
     *
     * @param items delivered a day; null where nothing is reported
     * @param annotators at work a day; null where no report says so
     * @param audited against the sealed blind set
     * @param withinSla items of all tiers finished in time
     * @param cost a day under the contract's prices; null where hours are paid and not on any time sheet
     * @param costPerAccurateItem that cost by the items that are right, as audited; null where one of them is no data
     */
    public record Figures(
            @Nullable BigDecimal items,
            @Nullable BigDecimal annotators,
            Proportion audited,
            CountedShare withinSla,
            @Nullable Money cost,
            @Nullable AccurateItemCost costPerAccurateItem) {}

    /**
     * @param day its report; null while there is none
     * @param usual reports of the days on which nothing was tested
     * @param costs of a day under the contract's prices
     */
    static ScaleFigures of(
            ScaleTest test,
            @Nullable DailyReport day,
            Proportion auditedOnDay,
            Collection<DailyReport> usual,
            Proportion auditedElse,
            Function<LocalDate, Optional<Money>> costs) {
        boolean compared = !auditedOnDay.isNoData() && !auditedElse.isNoData();
        return new ScaleFigures(
                test,
                day == null ? null : figures(List.of(day), auditedOnDay, costs),
                figures(usual, auditedElse, costs),
                compared
                        ? Optional.of(new CrewChange(SIGNIFICANCE).compare(auditedElse, auditedOnDay))
                        : Optional.empty());
    }

    /** Whether it was done as it was to be: twice the items, or at most half the people. Empty where that is no data. */
    public Optional<Boolean> done() {
        if (day == null) {
            return Optional.empty();
        }
        boolean surge = test.kind() == Kind.SURGE;
        BigDecimal tried = surge ? day.items : day.annotators;
        BigDecimal before = surge ? usual.items : usual.annotators;
        if (tried == null || before == null || before.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal two = BigDecimal.valueOf(2);
        return Optional.of(
                surge
                        ? tried.compareTo(before.multiply(two)) >= 0
                        : tried.multiply(two).compareTo(before) <= 0);
    }

    private static Figures figures(
            Collection<DailyReport> reports, Proportion audited, Function<LocalDate, Optional<Money>> costs) {
        BigDecimal items =
                mean(reports.stream().map(DailyReport::itemsDelivered).toList());
        List<Money> known = reports.stream()
                .flatMap(report -> costs.apply(report.day()).stream())
                .toList();
        boolean costly = !known.isEmpty() && known.size() == reports.size();
        return new Figures(
                items,
                mean(reports.stream()
                        .map(DailyReport::annotatorsAtWork)
                        .filter(Objects::nonNull)
                        .toList()),
                audited,
                withinSla(reports),
                costly ? mean(known, known.get(0)) : null,
                costly ? costPerAccurateItem(known, reports, audited) : null);
    }

    private static Money mean(List<Money> costs, Money first) {
        BigDecimal sum = costs.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum.divide(BigDecimal.valueOf(costs.size()), MathContext.DECIMAL64), first.currency())
                .rounded();
    }

    private static @Nullable AccurateItemCost costPerAccurateItem(
            List<Money> costs, Collection<DailyReport> reports, Proportion audited) {
        return AccurateItemCost.of(
                        costs.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                        reports.stream().mapToLong(DailyReport::itemsDelivered).sum(),
                        audited)
                .orElse(null);
    }

    private static CountedShare withinSla(Collection<DailyReport> reports) {
        List<TierCount> counts = reports.stream()
                .flatMap(report -> Arrays.stream(SlaTier.values())
                        .map(tier -> report.turnaround().of(tier)))
                .filter(Objects::nonNull)
                .toList();
        return new CountedShare(
                counts.stream().mapToLong(TierCount::withinSla).sum(),
                counts.stream().mapToLong(TierCount::finished).sum());
    }

    private static @Nullable BigDecimal mean(List<Long> counts) {
        return counts.isEmpty()
                ? null
                : BigDecimal.valueOf(counts.stream().mapToLong(Long::longValue).sum())
                        .divide(BigDecimal.valueOf(counts.size()), MathContext.DECIMAL64);
    }
}
