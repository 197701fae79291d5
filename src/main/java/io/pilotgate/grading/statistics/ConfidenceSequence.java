package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogBeta;

/**
 * Limits that hold at all times at once: whenever and however often one looks, the true accuracy is within them with this confidence.
 * A mixture of likelihood ratios over the uniform distribution is a martingale (Ville 1939; Robbins, "Statistical methods related to
 * the law of the iterated logarithm", Annals of Mathematical Statistics 41 (1970), 1397-1409); an accuracy is left out as soon as its
 * ratio exceeds 1 / (1 - confidence). They are wider than an interval for one look.
 *
 * @param confidence strictly between 0 and 1
 */
public record ConfidenceSequence(double confidence) {

    public ConfidenceSequence {
        openShare("confidence", confidence);
    }

    /** The limits after so many items; all of [0, 1] without any. */
    public Interval limits(Proportion graded) {
        if (graded.isNoData()) {
            return new Interval(0, 1);
        }
        long k = graded.correct();
        long n = graded.n();
        double mixture = LogBeta.value(k + 1.0, n - k + 1.0);
        double most = -Math.log1p(-confidence);
        DoubleUnaryOperator excess = p -> mixture - likelihood(k, n, p) - most;
        double middle = (double) k / n;
        double low = k == 0 ? 0 : edge(excess, 0, middle);
        double high = k == n ? 1 : edge(excess, 1, middle);
        return new Interval(low, high);
    }

    private static double likelihood(long k, long n, double p) {
        return (k == 0 ? 0 : k * Math.log(p)) + (n == k ? 0 : (n - k) * Math.log1p(-p));
    }

    /** Between an accuracy that is out and one that is in, halved until two neighbouring doubles are left. */
    private static double edge(DoubleUnaryOperator excess, double out, double in) {
        double outside = out;
        double inside = in;
        for (int step = 0; step < 200; step++) {
            double half = (outside + inside) / 2;
            if (half == outside || half == inside) {
                break;
            }
            if (excess.applyAsDouble(half) > 0) {
                outside = half;
            } else {
                inside = half;
            }
        }
        return outside;
    }
}
