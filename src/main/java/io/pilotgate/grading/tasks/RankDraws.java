package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.PairsBootstrap;
import io.pilotgate.grading.statistics.RankCorrelation;
import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Compared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Correlations of ranks with the truth: no sums make them, so whole items are drawn and ranked anew, each by the mean of its answers. */
final class RankDraws extends ItemSums {

    private final Function<Annotation, OptionalDouble> number;
    private final boolean ordered;
    private final NumberedRatings said = new NumberedRatings();
    private final ModelDraws models = new ModelDraws();
    private final Map<String, Double> truth = new LinkedHashMap<>();

    /**
     * @param number of an answer; empty where it is none
     * @param ordered whether items are put in order among each other, perhaps question by question
     */
    RankDraws(Function<Annotation, OptionalDouble> number, boolean ordered) {
        this.ordered = ordered;
        this.number = number;
    }

    @Override
    public void truth(Annotation annotation) {
        number.apply(annotation).ifPresent(isTrue -> truth.put(annotation.item(), isTrue));
    }

    @Override
    public void answer(Annotation annotation) {
        number.apply(annotation).ifPresent(answer -> {
            Compared compared = annotation.compared();
            if (said.add(annotation.item(), annotation.annotator(), Double.toString(answer)) && compared != null) {
                models.add(annotation.item(), compared, answer);
            }
        });
    }

    @Override
    public Intervals intervals() {
        Intervals drawn = truth.isEmpty() ? amongRaters() : againstTruth();
        return ordered ? drawn : drawn.with("", preferred()).with("", models.intervals());
    }

    /** How often the first of two was preferred: ties half, and without ties. */
    private Intervals preferred() {
        SumsBootstrap bootstrap = new SumsBootstrap(ClassificationGrader.SEED);
        said.byItem().values().forEach(row -> {
            double first = row.values().stream().filter(each -> each > 0).count();
            double second = row.values().stream().filter(each -> each < 0).count();
            bootstrap.add(new double[] {first, second, row.size()});
        });
        return new Intervals(
                bootstrap.replicates(),
                bootstrap.intervals(Map.of(
                        "/winRate/first",
                        sums -> share((sums[2] + sums[0] - sums[1]) / 2, sums[2]),
                        "/positionBias/firstShare",
                        sums -> share(sums[0], sums[0] + sums[1]))));
    }

    private Intervals amongRaters() {
        RaterDraws draws = new RaterDraws(said, questions());
        Map<String, double[]> drawn = new LinkedHashMap<>();
        draws.interval(true).ifPresent(ends -> drawn.put("/tauB", ends));
        draws.interval(false).ifPresent(ends -> drawn.put("/spearman", ends));
        return new Intervals(draws.replicates(), drawn);
    }

    private Questions questions() {
        return ordered ? Questions.of(said.byItem().keySet()) : Questions.NONE;
    }

    private Intervals againstTruth() {
        OrderAmong orders = OrderAmong.of(said.means(), truth, questions());
        if (orders.questions().size() > 1) {
            return byQuestion(orders);
        }
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

    /** Questions are drawn, each with the figure of its own order. */
    private static Intervals byQuestion(OrderAmong orders) {
        SumsBootstrap bootstrap = new SumsBootstrap(ClassificationGrader.SEED);
        for (List<double[]> question : orders.questions()) {
            OptionalDouble tau = OrderAmong.correlation(question, true);
            OptionalDouble rho = OrderAmong.correlation(question, false);
            bootstrap.add(new double[] {
                tau.orElse(0), tau.isPresent() ? 1 : 0, rho.orElse(0), rho.isPresent() ? 1 : 0,
            });
        }
        Map<String, ToDoubleFunction<double[]>> figures = new LinkedHashMap<>();
        figures.put("/tauB", sums -> share(sums[0], sums[1]));
        figures.put("/spearman", sums -> share(sums[2], sums[3]));
        return new Intervals(bootstrap.replicates(), bootstrap.intervals(figures));
    }

    @Override
    void fill(SumsBootstrap bootstrap) {}

    @Override
    Map<String, ToDoubleFunction<double[]>> figures() {
        return Map.of();
    }
}
