package io.pilotgate.portal.page.figures;

import io.pilotgate.grading.figures.Figure;
import io.pilotgate.grading.figures.FigureReport;
import io.pilotgate.grading.figures.GradingJob;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.FigureDesk;
import io.pilotgate.portal.FigureDesk.Standing;
import io.pilotgate.portal.page.PilotHeads;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.Zones;
import io.pilotgate.portal.page.figures.FiguresView.Bar;
import io.pilotgate.portal.page.figures.FiguresView.Progress;
import io.pilotgate.portal.page.figures.FiguresView.Row;
import io.pilotgate.portal.page.figures.FiguresView.SetLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the page of one set's figures. */
@Component
class FigureViews {

    private static final int BAR_HEIGHT = 6;

    private final FigureDesk desk;
    private final PilotHeads heads;
    private final Zones zones;

    FigureViews(FigureDesk desk, PilotHeads heads, Zones zones) {
        this.desk = desk;
        this.heads = heads;
        this.zones = zones;
    }

    FiguresView of(Pilot pilot, Standing standing) {
        GradingJob done = standing.done();
        FigureReport report = done == null ? null : done.report();
        List<Figure> figures = report == null ? List.of() : report.figures();
        return new FiguresView(
                heads.of(pilot).header(),
                links(pilot, standing),
                standing.set().title(),
                standing.set().about(),
                report == null || !standing.set().isAgainstTruth() ? "" : report.rule(),
                said(standing),
                progress(standing.newest()),
                done == null || done.finishedAt() == null ? "" : zones.of(pilot).second(done.finishedAt()),
                figures.stream().map(FigureViews::row).toList(),
                bars(figures),
                report == null ? List.of() : report.notes(),
                report == null ? List.of() : ReportTables.of(report.report()),
                desk.mayCompute() && standing.missing().isEmpty(),
                path(pilot, standing));
    }

    static String path(Pilot pilot, Standing standing) {
        return "/pilots/" + pilot.id() + "/figures/" + standing.set().path();
    }

    private List<SetLink> links(Pilot pilot, Standing shown) {
        return desk.all(pilot).stream()
                .map(standing -> new SetLink(
                        path(pilot, standing), standing.set().title(), stands(standing), standing.set() == shown.set()))
                .toList();
    }

    static String stands(Standing standing) {
        if (standing.newest() != null && standing.newest().state().isOpen()) {
            return "being computed";
        }
        return standing.done() == null ? "no data" : "computed";
    }

    private static String said(Standing standing) {
        GradingJob newest = standing.newest();
        if (newest != null) {
            return newest.said();
        }
        return standing.missing().orElse("No data: nobody has asked for these figures yet.");
    }

    private static @Nullable Progress progress(@Nullable GradingJob job) {
        if (job == null || !job.state().isOpen()) {
            return null;
        }
        String text = job.answersTotal() == 0
                ? "Not begun yet."
                : Words.number(job.answersDone()) + " of " + Words.number(job.answersTotal()) + " answers read.";
        return new Progress(job.answersDone(), Math.max(1, job.answersTotal()), text);
    }

    private static Row row(Figure figure) {
        Double low = figure.low();
        Double high = figure.high();
        return new Row(
                figure.title(),
                figure.value() == null ? "no data" : ReportTables.number(figure.value()),
                low == null || high == null ? "" : ReportTables.number(low) + " to " + ReportTables.number(high),
                Words.number(figure.n()) + " " + figure.unit(),
                figure.method(),
                figure.formula(),
                figure.source().equals("-") ? "" : figure.source());
    }

    private static List<Bar> bars(List<Figure> figures) {
        List<Bar> bars = new ArrayList<>();
        for (Figure figure : figures) {
            Double value = figure.value();
            Double low = figure.low();
            Double high = figure.high();
            if (value != null && low != null && high != null && low >= 0 && high <= 1) {
                bars.add(new Bar(
                        figure.title(),
                        percent(low),
                        percent(Math.max(0.002, high - low)),
                        percent(value),
                        bars.size() * BAR_HEIGHT));
            }
        }
        return bars;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }
}
