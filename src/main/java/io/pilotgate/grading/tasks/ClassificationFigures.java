package io.pilotgate.grading.tasks;

import io.pilotgate.grading.tasks.Figures.Scores;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Classes against true classes.
 *
 * @param items with truth and at least one judgment
 * @param accuracy over judgments; its honest interval is the bootstrap by item, as judgments of one item hang together
 * @param perClass by label; a class that is nowhere true has no recall, one that was never answered no precision
 * @param confusion by true label, then by answer
 * @param alike labels that differ in spelling alone, and count as different
 * @param duplicates second answers of an annotator to an item: the first counts
 */
@SuppressWarnings("ArrayRecordComponent")
public record ClassificationFigures(
        long items,
        long judgments,
        long correct,
        @Nullable Double accuracy,
        double @Nullable [] wilson,
        double @Nullable [] clopperPearson,
        double @Nullable [] bootstrap,
        Map<String, Scores> perClass,
        @Nullable Double macroF1,
        @Nullable Double balancedAccuracy,
        @Nullable Double kappa,
        @Nullable Double mcc,
        Map<String, Map<String, Long>> confusion,
        Majority majority,
        List<AnnotatorFigure> perAnnotator,
        List<List<String>> alike,
        long duplicates,
        Unmatched unmatched) {

    /**
     * Items by the label that most annotators gave.
     *
     * @param tiePolicy what a tie was worth
     * @param untied items that did not end in a tie
     */
    public record Majority(
            long items,
            long correct,
            long ties,
            String tiePolicy,
            @Nullable Double accuracy,
            double @Nullable [] wilson,
            double @Nullable [] clopperPearson,
            long untied,
            long untiedCorrect) {}
}
