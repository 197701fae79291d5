package io.pilotgate.portal.page.sla;

import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.turnaround.SlaReport;
import io.pilotgate.delivery.turnaround.TierAdherence;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ChartSeries;
import io.pilotgate.portal.page.chart.Measured;
import io.pilotgate.portal.page.sla.SlaView.TierRow;
import java.util.List;
import java.util.function.Function;

/** How each tier was kept, as a row and as a picture. */
final class TierRows {

    private TierRows() {}

    static TierRow row(TierAdherence tier) {
        return new TierRow(
                tier.tier().title(),
                SlaRows.time(tier.promised()),
                Shares.of(tier.requests()),
                new Proportion(tier.requests().k(), tier.requests().n())
                        .clopperPearson()
                        .map(Words::interval)
                        .orElse(""),
                Shares.of(tier.items()),
                Shares.of(tier.byTheClock()),
                Shares.of(tier.reported()));
    }

    static Chart chart(SlaReport report) {
        return Chart.bars(
                "Kept of what was promised, by tier",
                "Tier",
                "%",
                report.tiers().stream().map(tier -> tier.tier().title()).toList(),
                List.of(
                        series("Requests, the buyer's lateness taken out", report, TierAdherence::requests),
                        series("Requests, by the clock alone", report, TierAdherence::byTheClock),
                        series("Items, as the vendor reports", report, TierAdherence::reported)));
    }

    private static ChartSeries series(String name, SlaReport report, Function<TierAdherence, CountedShare> share) {
        return new ChartSeries(
                name,
                report.tiers().stream()
                        .map(tier -> Measured.share(share.apply(tier)))
                        .toList());
    }
}
