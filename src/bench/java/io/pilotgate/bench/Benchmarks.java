package io.pilotgate.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs them all: kernels by JMH, then whole processes. */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param arguments a folder for files, and the built jar */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new Runner(new OptionsBuilder()
                        .include(AgreementBenchmark.class.getSimpleName())
                        .build())
                .run();
        new ColdRuns(folder, Path.of(arguments[1])).run();
    }
}
