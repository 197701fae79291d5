package io.pilotgate.cli;

import io.pilotgate.grading.statistics.FiniteLot;
import io.pilotgate.grading.statistics.Interval;
import io.pilotgate.grading.statistics.ProportionInterval;
import io.pilotgate.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What K correct of N say. */
@Command(
        name = "interval",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "The interval around K correct of N: Wilson's and the exact one, two-sided, and the exact one-sided"
                        + " lower limit.")
final class IntervalCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "K", description = "How many are correct.")
    private long correct;

    @Parameters(index = "1", paramLabel = "N", description = "Of how many.")
    private long n;

    @Option(names = "--confidence", paramLabel = "P", description = "Between 0 and 1.", defaultValue = "0.95")
    private double confidence;

    @Option(names = "--lot", paramLabel = "SIZE", description = "The items were drawn out of a lot of this size.")
    private @Nullable Integer lot;

    @Option(names = "--json", description = "Figures as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        check();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("correct", correct);
        figures.put("n", n);
        figures.put("value", (double) correct / n);
        figures.put("confidence", confidence);
        figures.put("wilson", ends(ProportionInterval.WILSON.twoSided(correct, n, confidence)));
        figures.put("clopperPearson", ends(ProportionInterval.CLOPPER_PEARSON.twoSided(correct, n, confidence)));
        figures.put("oneSidedLower", ProportionInterval.CLOPPER_PEARSON.lowerBound(correct, n, confidence));
        figures.put("oneSidedUpper", ProportionInterval.CLOPPER_PEARSON.upperBound(correct, n, confidence));
        if (lot != null) {
            figures.put(
                    "hypergeometric",
                    ends(new FiniteLot(lot).exact(Math.toIntExact(correct), Math.toIntExact(n), confidence)));
        }
        FigureOutput.print(figures, json, spec.commandLine().getOut());
        return 0;
    }

    private void check() {
        if (n < 1) {
            throw Refusal.invalid("N", "No data has no interval: N is 1 or more.");
        }
        if (correct < 0 || correct > n) {
            throw Refusal.invalid("K", "K is 0 to N, which is " + n + ".");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw Refusal.invalid("--confidence", "The confidence lies strictly between 0 and 1, such as 0.95.");
        }
        if (lot != null && (lot < n || lot < 1)) {
            throw Refusal.invalid("--lot", "A lot has at least the " + n + " items that were drawn.");
        }
    }

    private static double[] ends(Interval interval) {
        return new double[] {interval.low(), interval.high()};
    }
}
