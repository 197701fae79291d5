package io.pilotgate.testing;

import io.pilotgate.delivery.DailyReport;
import io.pilotgate.delivery.QaLayer;
import io.pilotgate.delivery.QaLayers;
import io.pilotgate.delivery.TierCount;
import io.pilotgate.delivery.Turnaround;
import io.pilotgate.kernel.Percent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Daily reports for tests. */
public final class TrialReports {

    private TrialReports() {}

    /** A report of a day with two annotators, without figures on layers and turnaround. */
    public static DailyReport of(
            LocalDate day, long items, @Nullable Percent accuracy, long exceptions, String remarks) {
        return new DailyReport(
                day, items, accuracy, exceptions, QaLayers.NONE, items == 0 ? 0L : 2L, Turnaround.NONE, remarks);
    }

    /** 1200 items at this accuracy, 12 of them exceptions. */
    public static DailyReport of(LocalDate day, String accuracy) {
        return of(day, 1200, Percent.of(accuracy), 12, "");
    }

    /** A report with a figure in every place. */
    public static DailyReport full(LocalDate day) {
        return new DailyReport(
                day,
                1200,
                Percent.of("0.9875"),
                12,
                new QaLayers(new QaLayer(1200, 30), new QaLayer(300, 6), new QaLayer(60, 1)),
                14L,
                new Turnaround(new TierCount(1000, 990), new TierCount(150, 140), new TierCount(50, 45)),
                "Two annotators were ill.");
    }
}
