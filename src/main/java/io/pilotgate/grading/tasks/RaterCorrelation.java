package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.RankCorrelation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How far raters order the same items alike: the mean over pairs of raters. */
final class RaterCorrelation {

    private RaterCorrelation() {}

    /**
     * @param tau tau-b, else Spearman's rho
     * @return null where no two raters ordered the same items differently enough
     */
    static @Nullable Double mean(NumberedRatings ratings, boolean tau) {
        List<String> raters = List.copyOf(ratings.raters());
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < raters.size(); one++) {
            for (int other = one + 1; other < raters.size(); other++) {
                OptionalDouble figure = between(ratings, raters.get(one), raters.get(other), tau);
                if (figure.isPresent()) {
                    sum += figure.getAsDouble();
                    pairs++;
                }
            }
        }
        return pairs == 0 ? null : sum / pairs;
    }

    private static OptionalDouble between(NumberedRatings ratings, String one, String other, boolean tau) {
        List<double[]> both = new ArrayList<>();
        ratings.byItem().values().forEach(row -> {
            Double first = row.get(one);
            Double second = row.get(other);
            if (first != null && second != null) {
                both.add(new double[] {first, second});
            }
        });
        double[] first = both.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] second = both.stream().mapToDouble(pair -> pair[1]).toArray();
        return tau ? RankCorrelation.tauB(first, second) : RankCorrelation.spearman(first, second);
    }
}
