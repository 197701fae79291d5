package io.pilotgate.grading.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The number of errors among items that are not equally likely wrong: lots of a size and an error rate each, added up exactly. */
final class PoissonBinomial {

    /** @param errorRate 0 to 1 */
    record Lot(int size, double errorRate) {}

    private PoissonBinomial() {}

    /** How probable {@code errors} or more are. */
    static double atLeast(long errors, List<Lot> lots) {
        if (errors <= 0) {
            return 1;
        }
        int items = lots.stream().mapToInt(Lot::size).sum();
        if (errors > items) {
            return 0;
        }
        // Of fewer errors alone, so the tables stay as short as the number that is asked about.
        double[] below = new double[(int) errors];
        below[0] = 1;
        for (Lot lot : lots) {
            below = with(lot, below);
        }
        double sum = 0;
        for (double each : below) {
            sum += each;
        }
        return Math.max(0, 1 - sum);
    }

    private static double[] with(Lot lot, double[] before) {
        BinomialDistribution errors = BinomialDistribution.of(lot.size, lot.errorRate);
        double[] after = new double[before.length];
        int most = Math.min(lot.size, before.length - 1);
        for (int more = 0; more <= most; more++) {
            double probability = errors.probability(more);
            for (int known = 0; known + more < after.length; known++) {
                after[known + more] += probability * before[known];
            }
        }
        return after;
    }
}
