package io.pilotgate.cli;

import io.pilotgate.grading.statistics.ConfidenceSequence;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.Proportion;
import io.pilotgate.grading.statistics.SequentialRun;
import io.pilotgate.grading.statistics.SequentialTest;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.DelimitedRows;
import io.pilotgate.labels.DelimitedRows.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Audited items day by day, looked at each day without losing the risks. */
@Command(
        name = "monitor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Audits day by day: accept, reject or go on by the sequential test, and limits that hold on all days"
                        + " at once. The file has a row a day: day, correct, audited, in this order or by these names.")
final class MonitorCommand implements Callable<Integer> {

    private static final double CONFIDENCE = 0.95;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--audits", required = true, paramLabel = "FILE", description = "CSV: day, correct, audited.")
    @SuppressWarnings("NullAway.Init")
    private Path audits;

    @Option(names = "--accept", paramLabel = "P", defaultValue = "0.98", description = "Accuracy to accept.")
    private double accept;

    @Option(names = "--reject", paramLabel = "P", defaultValue = "0.95", description = "Accuracy to reject.")
    private double reject;

    @Option(names = "--producer-risk", paramLabel = "P", defaultValue = "0.05", description = "Of rejecting good work.")
    private double producerRisk;

    @Option(names = "--consumer-risk", paramLabel = "P", defaultValue = "0.10", description = "Of accepting bad work.")
    private double consumerRisk;

    @Option(names = "--json", description = "Figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        SequentialRun run = new SequentialRun(test());
        List<Map<String, Object>> days = new ArrayList<>();
        try (InputStream file = Files.newInputStream(audits)) {
            DelimitedRows.read(file, rows -> {
                AuditColumns found = AuditColumns.of(rows.next());
                Row row = found.inFirstRow() ? found.first() : rows.next();
                for (; row != null; row = rows.next()) {
                    found.refuseBefore(last(days), row);
                    days.add(day(row, found, run));
                }
                rows.stopped().ifPresent(stop -> {
                    throw Refusal.invalid("line " + stop.line(), stop.text());
                });
                return days;
            });
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("verdict", run.verdict().name().toLowerCase(Locale.ROOT));
        figures.put("days", days);
        FigureOutput.print(figures, json, spec.commandLine().getOut());
        return 0;
    }

    private static String last(List<Map<String, Object>> days) {
        return days.isEmpty() ? "" : String.valueOf(days.get(days.size() - 1).get("day"));
    }

    private SequentialTest test() {
        try {
            return new SequentialTest(accept, reject, producerRisk, consumerRisk);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid("monitor", String.valueOf(wrong.getMessage()));
        }
    }

    private static Map<String, Object> day(Row row, AuditColumns columns, SequentialRun run) {
        Proportion audited = columns.audited(row);
        SequentialRun.Look look = run.add(audited);
        Interval limits = new ConfidenceSequence(CONFIDENCE).limits(look.total());
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("day", columns.day(row));
        day.put("correct", audited.correct());
        day.put("audited", audited.n());
        day.put("total", look.total().n());
        day.put("evidence", look.evidence());
        day.put("limits", new double[] {limits.low(), limits.high()});
        day.put("verdict", look.verdict().name().toLowerCase(Locale.ROOT));
        return day;
    }
}
