package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.PairsBootstrap;
import io.pilotgate.grading.statistics.RankCorrelation;
import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.labels.formats.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Correlations of ranks with the truth: no sums make them, so whole items are drawn and ranked anew, each by the mean of its answers. */
final class RankDraws extends ItemSums {

    private final Function<Annotation, OptionalDouble> number;
    private final NumberedRatings said = new NumberedRatings();
    private final Map<String, Double> truth = new LinkedHashMap<>();

    /** @param number of an answer; empty where it is none */
    RankDraws(Function<Annotation, OptionalDouble> number) {
        this.number = number;
    }

    @Override
    public void truth(Annotation annotation) {
        number.apply(annotation).ifPresent(isTrue -> truth.put(annotation.item(), isTrue));
    }

    @Override
    public void answer(Annotation annotation) {
        number.apply(annotation)
                .ifPresent(answer -> said.add(annotation.item(), annotation.annotator(), Double.toString(answer)));
    }

    @Override
    public Intervals intervals() {
        List<double[]> pairs = said.means().entrySet().stream()
                .filter(item -> truth.containsKey(item.getKey()))
                .map(item -> new double[] {item.getValue(), truth.getOrDefault(item.getKey(), 0.0)})
                .toList();
        PairsBootstrap bootstrap = new PairsBootstrap(
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray(),
                ClassificationGrader.SEED);
        Map<String, double[]> drawn = new LinkedHashMap<>();
        bootstrap.interval(RankCorrelation::tauB).ifPresent(ends -> drawn.put("/tauB", ends));
        bootstrap.interval(RankCorrelation::spearman).ifPresent(ends -> drawn.put("/spearman", ends));
        return new Intervals(bootstrap.replicates(), drawn);
    }

    @Override
    void fill(SumsBootstrap bootstrap) {}

    @Override
    Map<String, ToDoubleFunction<double[]>> figures() {
        return Map.of();
    }
}
