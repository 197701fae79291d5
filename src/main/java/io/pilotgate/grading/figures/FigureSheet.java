package io.pilotgate.grading.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.grading.figures.FigureCatalogue.Entry;
import io.pilotgate.grading.tasks.ItemSums.Intervals;
import io.pilotgate.labels.LabelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts each figure of a report beside its n, its interval and the name of its formula. */
final class FigureSheet {

    private final JsonNode report;
    private final Intervals drawn;

    FigureSheet(JsonNode report, Intervals drawn) {
        this.report = report;
        this.drawn = drawn;
    }

    /** Figures that this report has not, such as those of two annotators where there are three, are left out. */
    List<Figure> figures(GradedSet set, LabelKind kind) {
        List<Figure> figures = new ArrayList<>();
        List<Entry> entries = new ArrayList<>(FigureCatalogue.of(set, kind));
        entries.addAll(OrderEntries.models(report));
        for (Entry entry : entries) {
            boolean isThere = !report.at(entry.value()).isMissingNode();
            boolean isForTwo = entry.value().endsWith("/cohen");
            if (isThere && !(isForTwo && report.at(entry.value()).isNull())) {
                figures.add(figure(entry));
            }
        }
        return figures;
    }

    private Figure figure(Entry entry) {
        JsonNode value = report.at(entry.value());
        double @Nullable [] interval = value.isNull() ? null : interval(entry);
        return new Figure(
                entry.value(),
                entry.title(),
                value.isNumber() ? value.asDouble() : null,
                report.at(entry.n()).asLong(),
                entry.unit(),
                interval == null ? null : interval[0],
                interval == null ? null : interval[1],
                method(entry, value, interval),
                entry.formula(),
                entry.source());
    }

    private double @Nullable [] interval(Entry entry) {
        JsonNode ends = report.at(entry.interval().isEmpty() ? "/-" : entry.interval());
        return ends.size() == 2
                ? new double[] {ends.get(0).asDouble(), ends.get(1).asDouble()}
                : drawn.byFigure().get(entry.value());
    }

    private String method(Entry entry, JsonNode value, double @Nullable [] interval) {
        if (value.isNull()) {
            return "No data: not defined for these answers.";
        }
        if (interval == null) {
            return "No interval is computed for this figure.";
        }
        return "95 %, " + entry.method()
                + (entry.interval().isEmpty() ? String.format(Locale.ROOT, ", %,d draws", drawn.replicates()) : "");
    }
}
