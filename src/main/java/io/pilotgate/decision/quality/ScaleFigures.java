package io.pilotgate.decision.quality;

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
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private static final int DIGITS = 6;

    /**
     * Of one day, or the mean of several.
     *
     * @param items delivered a day; null where nothing is reported
     * @param annotators at work a day; null where no report says so
     * @param audited against the sealed blind set
     * @param withinSla items of all tiers finished in time
     * @param cost of the items at the contract's unit price, a day
     * @param costPerAccurateItem the unit price by the audited accuracy; null where that is no data
     */
    public record Figures(
            @Nullable BigDecimal items,
            @Nullable BigDecimal annotators,
            Proportion audited,
            CountedShare withinSla,
            @Nullable Money cost,
            @Nullable Money costPerAccurateItem) {}

    /**
     * @param day its report; null while there is none
     * @param usual reports of the days on which nothing was tested
     */
    static ScaleFigures of(
            ScaleTest test,
            @Nullable DailyReport day,
            Proportion auditedOnDay,
            Collection<DailyReport> usual,
            Proportion auditedElse,
            Money unitPrice) {
        boolean compared = !auditedOnDay.isNoData() && !auditedElse.isNoData();
        return new ScaleFigures(
                test,
                day == null ? null : figures(List.of(day), auditedOnDay, unitPrice),
                figures(usual, auditedElse, unitPrice),
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

    private static Figures figures(Collection<DailyReport> reports, Proportion audited, Money unitPrice) {
        BigDecimal items =
                mean(reports.stream().map(DailyReport::itemsDelivered).toList());
        return new Figures(
                items,
                mean(reports.stream()
                        .map(DailyReport::annotatorsAtWork)
                        .filter(Objects::nonNull)
                        .toList()),
                audited,
                withinSla(reports),
                items == null ? null : new Money(unitPrice.amount().multiply(items), unitPrice.currency()).rounded(),
                costPerAccurateItem(audited, unitPrice));
    }

    private static @Nullable Money costPerAccurateItem(Proportion audited, Money unitPrice) {
        if (audited.correct() == 0) {
            return null;
        }
        BigDecimal amount = unitPrice
                .amount()
                .multiply(BigDecimal.valueOf(audited.n()))
                .divide(BigDecimal.valueOf(audited.correct()), DIGITS, RoundingMode.HALF_UP);
        return new Money(amount, unitPrice.currency());
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
