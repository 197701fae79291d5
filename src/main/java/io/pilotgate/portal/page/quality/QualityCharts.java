package io.pilotgate.portal.page.quality;

import io.pilotgate.decision.quality.AuditedWork;
import io.pilotgate.decision.quality.AuditedWork.PersonWeek;
import io.pilotgate.decision.quality.QualityReport.VersionQuality;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.QaStep;
import io.pilotgate.delivery.RollUp;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.portal.page.Proportions;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ChartSeries;
import io.pilotgate.portal.page.chart.ChartValue;
import io.pilotgate.portal.page.chart.Measured;
import io.pilotgate.portal.page.chart.ReportTable;
import io.pilotgate.portal.page.chart.ReportTable.ReportRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Pictures of quality over time. */
final class QualityCharts {

    /** Lines that can be told apart; everybody stands in the file to save. */
    private static final int MOST_LINES = 4;

    private QualityCharts() {}

    static Chart layers(List<RollUp> weeks) {
        return Chart.line(
                "Errors that the vendor's own layers found, by week",
                "Week",
                "%",
                weeks.stream().map(RollUp::period).toList(),
                Arrays.stream(QaStep.values())
                        .map(step -> new ChartSeries(
                                step.title(),
                                weeks.stream()
                                        .map(week -> Measured.share(Objects.requireNonNullElse(
                                                week.totals().errorsFound().get(step), new CountedShare(0, 0))))
                                        .toList()))
                        .toList());
    }

    static Chart days(AuditedWork work) {
        return Chart.line(
                "Audited accuracy by day",
                "Day",
                "%",
                work.byDay().keySet().stream().map(LocalDate::toString).toList(),
                List.of(new ChartSeries(
                        "Audited",
                        work.byDay().values().stream().map(Measured::audited).toList())));
    }

    static Chart versions(List<VersionQuality> versions) {
        return Chart.bars(
                "Audited accuracy by version of the SOP",
                "Version",
                "%",
                versions.stream().map(QualityCharts::name).toList(),
                List.of(
                        new ChartSeries(
                                "Audited",
                                versions.stream()
                                        .map(version -> Measured.audited(version.audited()))
                                        .toList()),
                        new ChartSeries(
                                "Faults of the instructions taken for right",
                                versions.stream()
                                        .map(version -> Measured.audited(new Proportion(
                                                version.audited().n() - version.vendorFaults(),
                                                version.audited().n())))
                                        .toList())));
    }

    static ReportTable versionTable(List<VersionQuality> versions) {
        return new ReportTable(
                "Whose faults, by version of the SOP",
                List.of("Audited", "Errors", "Faults of the instructions", "Faults of the vendor"),
                versions.stream()
                        .map(version -> new ReportRow(
                                name(version),
                                List.of(
                                        Proportions.headline(version.audited()),
                                        Long.toString(version.audited().errors()),
                                        Long.toString(version.instructionFaults()),
                                        Long.toString(version.vendorFaults()))))
                        .toList(),
                0);
    }

    /** Those who did most. */
    static Chart people(AuditedWork work) {
        Map<String, Long> judged = work.byPerson().stream()
                .collect(Collectors.groupingBy(
                        PersonWeek::annotator,
                        Collectors.summingLong(person -> person.judgments().n())));
        List<LocalDate> weeks = work.byPerson().stream()
                .map(PersonWeek::week)
                .distinct()
                .sorted()
                .toList();
        return Chart.line(
                "Audited accuracy of those who did most, by week",
                "Week from",
                "%",
                weeks.stream().map(LocalDate::toString).toList(),
                judged.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_LINES)
                        .map(person -> new ChartSeries(person.getKey(), line(work, person.getKey(), weeks)))
                        .toList());
    }

    private static List<ChartValue> line(AuditedWork work, String annotator, List<LocalDate> weeks) {
        return weeks.stream()
                .map(week -> work.byPerson().stream()
                        .filter(person -> person.annotator().equals(annotator)
                                && person.week().equals(week))
                        .map(PersonWeek::judgments)
                        .reduce(Proportion.NO_DATA, Proportion::plus))
                .map(Measured::audited)
                .toList();
    }

    private static String name(VersionQuality version) {
        return version.version().isEmpty() ? "none kept" : version.version();
    }
}
