package io.pilotgate.portal.page.chart;

import io.pilotgate.portal.page.chart.Chart.Drawn;
import io.pilotgate.portal.page.chart.Chart.GridLine;
import io.pilotgate.portal.page.chart.Chart.Label;
import io.pilotgate.portal.page.chart.Chart.Mark;
import io.pilotgate.portal.page.chart.ReportTable.ReportRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures into places of a picture.
 *
 * @param bars whether they are bars, else a line
 */
record ChartDrawing(ChartScale scale, List<String> labels, List<ChartSeries> series, boolean bars) {

    private static final int MOST_LABELS = 8;

    /** The width of a letter of a label, about, and the gap that keeps two labels apart. */
    private static final int LETTER = 8;

    private static final int GAP = 8;

    private static final int STYLES = 4;

    /** The share of its place that a bar, or the bars that stand together, fill. */
    private static final double FILLED = 0.7;

    private static final double WIDEST = 60;

    static Chart line(String title, String first, String unit, List<String> labels, List<ChartSeries> series) {
        return new ChartDrawing(ChartScale.around(figures(series), unit), labels, series, false).draw(title, first);
    }

    static Chart bars(String title, String first, String unit, List<String> labels, List<ChartSeries> series) {
        ChartScale scale = ChartScale.fromZero(figures(series).stream().mapToDouble(Double::doubleValue), unit);
        return new ChartDrawing(scale, labels, series, true).draw(title, first);
    }

    private static List<Double> figures(List<ChartSeries> series) {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .flatMap(value -> Stream.of(value.value(), value.low(), value.high()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Chart draw(String title, String first) {
        return new Chart(
                title,
                title + (bars ? ", as bars" : ", as a line") + "; every figure stands in the table",
                scale.corner(),
                scale.numbers().stream()
                        .map(number -> new GridLine(y(number), scale.words(number)))
                        .toList(),
                shownLabels(),
                IntStream.range(0, series.size()).mapToObj(this::drawn).toList(),
                table(title, first));
    }

    private Drawn drawn(int index) {
        ChartSeries one = series.get(index);
        List<Mark> marks = IntStream.range(0, labels.size())
                .mapToObj(place -> mark(one, index, place))
                .filter(Objects::nonNull)
                .toList();
        return new Drawn(
                one.name(), "series-" + (index % STYLES + 1), bars ? List.of() : stretches(one.values()), marks);
    }

    private @Nullable Mark mark(ChartSeries one, int index, int place) {
        ChartValue figure = one.values().get(place);
        Double value = figure.value();
        if (value == null) {
            return null;
        }
        double width = bars ? Math.min(WIDEST, slot() * FILLED / series.size()) : 0;
        double left = bars ? middle(place) - width * series.size() / 2 + index * width : middle(place);
        return new Mark(
                bars,
                number(left),
                y(value),
                number(width),
                number((Chart.FOOT - Chart.TOP) * scale.place(value)),
                figure.low() == null ? "" : y(figure.low()),
                figure.high() == null ? "" : y(figure.high()),
                number(left + width / 2),
                labels.get(place) + ", " + one.name() + ": " + figure.words());
    }

    /** Points without a gap between them; one alone needs no line. */
    private List<String> stretches(List<ChartValue> values) {
        List<String> stretches = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            Double value = values.get(place).value();
            if (value == null) {
                end(points, stretches);
            } else {
                points.add(number(middle(place)) + "," + y(value));
            }
        }
        end(points, stretches);
        return stretches;
    }

    private static void end(List<String> points, List<String> stretches) {
        if (points.size() > 1) {
            stretches.add(String.join(" ", points));
        }
        points.clear();
    }

    private List<Label> shownLabels() {
        int most = mostLabels();
        int every = Math.max(1, (labels.size() + most - 1) / most);
        return IntStream.range(0, labels.size())
                .filter(place -> place % every == 0)
                .mapToObj(place -> new Label(number(middle(place)), labels.get(place)))
                .toList();
    }

    /** Labels that have room beside each other. */
    private int mostLabels() {
        int longest = labels.stream().mapToInt(String::length).max().orElse(0);
        return Math.max(1, Math.min(MOST_LABELS, (Chart.RIGHT - Chart.LEFT) / (longest * LETTER + GAP)));
    }

    private ReportTable table(String title, String first) {
        List<String> columns = Stream.concat(Stream.of(first), series.stream().map(ChartSeries::name))
                .toList();
        List<ReportRow> rows = IntStream.range(0, labels.size())
                .mapToObj(place -> new ReportRow(
                        labels.get(place),
                        series.stream()
                                .map(one -> one.values().get(place).words())
                                .toList()))
                .toList();
        return new ReportTable(title, columns, rows, 0);
    }

    /** The width that each label has. */
    private double slot() {
        return (double) (Chart.RIGHT - Chart.LEFT) / Math.max(1, labels.size());
    }

    private double middle(int place) {
        return Chart.LEFT + slot() * (place + 0.5);
    }

    private String y(double value) {
        return number(Chart.FOOT - (Chart.FOOT - Chart.TOP) * scale.place(value));
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.2f", place);
    }
}
