package io.pilotgate.portal;

import io.pilotgate.decision.quality.AuditedWork;
import io.pilotgate.decision.quality.QualityReport;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.QaStep;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.pilot.Pilot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Every figure of quality over time, a row each, as a table to save; for the buyer's people. */
@Component
public class QualitySheet {

    private final QualityDesk desk;

    QualitySheet(QualityDesk desk) {
        this.desk = desk;
    }

    public Sheet of(Pilot pilot) {
        QualityReport report = desk.report(pilot);
        List<List<String>> rows = new ArrayList<>();
        report.weeks()
                .forEach(week -> Arrays.stream(QaStep.values()).forEach(step -> {
                    CountedShare share = Objects.requireNonNullElse(
                            week.totals().errorsFound().get(step), new CountedShare(0, 0));
                    rows.add(row("errors found, " + step.title(), week.period(), share.k(), share.n()));
                }));
        report.versions()
                .forEach(version -> rows.add(row("audited, SOP version", version.version(), version.audited())));
        report.audited()
                .map(AuditedWork::byDay)
                .ifPresent(
                        days -> days.forEach((day, audited) -> rows.add(row("audited, day", day.toString(), audited))));
        report.audited()
                .map(AuditedWork::byPerson)
                .ifPresent(people -> people.forEach(person -> rows.add(row(
                        "audited, annotator " + person.annotator(),
                        person.week().toString(),
                        person.judgments()))));
        return new Sheet("quality-" + pilot.id(), List.of("figure", "of", "k", "n"), rows);
    }

    private static List<String> row(String figure, String of, Proportion audited) {
        return row(figure, of, audited.correct(), audited.n());
    }

    private static List<String> row(String figure, String of, long k, long n) {
        return List.of(figure, of, Long.toString(k), Long.toString(n));
    }
}
