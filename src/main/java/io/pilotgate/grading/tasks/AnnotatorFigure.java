package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * One annotator's judgments against truth.
 *
 * @param correct of {@code judgments}
 */
@SuppressWarnings("ArrayRecordComponent") // The two ends of an interval on their way to JSON.
public record AnnotatorFigure(
        String annotator,
        long judgments,
        long correct,
        @Nullable Double accuracy,
        double @Nullable [] wilson,
        double @Nullable [] clopperPearson) {

    static AnnotatorFigure of(String annotator, Proportion counted) {
        return new AnnotatorFigure(
                annotator,
                counted.n(),
                counted.correct(),
                Figures.share(counted),
                Figures.ends(counted.wilson()),
                Figures.ends(counted.clopperPearson()));
    }
}
