package io.pilotgate.portal.page.chart;

import io.pilotgate.delivery.CountedShare;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.ProportionInterval;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.Words;
import java.util.function.Function;

/** What was counted, as figures of a chart, each with its exact interval. Nothing of nothing is no data. */
public final class Measured {

    private Measured() {}

    public static ChartValue share(CountedShare share) {
        return figure(new Proportion(share.k(), share.n()), counted -> Shares.of(share));
    }

    /** With its interval in words too. */
    public static ChartValue audited(Proportion audited) {
        return figure(
                audited,
                counted -> Proportions.headline(audited)
                        + audited.clopperPearson()
                                .map(interval -> ", " + Words.interval(interval))
                                .orElse(""));
    }

    private static ChartValue figure(Proportion counted, Function<Proportion, String> words) {
        return counted.interval(ProportionInterval.CLOPPER_PEARSON, Proportion.CONFIDENCE)
                .map(interval -> ChartValue.of(
                        counted.value().orElseThrow(), interval.low(), interval.high(), words.apply(counted)))
                .orElse(ChartValue.NO_DATA);
    }
}
