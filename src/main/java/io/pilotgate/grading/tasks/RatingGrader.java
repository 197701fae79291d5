package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.agreement.CategoryValues;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.DecimalComma;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Ratings in numbers, by several raters, against truth where there is one. */
class RatingGrader implements Grader {

    private final NumberedRatings ratings = new NumberedRatings();
    private final Map<String, Double> truth = new LinkedHashMap<>();

    @Override
    public void truth(Annotation annotation) {
        number(annotation)
                .ifPresent(number -> ContradictingTruth.unlessSame(truth.put(annotation.item(), number), number));
    }

    @Override
    public void answer(Annotation annotation) {
        ratings.add(annotation.item(), annotation.annotator(), text(annotation));
    }

    @Override
    public Record report() {
        return RatingFigures.of(
                ratings, truth.isEmpty() ? null : RatingFigures.againstTruth(ratings, truth, unmatched()));
    }

    NumberedRatings ratings() {
        return ratings;
    }

    Map<String, Double> truth() {
        return truth;
    }

    Unmatched unmatched() {
        Unmatched.Gathering gathering = new Unmatched.Gathering();
        ratings.byItem().keySet().stream()
                .filter(item -> !truth.containsKey(item))
                .forEach(gathering::withoutTruth);
        List<String> unanswered = truth.keySet().stream()
                .filter(item -> !ratings.byItem().containsKey(item))
                .toList();
        return gathering.with(unanswered);
    }

    static OptionalDouble number(Annotation annotation) {
        return CategoryValues.number(text(annotation));
    }

    static String text(Annotation annotation) {
        return annotation.answer() instanceof Answer.Label label ? DecimalComma.withPoint(label.label()) : "";
    }
}
