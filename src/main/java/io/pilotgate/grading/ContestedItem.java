package io.pilotgate.grading;

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

    /** So that no log line or error can carry what is sealed. */
    @Override
    public String toString() {
        return "ContestedItem[" + label() + "]";
    }
}
