package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.require;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two vendors on the same items: what counts are the items that one got right and the other wrong (McNemar, Psychometrika 12 (1947),
 * 153-157). Two accuracies differ only where these items do.
 *
 * @param onlyFirst items that only the first got right
 * @param onlySecond items that only the second got right
 */
public record McNemar(long onlyFirst, long onlySecond) {

    public McNemar {
        require(onlyFirst >= 0, onlyFirst, "A number of items is 0 or more, not ");
        require(onlySecond >= 0, onlySecond, "A number of items is 0 or more, not ");
    }

    /** Items that tell the two apart. */
    public long discordant() {
        return onlyFirst + onlySecond;
    }

    /** The exact two-sided p-value; 1 where no item tells them apart. */
    public double exact() {
        long fewer = Math.min(onlyFirst, onlySecond);
        if (discordant() == 0) {
            return 1;
        }
        double tail = BinomialDistribution.of(Math.toIntExact(discordant()), 0.5)
                .cumulativeProbability(Math.toIntExact(fewer));
        return Math.min(1, 2 * tail);
    }

    /** Whether the difference is decisive at this level; nothing else is. */
    public boolean isDecisive(double significance) {
        return exact() <= openShare("significance", significance);
    }

    /**
     * How many items both vendors must label to find a difference, two-sided (Connor, "Sample size for testing differences in
     * proportions for the paired-sample design", Biometrics 43 (1987), 207-211).
     *
     * @param onlyFirst expected share of items that only the first gets right, above {@code onlySecond}
     * @param onlySecond expected share of items that only the second gets right
     */
    public static long pairsNeeded(double onlyFirst, double onlySecond, double significance, double power) {
        double difference = onlyFirst - onlySecond;
        double discordant = onlyFirst + onlySecond;
        require(difference > 0, difference, "The first must be expected to be better, not by ");
        require(discordant <= 1, discordant, "Shares of items add up to 1 at most, not ");
        double alpha = quantile(openShare("significance", significance) / 2);
        double beta = quantile(1 - openShare("power", power));
        double root = alpha * Math.sqrt(discordant) + beta * Math.sqrt(discordant - difference * difference);
        return (long) Math.ceil(root * root / (difference * difference));
    }

    /**
     * How many items each vendor must label where they get different ones, two-sided (Fleiss, "Statistical Methods for Rates and
     * Proportions", 2nd edition 1981, section 3.2, without continuity correction).
     */
    public static long unpairedNeeded(double first, double second, double significance, double power) {
        double difference = first - second;
        require(difference > 0, difference, "The first must be expected to be better, not by ");
        double alpha = quantile(openShare("significance", significance) / 2);
        double beta = quantile(1 - openShare("power", power));
        double mean = (first + second) / 2;
        double root = alpha * Math.sqrt(2 * mean * (1 - mean))
                + beta * Math.sqrt(first * (1 - first) + second * (1 - second));
        return (long) Math.ceil(root * root / (difference * difference));
    }

    private static double quantile(double upperTail) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(upperTail);
    }
}
