package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;
import static io.pilotgate.grading.statistics.Arguments.share;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a vendor claims a better accuracy than audits of the same days find. The looks are fixed beforehand, each with a part of the
 * error probability of all, so that looking twice does not accuse an honest vendor twice as often. At each look the audited errors are
 * compared with what the claims of the days so far let expect, exactly.
 *
 * @param looks on which report days it is looked, ascending, from 1
 * @param levels the error probability that each look may use, as many as looks
 */
public record ClaimGap(List<Integer> looks, List<Double> levels) {

    /**
     * Two looks, after ten and twenty report days. The first may use a fifth of the five per cent, as half the data finds only gross
     * inflation.
     */
    public static final ClaimGap STANDARD = new ClaimGap(List.of(10, 20), List.of(0.01, 0.04));

    /**
     * One report day.
     *
     * @param claimed the vendor's own accuracy, 0 to 1
     * @param audited what was audited of the same day
     */
    public record Day(double claimed, Proportion audited) {

        public Day {
            share("claimed", claimed);
        }
    }

    /**
     * What a look found.
     *
     * @param expectedErrors that the claims let expect among the audited items
     * @param audited all audited items so far
     * @param pValue how probable so many errors or more are if the claims are true
     * @param isGap whether the claims are too good
     */
    public record Look(int day, double expectedErrors, Proportion audited, double pValue, boolean isGap) {

        /** By how much the claims, weighted by the audited items, exceed the audits; negative where they are modest. */
        public double gap() {
            return audited.isNoData() ? Double.NaN : (audited.errors() - expectedErrors) / audited.n();
        }
    }

    public ClaimGap {
        looks = List.copyOf(looks);
        levels = List.copyOf(levels);
        if (looks.size() != levels.size()) {
            throw new IllegalArgumentException("Each look has its level.");
        }
        levels.forEach(level -> openShare("level", level));
    }

    /** The looks that are due after these days, in their order. A look without audited items finds nothing: no data is no accusation. */
    public List<Look> looksAfter(List<Day> days) {
        List<Look> due = new ArrayList<>();
        for (int look = 0; look < looks.size(); look++) {
            if (looks.get(look) <= days.size()) {
                due.add(look(looks.get(look), days.subList(0, looks.get(look)), levels.get(look)));
            }
        }
        return due;
    }

    private static Look look(int day, List<Day> days, double level) {
        Proportion audited = days.stream().map(Day::audited).reduce(Proportion.NO_DATA, Proportion::plus);
        List<PoissonBinomial.Lot> lots = days.stream()
                .filter(each -> !each.audited.isNoData())
                .map(each -> new PoissonBinomial.Lot(Math.toIntExact(each.audited.n()), 1 - each.claimed))
                .toList();
        double expected =
                lots.stream().mapToDouble(lot -> lot.size() * lot.errorRate()).sum();
        double pValue = PoissonBinomial.atLeast(audited.errors(), lots);
        return new Look(day, expected, audited, pValue, !audited.isNoData() && pValue <= level);
    }
}
