package io.pilotgate.cli;

import io.pilotgate.grading.statistics.lots.InspectionLevel;
import io.pilotgate.grading.statistics.lots.LotInspection;
import io.pilotgate.grading.statistics.lots.LotPlan;
import io.pilotgate.grading.statistics.lots.LotSeries;
import io.pilotgate.grading.statistics.lots.QualityLimit;
import io.pilotgate.grading.statistics.lots.Severity;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code plan --iso2859} is told besides, and what it answers. */
final class LotOptions {

    @Option(
            names = "--aql",
            paramLabel = "A",
            description = "With --iso2859: acceptance quality limit in per cent wrong items, 0.010 to 10.")
    private @Nullable BigDecimal aql;

    @Option(
            names = "--inspection-level",
            paramLabel = "L",
            defaultValue = "II",
            description = "With --iso2859: I, II, III, S1 to S4 (default: II).")
    private InspectionLevel level = InspectionLevel.II;

    @Option(
            names = "--errors",
            paramLabel = "N",
            split = ",",
            description =
                    "With --iso2859: wrong items in the samples of the lots so far, such as 0,2,1: says how strictly"
                            + " the next lot is inspected.")
    private List<Integer> errors = new ArrayList<>();

    /** @throws Refusal where something is said of lots that are not asked for */
    void refuse() {
        if (aql != null || !errors.isEmpty()) {
            throw Refusal.invalid(
                    aql != null ? "--aql" : "--errors",
                    "This goes with --iso2859 and the size of the lots, such as --iso2859 1000.");
        }
    }

    void plan(Map<String, @Nullable Object> figures, long lot) {
        if (lot < 2) {
            throw Refusal.invalid("--iso2859", "A lot to take a sample from has 2 items or more.");
        }
        if (aql == null) {
            throw Refusal.invalid("--aql", "Name the acceptance quality limit in per cent, such as --aql 1.0.");
        }
        LotInspection agreed = new LotInspection(level, limit(aql));
        LotSeries series = played(agreed, lot);
        LotPlan next = agreed.plan(lot, series.next());
        figures.put("n", Math.min(next.n(), lot));
        figures.put("c", next.c());
        figures.put("r", next.r());
        figures.put("aql", agreed.limit().percent());
        figures.put("inspectionLevel", level.name());
        figures.put("severity", name(series.next()));
        for (Severity severity : Severity.values()) {
            figures.put(name(severity), told(agreed.plan(lot, severity), lot));
        }
        if (!series.lots().isEmpty()) {
            figures.put("lots", series.lots().stream().map(LotOptions::told).toList());
            figures.put("stopped", series.isStopped());
        }
    }

    private LotSeries played(LotInspection agreed, long lot) {
        LotSeries series = new LotSeries(agreed);
        for (int number = 0; number < errors.size(); number++) {
            try {
                series.inspect(lot, errors.get(number));
            } catch (IllegalArgumentException wrong) {
                throw Refusal.invalid("--errors, lot " + (number + 1), String.valueOf(wrong.getMessage()));
            }
        }
        return series;
    }

    private static QualityLimit limit(BigDecimal percent) {
        try {
            return QualityLimit.of(percent);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("--aql", String.valueOf(none.getMessage()));
        }
    }

    private static Map<String, Object> told(LotPlan plan, long lot) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("letter", plan.letter().name());
        told.put("n", Math.min(plan.n(), lot));
        told.put("c", plan.c());
        told.put("r", plan.r());
        told.put("all", plan.n() >= lot);
        return told;
    }

    private static Map<String, Object> told(LotSeries.Lot lot) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("severity", name(lot.severity()));
        told.put("n", lot.plan().n());
        told.put("c", lot.plan().c());
        told.put("errors", lot.errors());
        told.put("accepted", lot.accepted());
        told.put("switchingScore", lot.score());
        return told;
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
