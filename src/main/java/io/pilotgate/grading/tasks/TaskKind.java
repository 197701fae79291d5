package io.pilotgate.grading.tasks;

import io.pilotgate.labels.formats.ReadOptions.Shape;

/** What was asked of the annotators. */
public enum TaskKind {
    CLASSIFICATION(Shape.LABEL),
    MULTILABEL(Shape.LABELS),
    SPAN(Shape.MARKS),
    TRANSCRIPT(Shape.WRITTEN),
    PREFERENCE(Shape.LABEL),
    RANKING(Shape.LABEL),
    RATING(Shape.LABEL),
    CONVERSATION(Shape.LABEL);

    private final Shape shape;

    TaskKind(Shape shape) {
        this.shape = shape;
    }

    /** What its answers are in a file. */
    public Shape shape() {
        return shape;
    }

    /** Of its own kind alone: a method that makes each would load them all. */
    public Grader grader() {
        return switch (this) {
            case CLASSIFICATION -> new ClassificationGrader();
            case MULTILABEL -> new MultiLabelGrader();
            case SPAN -> new SpanGrader();
            case TRANSCRIPT -> new TranscriptGrader();
            case PREFERENCE -> new PreferenceGrader();
            case RANKING -> new RankingGrader();
            case RATING -> new RatingGrader();
            case CONVERSATION -> new ConversationGrader();
        };
    }
}
