package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.labels.formats.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Gathers by item what the figures of a task are made of, so that intervals can be drawn by item: judgments of one item hang together. A
 * figure goes by its place in the report of its {@link Grader}, such as {@code /strict/f1}. Memory grows with the items.
 */
public abstract class ItemSums {

    /** @param replicates how often the items were drawn anew; 0 without items */
    public record Intervals(int replicates, Map<String, double[]> byFigure) {

        public static final Intervals NONE = new Intervals(0, Map.of());

        /** With those of a report that stands in another at this place; the replicates are the fewest of both. */
        public Intervals with(String place, Intervals part) {
            Map<String, double[]> all = new LinkedHashMap<>(byFigure);
            part.byFigure.forEach((figure, ends) -> all.put(place + figure, ends));
            int fewest = replicates == 0 || part.replicates == 0
                    ? Math.max(replicates, part.replicates)
                    : Math.min(replicates, part.replicates);
            return new Intervals(fewest, all);
        }
    }

    public static ItemSums of(TaskKind task) {
        return switch (task) {
            case CLASSIFICATION -> new ClassSums();
            case MULTILABEL -> new LabelSetSums();
            case SPAN -> new SpanSums();
            case TRANSCRIPT -> new TranscriptSums();
            case RATING -> new RatingSums("");
            case CONVERSATION -> new RatingSums("/all");
            case PREFERENCE -> new RankDraws(PreferenceGrader::number, false);
            case RANKING -> new RankDraws(RatingGrader::number, true);
        };
    }

    public abstract void truth(Annotation truth);

    public abstract void answer(Annotation answer);

    /** Each item's sums. */
    abstract void fill(SumsBootstrap bootstrap);

    abstract Map<String, ToDoubleFunction<double[]>> figures();

    public Intervals intervals() {
        SumsBootstrap bootstrap = new SumsBootstrap(ClassificationGrader.SEED);
        fill(bootstrap);
        return new Intervals(bootstrap.replicates(), bootstrap.intervals(figures()));
    }

    /** Not a number without anything below the line. */
    static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
