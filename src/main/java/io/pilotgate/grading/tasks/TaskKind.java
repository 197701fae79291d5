package io.pilotgate.grading.tasks;

import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.util.function.Supplier;

/** What was asked of the annotators. */
public enum TaskKind {
    CLASSIFICATION(Shape.LABEL, ClassificationGrader::new),
    MULTILABEL(Shape.LABELS, MultiLabelGrader::new),
    SPAN(Shape.MARKS, SpanGrader::new),
    TRANSCRIPT(Shape.WRITTEN, TranscriptGrader::new),
    PREFERENCE(Shape.LABEL, PreferenceGrader::new),
    RANKING(Shape.LABEL, RankingGrader::new),
    RATING(Shape.LABEL, RatingGrader::new),
    CONVERSATION(Shape.LABEL, ConversationGrader::new);

    private final Shape shape;
    private final Supplier<Grader> grader;

    TaskKind(Shape shape, Supplier<Grader> grader) {
        this.shape = shape;
        this.grader = grader;
    }

    /** What its answers are in a file. */
    public Shape shape() {
        return shape;
    }

    public Grader grader() {
        return grader.get();
    }
}
