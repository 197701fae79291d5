package io.pilotgate.labels.formats;

/** Why something in a file is no annotation. It is counted and told, never dropped without a word. */
public enum LeftOut {
    SKIPPED("answers that the annotator skipped, cancelled or ignored"),
    REJECTED("answers that were rejected or discarded"),
    PREDICTION("predictions and suggestions of a model, which nobody said"),
    UNANSWERED("items without an answer"),
    OTHER_QUESTION("answers to other questions of the same item"),
    DUPLICATE("answers that an annotator gave to an item before; the first one counts"),
    NO_ITEM("answers without an item's key"),
    QUARANTINED("answers whose offsets do not fit their text");

    private final String title;

    LeftOut(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
