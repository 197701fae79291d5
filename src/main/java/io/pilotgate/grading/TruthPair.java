package io.pilotgate.grading;

import io.pilotgate.labels.AnswerText;
import io.pilotgate.labels.LabelKind;

/**
 * An item whose two labels differ, as its adjudicator sees it: nothing tells which of them is sealed.
 *
 * @param a one of them; a keyed hash chose which
 * @param b the other one
 */
public record TruthPair(int number, String item, String a, String b) {

    public String label() {
        return TruthDifference.label(number);
    }

    /** As people read answers of this kind. */
    public TruthPair inWords(LabelKind kind) {
        return new TruthPair(number, item, AnswerText.words(kind, a), AnswerText.words(kind, b));
    }

    /** So that no log line or error can carry what is sealed. */
    @Override
    public String toString() {
        return "TruthPair[" + label() + "]";
    }
}
