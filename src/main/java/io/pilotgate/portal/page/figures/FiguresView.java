package io.pilotgate.portal.page.figures;

import io.pilotgate.portal.page.PilotHeader;
import io.pilotgate.portal.page.chart.ReportTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one set's figures.
 *
 * @param sets all that this person may see
 * @param about what was compared with what
 * @param rule when an item is right; empty without figures
 * @param said how the newest job stands
 * @param progress how far it has come; null where nothing is under way
 * @param computed when the figures that are shown were computed; empty without any
 * @param bars figures with an interval within 0 and 1, as a picture
 * @param tables all the rest that was computed
 */
public record FiguresView(
        PilotHeader header,
        List<SetLink> sets,
        String title,
        String about,
        String rule,
        String said,
        @Nullable Progress progress,
        String computed,
        List<Row> rows,
        List<Bar> bars,
        List<String> notes,
        List<ReportTable> tables,
        boolean mayCompute,
        String path) {

    public record SetLink(String path, String title, String stands, boolean isThis) {}

    public record Progress(long done, long total, String text) {}

    public record Row(
            String title, String value, String interval, String n, String method, String formula, String source) {}

    /** In per cent of the picture's width. */
    public record Bar(String title, String low, String width, String value, int top) {}

    /** Whether somebody should look again soon. */
    public boolean isUnderWay() {
        return progress != null;
    }
}
