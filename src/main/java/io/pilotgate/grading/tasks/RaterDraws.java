package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.ItemsBootstrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Correlations of raters with each other, drawn anew by item: each draw takes whole items with what every rater said of them, and has the
 * mean over pairs of raters. Things that were put in order question by question are drawn by question.
 */
final class RaterDraws {

    /** Pairs of raters grow with the square of the raters: of more numbers than these there is no interval, which would take minutes. */
    private static final long MOST_IN_PAIRS = 200_000;

    private final List<String> raters;

    /** The items of each thing that is drawn, with what was said of each. */
    private final List<List<Map<String, Double>>> drawnTogether;

    private final boolean byQuestion;
    private final ItemsBootstrap bootstrap;

    RaterDraws(NumberedRatings said, Questions among) {
        Map<String, List<Map<String, Double>>> byQuestion = new LinkedHashMap<>();
        said.byItem()
                .forEach((item, row) -> byQuestion
                        .computeIfAbsent(among.of(item), unseen -> new ArrayList<>())
                        .add(row));
        long inPairs = said.ratings() * Math.max(1, said.raters().size() - 1);
        this.raters = inPairs > MOST_IN_PAIRS ? List.of() : List.copyOf(said.raters());
        this.drawnTogether = among.several()
                ? List.copyOf(byQuestion.values())
                : said.byItem().values().stream().map(List::of).toList();
        this.bootstrap =
                new ItemsBootstrap(raters.size() < 2 ? 0 : drawnTogether.size(), inPairs, ClassificationGrader.SEED);
        this.byQuestion = among.several();
    }

    int replicates() {
        return bootstrap.replicates();
    }

    Optional<double[]> interval(boolean tau) {
        return bootstrap.interval(drawn -> mean(drawn, tau));
    }

    private OptionalDouble mean(int[] drawn, boolean tau) {
        List<Double> pairs = new ArrayList<>();
        for (int one = 0; one < raters.size(); one++) {
            for (int other = one + 1; other < raters.size(); other++) {
                ofPair(raters.get(one), raters.get(other), drawn, tau).ifPresent(pairs::add);
            }
        }
        return pairs.stream().mapToDouble(Double::doubleValue).average();
    }

    private OptionalDouble ofPair(String one, String other, int[] drawn, boolean tau) {
        List<List<double[]>> questions = new ArrayList<>();
        for (int place : drawn) {
            if (byQuestion || questions.isEmpty()) {
                questions.add(new ArrayList<>());
            }
            List<double[]> both = questions.get(questions.size() - 1);
            for (Map<String, Double> row : drawnTogether.get(place)) {
                Double first = row.get(one);
                Double second = row.get(other);
                if (first != null && second != null) {
                    both.add(new double[] {first, second});
                }
            }
        }
        return questions.stream()
                .map(pairs -> OrderAmong.correlation(pairs, tau))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
