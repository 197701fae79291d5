package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.RankCorrelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far two orders of the same items agree. Things that were put in order question by question are compared within their question:
 * the figure is then the mean over questions, as ranks of different questions have nothing to do with each other.
 */
final class OrderAmong {

    /** The items of each question, two numbers each; one question where all items were ordered among each other. */
    private final Map<String, List<double[]>> questions = new LinkedHashMap<>();

    /** Items that both have. */
    static OrderAmong of(Map<String, Double> one, Map<String, Double> other, Questions among) {
        OrderAmong orders = new OrderAmong();
        one.forEach((item, first) -> {
            Double second = other.get(item);
            if (second != null) {
                orders.questions
                        .computeIfAbsent(among.of(item), unseen -> new ArrayList<>())
                        .add(new double[] {first, second});
            }
        });
        return orders;
    }

    /** How many items both have. */
    long items() {
        return questions.values().stream().mapToLong(List::size).sum();
    }

    List<List<double[]>> questions() {
        return List.copyOf(questions.values());
    }

    /**
     * @param tau tau-b, else Spearman's rho
     * @return null where no question tells
     */
    @Nullable
    Double mean(boolean tau) {
        return Figures.number(questions.values().stream()
                .map(pairs -> correlation(pairs, tau))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average());
    }

    static OptionalDouble correlation(List<double[]> pairs, boolean tau) {
        double[] first = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] second = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        return tau ? RankCorrelation.tauB(first, second) : RankCorrelation.spearman(first, second);
    }
}
