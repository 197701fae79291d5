package io.pilotgate.grading.truth;

/** A label of the second labelling in the clear: it lives in memory, and has no readable text. */
public record SecondLabel(String item, String label) {

    /** So that no log line or error can carry it. */
    @Override
    public String toString() {
        return "SecondLabel[sealed]";
    }
}
