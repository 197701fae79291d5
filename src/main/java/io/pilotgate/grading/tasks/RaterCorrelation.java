package io.pilotgate.grading.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far raters order the same items alike: the mean over pairs of raters. */
final class RaterCorrelation {

    private RaterCorrelation() {}

    /**
     * @param tau tau-b, else Spearman's rho
     * @return null where no two raters ordered the same items differently enough
     */
    static @Nullable Double mean(NumberedRatings ratings, Questions among, boolean tau) {
        List<Map<String, Double>> orders = orders(ratings);
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < orders.size(); one++) {
            for (int other = one + 1; other < orders.size(); other++) {
                Double figure =
                        OrderAmong.of(orders.get(one), orders.get(other), among).mean(tau);
                if (figure != null) {
                    sum += figure;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? null : sum / pairs;
    }

    /** Each rater's number of each item. */
    private static List<Map<String, Double>> orders(NumberedRatings ratings) {
        Map<String, Map<String, Double>> byRater = new LinkedHashMap<>();
        ratings.raters().forEach(rater -> byRater.put(rater, new LinkedHashMap<>()));
        ratings.byItem()
                .forEach((item, row) ->
                        row.forEach((rater, number) -> byRater.computeIfAbsent(rater, unseen -> new LinkedHashMap<>())
                                .put(item, number)));
        return List.copyOf(byRater.values());
    }
}
