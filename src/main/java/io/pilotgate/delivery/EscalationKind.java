package io.pilotgate.delivery;

/** What a question of the vendor is about. */
public enum EscalationKind {
    /** The SOP says nothing about it. */
    GUIDELINE_GAP,
    /** Two readings of one item are both sound. */
    AMBIGUOUS_ITEM,
    /** Somebody labeled against the SOP, and the vendor asks how to mend it. */
    ANNOTATOR_ERROR,
    /** Rare, and not what the SOP was written for. */
    EDGE_CASE,
    /** A matter of taste that somebody has to decide. */
    SUBJECTIVE,
    OTHER
}
