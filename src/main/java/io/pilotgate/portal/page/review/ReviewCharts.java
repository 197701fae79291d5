package io.pilotgate.portal.page.review;

import io.pilotgate.decision.monthly.MonthFigures;
import io.pilotgate.decision.monthly.MonthFigures.TierMonth;
import io.pilotgate.decision.monthly.MonthlyReview;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.portal.MonthShown;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ChartSeries;
import io.pilotgate.portal.page.chart.ChartValue;
import io.pilotgate.portal.page.chart.Measured;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pictures of months beside each other. */
final class ReviewCharts {

    private ReviewCharts() {}

    static List<Chart> ofStaff(List<MonthlyReview> reviews) {
        List<MonthFigures> figures = reviews.stream()
                .map(MonthlyReview::figures)
                .filter(Objects::nonNull)
                .toList();
        if (figures.isEmpty()) {
            return List.of();
        }
        // After an outage a month may be gathered before the one ahead of it.
        List<String> over = reviews.stream()
                .filter(review -> review.figures() != null)
                .map(review -> review.month().toString())
                .toList();
        return List.of(
                Chart.line(
                        "Accuracy against fresh blind truth",
                        "Month",
                        "%",
                        over,
                        List.of(new ChartSeries(
                                "Audited",
                                figures.stream()
                                        .map(month ->
                                                Measured.audited(month.audit().proportion()))
                                        .toList()))),
                rest(
                        over,
                        figures.stream().map(MonthFigures::tiers).toList(),
                        figures.stream().map(MonthFigures::communication).toList()));
    }

    /** In whole per cent, as far as the vendor may see it. */
    static List<Chart> ofVendor(List<MonthShown> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<String> months =
                shown.stream().map(month -> month.month().toString()).toList();
        return List.of(
                Chart.line(
                        "Accuracy against fresh blind truth",
                        "Month",
                        "%",
                        months,
                        List.of(new ChartSeries(
                                "Audited",
                                shown.stream()
                                        .map(month -> whole(month.percent()))
                                        .toList()))),
                rest(
                        months,
                        shown.stream().map(MonthShown::tiers).toList(),
                        shown.stream().map(MonthShown::communication).toList()));
    }

    private static Chart rest(
            List<String> months, List<List<TierMonth>> tiers, List<@Nullable BigDecimal> communication) {
        return Chart.bars(
                "Requests in time, and the score of communication",
                "Month",
                "%",
                months,
                List.of(
                        new ChartSeries(
                                "Requests in time",
                                tiers.stream()
                                        .map(month -> Measured.share(all(month)))
                                        .toList()),
                        new ChartSeries(
                                "Communication",
                                communication.stream().map(ReviewCharts::score).toList())));
    }

    static CountedShare all(List<TierMonth> tiers) {
        return new CountedShare(
                tiers.stream().mapToLong(tier -> tier.requests().k()).sum(),
                tiers.stream().mapToLong(tier -> tier.requests().n()).sum());
    }

    private static ChartValue whole(@Nullable Integer percent) {
        return percent == null ? ChartValue.NO_DATA : ChartValue.of(percent / 100.0, percent + " %");
    }

    private static ChartValue score(@Nullable BigDecimal score) {
        return score == null
                ? ChartValue.NO_DATA
                : ChartValue.of(score.doubleValue(), Words.share(score.doubleValue()));
    }
}
