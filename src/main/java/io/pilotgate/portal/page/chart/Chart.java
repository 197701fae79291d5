package io.pilotgate.portal.page.chart;

import java.util.List;

/**
 * Figures as a picture with their table under it. The picture is made here, so it is the same in a page and in a file and
 * needs no script; whoever cannot see it loses nothing, for every figure stands in the table. Colours come from the style
 * sheet, by day and by night; series differ in stroke as well as in colour.
 *
 * @param title what is shown
 * @param about the same for whoever cannot see the picture
 * @param unit of the numbers at the lines; empty where it stands behind each of them
 * @param grid the lines across, with their numbers
 * @param labels under the picture, as many as have room
 * @param drawn each series in the picture; empty where there is no data at all
 * @param table every figure
 */
public record Chart(
        String title,
        String about,
        String unit,
        List<GridLine> grid,
        List<Label> labels,
        List<Drawn> drawn,
        ReportTable table) {

    static final int WIDTH = 600;
    static final int HEIGHT = 240;
    static final int LEFT = 60;
    static final int RIGHT = 590;
    static final int TOP = 12;
    static final int FOOT = 200;

    public record GridLine(String y, String text) {}

    public record Label(String x, String text) {}

    /**
     * A series in the picture.
     *
     * @param style its class in the style sheet, {@code series-1} to {@code series-4}
     * @param lines the points of each stretch without a gap; empty for bars
     * @param marks one for each figure
     */
    public record Drawn(String name, String style, List<String> lines, List<Mark> marks) {}

    /**
     * A figure in the picture.
     *
     * @param bar whether it is a bar, else it is a point
     * @param x its middle, or a bar's left side
     * @param y its place, or a bar's top
     * @param low foot of its interval; empty where it has none
     * @param high top of its interval
     * @param middle where the interval stands
     * @param says what it is
     */
    public record Mark(
            boolean bar,
            String x,
            String y,
            String width,
            String height,
            String low,
            String high,
            String middle,
            String says) {}

    /** Figures in an order such as time, joined by lines that have a gap where there is no data. */
    public static Chart line(String title, String first, String unit, List<String> labels, List<ChartSeries> series) {
        return ChartDrawing.line(title, first, unit, labels, series);
    }

    /** Figures side by side, as bars from zero. */
    public static Chart bars(String title, String first, String unit, List<String> labels, List<ChartSeries> series) {
        return ChartDrawing.bars(title, first, unit, labels, series);
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return drawn.stream().anyMatch(series -> !series.marks().isEmpty());
    }

    public boolean hasLegend() {
        return drawn.size() > 1;
    }
}
