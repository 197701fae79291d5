package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.SumsBootstrap;
import io.pilotgate.labels.formats.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Gathers by item what the figures of a task are made of, so that intervals can be drawn by item: judgments of one item hang together. A
 * figure goes by its place in the report of its {@link Grader}, such as {@code /strict/f1}. Memory grows with the items.
 */
public abstract class ItemSums {

    /** @param replicates how often the items were drawn anew; 0 without items */
    public record Intervals(int replicates, Map<String, double[]> byFigure) {

        public static final Intervals NONE = new Intervals(0, Map.of());
    }

    /** Empty where no figure of the task is made of sums. */
    public static Optional<ItemSums> of(TaskKind task) {
        return switch (task) {
            case CLASSIFICATION -> Optional.of(new ClassSums());
            case MULTILABEL -> Optional.of(new LabelSetSums());
            case SPAN -> Optional.of(new SpanSums());
            case TRANSCRIPT -> Optional.of(new TranscriptSums());
            case RATING -> Optional.of(new RatingSums(""));
            case CONVERSATION -> Optional.of(new RatingSums("/all"));
            case PREFERENCE, RANKING -> Optional.empty();
        };
    }

    public abstract void truth(Annotation truth);

    public abstract void answer(Annotation answer);

    /** Each item's sums. */
    abstract void fill(SumsBootstrap bootstrap);

    abstract Map<String, ToDoubleFunction<double[]>> figures();

    public final Intervals intervals() {
        SumsBootstrap bootstrap = new SumsBootstrap(ClassificationGrader.SEED);
        fill(bootstrap);
        return new Intervals(bootstrap.replicates(), bootstrap.intervals(figures()));
    }

    /** Not a number without anything below the line. */
    static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
