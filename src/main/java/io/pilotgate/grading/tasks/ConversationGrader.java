package io.pilotgate.grading.tasks;

import io.pilotgate.labels.formats.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Ratings of conversations, turn by turn and dimension by dimension: figures for each dimension and for all together. */
final class ConversationGrader implements Grader {

    /** What parts the turn and the dimension of an aspect. */
    private static final char APART = '\u001f';

    /**
     * @param dimensions figures of each, in the order of their names
     * @param all every dimension together, each turn's dimension an item
     */
    record ConversationFigures(long conversations, long turns, Map<String, Object> dimensions, Object all) {}

    private final Map<String, RatingGrader> byDimension = new TreeMap<>();
    private final RatingGrader all = new RatingGrader();
    private final Map<String, Boolean> conversations = new LinkedHashMap<>();
    private final Map<String, Boolean> turns = new LinkedHashMap<>();

    @Override
    public void truth(Annotation truth) {
        dimension(truth).truth(turn(truth));
        all.truth(whole(truth));
    }

    @Override
    public void answer(Annotation answer) {
        conversations.put(answer.item(), true);
        turns.put(turn(answer).item(), true);
        dimension(answer).answer(turn(answer));
        all.answer(whole(answer));
    }

    @Override
    public Record report() {
        Map<String, Object> figures = new LinkedHashMap<>();
        byDimension.forEach((dimension, grader) -> figures.put(dimension, grader.report()));
        return new ConversationFigures(conversations.size(), turns.size(), figures, all.report());
    }

    private RatingGrader dimension(Annotation annotation) {
        String aspect = annotation.aspect();
        int apart = aspect.indexOf(APART);
        String dimension = apart < 0 ? "overall" : aspect.substring(apart + 1);
        return byDimension.computeIfAbsent(dimension, unseen -> new RatingGrader());
    }

    /** The conversation's turn as the item. */
    private static Annotation turn(Annotation annotation) {
        String aspect = annotation.aspect();
        int apart = aspect.indexOf(APART);
        String turn = apart < 0 ? aspect : aspect.substring(0, apart);
        return as(annotation, annotation.item() + " / " + turn);
    }

    private static Annotation whole(Annotation annotation) {
        return as(annotation, annotation.item() + " / " + annotation.aspect().replace(APART, '/'));
    }

    private static Annotation as(Annotation annotation, String item) {
        return new Annotation(annotation.place(), item, annotation.annotator(), annotation.answer());
    }
}
