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
                        + " at once. The file has a row a day: day, correct, audited.")
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
                Row header = rows.next();
                if (header == null || header.cells().size() < 3) {
                    throw Refusal.invalid("line 1", "The first row names three columns: day, correct, audited.");
                }
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    days.add(day(row, run));
                }
                return days;
            });
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("verdict", run.verdict().name().toLowerCase(Locale.ROOT));
        figures.put("days", days);
        FigureOutput.print(figures, json, spec.commandLine().getOut());
        return 0;
    }

    private SequentialTest test() {
        try {
            return new SequentialTest(accept, reject, producerRisk, consumerRisk);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid("monitor", String.valueOf(wrong.getMessage()));
        }
    }

    private static Map<String, Object> day(Row row, SequentialRun run) {
        Proportion audited = audited(row);
        SequentialRun.Look look = run.add(audited);
        Interval limits = new ConfidenceSequence(CONFIDENCE).limits(look.total());
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("day", row.cells().get(0).strip());
        day.put("correct", audited.correct());
        day.put("audited", audited.n());
        day.put("total", look.total().n());
        day.put("evidence", look.evidence());
        day.put("limits", new double[] {limits.low(), limits.high()});
        day.put("verdict", look.verdict().name().toLowerCase(Locale.ROOT));
        return day;
    }

    private static Proportion audited(Row row) {
        List<String> cells = row.cells();
        if (cells.size() < 3 || !isCount(cells.get(1)) || !isCount(cells.get(2))) {
            throw Refusal.invalid(
                    "line " + row.line(), "A row is a day, how many are correct, and how many were audited.");
        }
        long correct = Long.parseLong(cells.get(1).strip());
        long n = Long.parseLong(cells.get(2).strip());
        if (correct > n) {
            throw Refusal.invalid("line " + row.line(), correct + " cannot be correct of " + n + " audited items.");
        }
        return new Proportion(correct, n);
    }

    private static boolean isCount(String cell) {
        return cell.strip().matches("\\d{1,9}");
    }
}
