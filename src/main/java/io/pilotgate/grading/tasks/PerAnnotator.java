package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.Proportion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Figures by annotator, whoever did most first; files that name nobody have none. */
final class PerAnnotator {

    private PerAnnotator() {}

    static List<AnnotatorFigure> of(Map<String, Proportion> counted) {
        return counted.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty() && !each.getValue().isNoData())
                .map(each -> AnnotatorFigure.of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(AnnotatorFigure::judgments)
                        .reversed()
                        .thenComparing(AnnotatorFigure::annotator))
                .toList();
    }
}
