package io.pilotgate.portal;

import io.pilotgate.grading.figures.Figure;
import io.pilotgate.grading.figures.GradingJob;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.FigureDesk.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a set as a table to save, each with its n, interval and formula: what is no data has no value. */
public final class FigureTable {

    private static final List<String> COLUMNS =
            List.of("figure", "key", "value", "low", "high", "n", "unit", "interval", "formula", "source");

    private FigureTable() {}

    /** @throws Refusal where there are none yet */
    public static Sheet of(Pilot pilot, Standing standing) {
        GradingJob done = standing.done();
        if (done == null || done.report() == null) {
            throw Refusal.notFound("figures", "No data: these figures have not been computed yet.");
        }
        return new Sheet(
                standing.set().path() + "-" + pilot.id(),
                COLUMNS,
                done.report().figures().stream().map(FigureTable::row).toList());
    }

    private static List<String> row(Figure figure) {
        return List.of(
                figure.title(),
                figure.key(),
                number(figure.value()),
                number(figure.low()),
                number(figure.high()),
                Long.toString(figure.n()),
                figure.unit(),
                figure.method(),
                figure.formula(),
                figure.source().equals("-") ? "" : figure.source());
    }

    /** All digits, none as a power of ten: whoever computes on should find the same, and a minus with an e reads like a formula. */
    static String number(@Nullable Double value) {
        return value == null ? "" : new BigDecimal(Double.toString(value)).toPlainString();
    }
}
