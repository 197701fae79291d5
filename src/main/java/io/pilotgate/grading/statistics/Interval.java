package io.pilotgate.grading.statistics;

/**
 * A closed interval of proportions.
 *
 * @param low the lower end, 0 to {@code high}
 * @param high the upper end, {@code low} to 1
 */
public record Interval(double low, double high) {

    /** @throws IllegalArgumentException when the ends are not numbers with 0 &lt;= low &lt;= high &lt;= 1 */
    public Interval {
        // Written so that NaN fails too: every comparison with it is false.
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("[" + low + ", " + high + "] is not an interval of proportions.");
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public boolean contains(Interval other) {
        return low <= other.low && other.high <= high;
    }

    public double width() {
        return high - low;
    }
}
