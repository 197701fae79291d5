package io.pilotgate.grading.statistics;

import java.util.Optional;

/**
 * What two vendors made of the same items.
 *
 * @param both items that both got right, 0 or more
 * @param onlyFirst items that only the first got right, 0 or more
 * @param onlySecond items that only the second got right, 0 or more
 * @param neither items that both got wrong, 0 or more
 */
public record PairedOutcomes(long both, long onlyFirst, long onlySecond, long neither) {

    public static final PairedOutcomes NONE = new PairedOutcomes(0, 0, 0, 0);

    /** One item more. */
    public PairedOutcomes with(boolean firstIsRight, boolean secondIsRight) {
        return new PairedOutcomes(
                both + (firstIsRight && secondIsRight ? 1 : 0),
                onlyFirst + (firstIsRight && !secondIsRight ? 1 : 0),
                onlySecond + (!firstIsRight && secondIsRight ? 1 : 0),
                neither + (firstIsRight || secondIsRight ? 0 : 1));
    }

    public long items() {
        return both + onlyFirst + onlySecond + neither;
    }

    public Proportion first() {
        return new Proportion(both + onlyFirst, items());
    }

    public Proportion second() {
        return new Proportion(both + onlySecond, items());
    }

    public McNemar test() {
        return new McNemar(onlyFirst, onlySecond);
    }

    /**
     * By how much the first is more accurate, -1 to 1, and the ends of its interval, two-sided at 95 %.
     *
     * @param value the share that the first got right less that of the second
     */
    public record Difference(double value, double low, double high) {}

    /**
     * Wilson's intervals of both, put together by how far the two go wrong on the same items (Newcombe, "Improved confidence intervals for
     * the difference between binomial proportions based on paired data", Statistics in Medicine 17 (1998), 2635-2650, method 10); none
     * without items.
     */
    public Optional<Difference> difference() {
        if (items() == 0) {
            return Optional.empty();
        }
        Interval one = first().wilson().orElseThrow();
        Interval other = second().wilson().orElseThrow();
        double first = first().value().orElseThrow();
        double second = second().value().orElseThrow();
        double difference = (onlyFirst - onlySecond) / (double) items();
        return Optional.of(new Difference(
                difference,
                Math.max(-1, difference - joined(first - one.low(), other.high() - second)),
                Math.min(1, difference + joined(one.high() - first, second - other.low()))));
    }

    private double joined(double oneSide, double otherSide) {
        return Math.sqrt(
                Math.max(0, oneSide * oneSide - 2 * correlation() * oneSide * otherSide + otherSide * otherSide));
    }

    /** Newcombe's phi, corrected for continuity where it is positive; 0 where a margin is empty. */
    private double correlation() {
        double margins = Math.sqrt((double) first().correct() * first().errors())
                * Math.sqrt((double) second().correct() * second().errors());
        double product = (double) both * neither - (double) onlyFirst * onlySecond;
        double corrected = product > 0 ? Math.max(0, product - items() / 2.0) : product;
        return margins == 0 ? 0 : corrected / margins;
    }
}
