package io.pilotgate.grading.truth;

/** An item with its true label, in the clear: it lives in memory while something is graded, and has no readable text. */
record SealedAnswer(String item, String label) {

    /** So that no log line or error can carry it. */
    @Override
    public String toString() {
        return "SealedAnswer[sealed]";
    }
}
