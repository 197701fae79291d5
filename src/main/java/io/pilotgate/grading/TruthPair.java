package io.pilotgate.grading;

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

    /** So that no log line or error can carry what is sealed. */
    @Override
    public String toString() {
        return "TruthPair[" + label() + "]";
    }
}
