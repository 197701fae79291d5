package io.pilotgate.portal;

import io.pilotgate.decision.monthly.MonthFigures.TierMonth;
import io.pilotgate.pilot.Pilot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Signed months, a row each, as a table to save; the same for both sides. */
@Component
public class ReviewSheet {

    private static final List<String> COLUMNS = List.of(
            "month",
            "worked",
            "accuracy_percent",
            "typical_kept",
            "typical_requests",
            "peak_kept",
            "peak_requests",
            "rush_kept",
            "rush_requests",
            "communication",
            "actions",
            "remark",
            "first_day",
            "last_day");

    private final ReviewDesk desk;

    ReviewSheet(ReviewDesk desk) {
        this.desk = desk;
    }

    public Sheet of(Pilot pilot) {
        return new Sheet(
                "reviews-" + pilot.id(),
                COLUMNS,
                desk.shown(pilot).stream().map(ReviewSheet::row).toList());
    }

    private static List<String> row(MonthShown month) {
        List<String> cells = new ArrayList<>();
        cells.add(month.month().toString());
        cells.add(month.worked() ? "yes" : "no data");
        cells.add(month.percent() == null ? "no data" : month.percent().toString());
        month.tiers().stream().flatMap(ReviewSheet::cells).forEach(cells::add);
        cells.add(
                month.communication() == null
                        ? "no data"
                        : month.communication().toPlainString());
        cells.add(month.actions() == null ? "" : month.actions());
        cells.add(month.remark());
        cells.add(month.days().first().toString());
        cells.add(month.days().last().toString());
        return cells;
    }

    private static Stream<String> cells(TierMonth tier) {
        return tier.requests().n() == 0
                ? Stream.of("no data", "0")
                : Stream.of(
                        Long.toString(tier.requests().k()),
                        Long.toString(tier.requests().n()));
    }
}
