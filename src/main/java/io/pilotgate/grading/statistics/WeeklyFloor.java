package io.pilotgate.grading.statistics;

import static io.pilotgate.grading.statistics.Arguments.openShare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * "98 % consistently": a floor for each week, not for the average. A week breaches it only if so many errors are too improbable for
 * work at the floor, all weeks together (Holm); which is the same as an upper limit under the floor.
 *
 * @param floor strictly between 0 and 1
 * @param significance of all weeks together, strictly between 0 and 1
 */
public record WeeklyFloor(double floor, double significance) {

    public WeeklyFloor {
        openShare("floor", floor);
        openShare("significance", significance);
    }

    /** Which weeks breach the floor; one without audited items does not, as no data is neither good nor bad. */
    public List<Boolean> breaches(List<Proportion> weeks) {
        int[] audited = IntStream.range(0, weeks.size())
                .filter(week -> !weeks.get(week).isNoData())
                .toArray();
        double[] adjusted = Holm.adjusted(Arrays.stream(audited)
                .mapToDouble(week -> pValue(weeks.get(week)))
                .toArray());
        Boolean[] breaches = new Boolean[weeks.size()];
        Arrays.fill(breaches, false);
        for (int place = 0; place < audited.length; place++) {
            breaches[audited[place]] = adjusted[place] <= significance;
        }
        return List.of(breaches);
    }

    /** How probable so many errors or more are for work at the floor. */
    private double pValue(Proportion week) {
        int errors = Math.toIntExact(week.errors());
        return errors == 0
                ? 1
                : BinomialDistribution.of(Math.toIntExact(week.n()), 1 - floor).survivalProbability(errors - 1);
    }
}
