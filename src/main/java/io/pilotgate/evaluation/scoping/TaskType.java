package io.pilotgate.evaluation.scoping;

import io.pilotgate.labels.LabelKind;
import java.util.List;

/** What the annotators do. */
public enum TaskType {
    BINARY_CLASS("Binary class", LabelKind.CLASSIFICATION),
    BOUNDING_BOX("Bounding box"),
    INSTANCE_SEGMENTATION("Instance segmentation"),
    NER("Named entity recognition", LabelKind.SPAN),
    SENTIMENT("Sentiment", LabelKind.CLASSIFICATION, LabelKind.RATING, LabelKind.MULTILABEL, LabelKind.SPAN),
    TEXT_CLASS("Text class", LabelKind.CLASSIFICATION, LabelKind.MULTILABEL),
    TRANSCRIPTION("Transcription", LabelKind.TRANSCRIPT),
    CUBOID_3D("3D cuboid"),
    RLHF_PREFERENCE("RLHF preference ranking", LabelKind.PREFERENCE, LabelKind.RANKING, LabelKind.RATING),
    CONVERSATION_EVALUATION(
            "Multi-turn conversation evaluation", LabelKind.CONVERSATION, LabelKind.RATING, LabelKind.CLASSIFICATION),
    LLM_OUTPUT_REVIEW(
            "LLM output review",
            LabelKind.CLASSIFICATION,
            LabelKind.MULTILABEL,
            LabelKind.RATING,
            LabelKind.RANKING,
            LabelKind.PREFERENCE,
            LabelKind.SPAN);

    private final String title;
    private final List<LabelKind> kinds;

    TaskType(String title, LabelKind... kinds) {
        this.title = title;
        this.kinds = List.of(kinds);
    }

    public String title() {
        return title;
    }

    /** What its answers may be, the usual one first; none where they cannot be measured against ground truth yet. */
    public List<LabelKind> labelKinds() {
        return kinds;
    }

    /** Whether its answers can be measured against ground truth. */
    public boolean isGradable() {
        return !kinds.isEmpty();
    }
}
