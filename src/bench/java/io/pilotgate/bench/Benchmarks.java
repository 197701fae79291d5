package io.pilotgate.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs them all, kernels by JMH, then whole processes; one table of both is the last that is printed. */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param arguments a folder for files, and the built jar */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Comparison> table = new ArrayList<>(kernels());
        table.addAll(new ColdRuns(folder, Path.of(arguments[1])).run());
        Comparison.print(table);
    }

    private static List<Comparison> kernels() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AgreementBenchmark.class.getSimpleName())
                        .build())
                .run();
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : results) {
            times.put(
                    result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
        }
        return List.of(
                kernel("alpha, Fleiss, AC1: one pass", time(times, "alphaFleissAc1"), time(times, "onePass"), 3),
                kernel("ordinal alpha: nominal, 101 levels", time(times, "ordinal101"), time(times, "nominal101"), 5));
    }

    private static double time(Map<String, Double> times, String label) {
        return Objects.requireNonNull(times.get(label), label);
    }

    private static Comparison kernel(String name, double ours, double limit, int most) {
        return new Comparison(name, "ms", ours, limit, most, Double.NaN);
    }
}
