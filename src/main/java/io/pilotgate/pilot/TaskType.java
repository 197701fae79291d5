package io.pilotgate.pilot;

/** What the annotators do. */
public enum TaskType {
    BINARY_CLASS("Binary class", true),
    BOUNDING_BOX("Bounding box", false),
    INSTANCE_SEGMENTATION("Instance segmentation", false),
    NER("Named entity recognition", false),
    SENTIMENT("Sentiment", true),
    TEXT_CLASS("Text class", true),
    CUBOID_3D("3D cuboid", false),
    RLHF_PREFERENCE("RLHF preference ranking", false),
    CONVERSATION_EVALUATION("Multi-turn conversation evaluation", false),
    LLM_OUTPUT_REVIEW("LLM output review", true);

    private final String title;
    private final boolean oneClassPerItem;

    TaskType(String title, boolean oneClassPerItem) {
        this.title = title;
        this.oneClassPerItem = oneClassPerItem;
    }

    public String title() {
        return title;
    }

    /** Whether a label is one class per item, which is what this release can measure against ground truth. */
    public boolean isGradable() {
        return oneClassPerItem;
    }
}
