package io.pilotgate.grading;

import io.pilotgate.labels.AnswerText;
import io.pilotgate.labels.LabelKind;

/**
 * A contested item as its adjudicator sees it: two labels, and nothing that tells whose they are.
 *
 * @param a one of them; a keyed hash chose which
 * @param b the other one
 */
public record ContestedItem(int number, String item, String a, String b) {

    public String label() {
        return FailedItem.label(number);
    }

    /** As people read answers of this kind. */
    public ContestedItem inWords(LabelKind kind) {
        return new ContestedItem(number, item, AnswerText.words(kind, a), AnswerText.words(kind, b));
    }

    /** So that no log line or error can carry what is sealed. */
    @Override
    public String toString() {
        return "ContestedItem[" + label() + "]";
    }
}
