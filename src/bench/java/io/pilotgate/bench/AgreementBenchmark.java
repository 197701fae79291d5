package io.pilotgate.bench;

import io.pilotgate.grading.statistics.agreement.Fleiss;
import io.pilotgate.grading.statistics.agreement.Gwet;
import io.pilotgate.grading.statistics.agreement.Krippendorff;
import io.pilotgate.grading.statistics.agreement.NominalTally;
import io.pilotgate.grading.statistics.agreement.Ratings;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Agreement of three raters. {@code onePass} is the limit: it reads each rating once and counts it. {@code ordinal101} stands
 * beside {@code nominal101}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class AgreementBenchmark {

    private static final int RATERS = 3;

    private final Ratings million = ratings(1_000_000, 5);
    private final Ratings levels = ratings(100_000, 101);

    @Benchmark
    public long onePass() {
        int[] counts = new int[million.categories()];
        long agreeing = 0;
        int[] start = million.start();
        int[] category = million.category();
        for (int item = 0; item < million.items(); item++) {
            for (int rating = start[item]; rating < start[item + 1]; rating++) {
                counts[category[rating]]++;
                agreeing += category[rating] == category[start[item]] ? 1 : 0;
            }
        }
        return agreeing + counts[0];
    }

    @Benchmark
    public double alphaFleissAc1() {
        NominalTally tally = NominalTally.of(million);
        return sum(Krippendorff.nominal(tally), Fleiss.kappa(tally), Gwet.ac1(tally));
    }

    @Benchmark
    public double nominal101() {
        return sum(Krippendorff.nominal(levels));
    }

    @Benchmark
    public double ordinal101() {
        return sum(Krippendorff.ordinal(levels));
    }

    private static double sum(OptionalDouble... figures) {
        double sum = 0;
        for (OptionalDouble figure : figures) {
            sum += figure.orElseThrow();
        }
        return sum;
    }

    /** Each rater says the truth four times out of five, and else something else. */
    private static Ratings ratings(int items, int categories) {
        var chance = new java.util.SplittableRandom(20260101);
        int[] start = IntStream.rangeClosed(0, items).map(item -> RATERS * item).toArray();
        int[] rater = IntStream.range(0, RATERS * items).map(rating -> rating % RATERS).toArray();
        int[] category = new int[RATERS * items];
        for (int item = 0; item < items; item++) {
            int truth = chance.nextInt(categories);
            for (int each = 0; each < RATERS; each++) {
                category[RATERS * item + each] = chance.nextInt(5) > 0 ? truth : chance.nextInt(categories);
            }
        }
        return new Ratings(start, category, rater, categories, RATERS);
    }
}
