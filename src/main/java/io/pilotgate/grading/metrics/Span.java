package io.pilotgate.grading.metrics;

/**
 * A marked part of a text.
 *
 * @param start of its first character, from 0
 * @param end behind its last character, above {@code start}
 * @param type what it is marked as
 */
public record Span(int start, int end, String type) {

    /** @throws IllegalArgumentException when it is empty or begins before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("[" + start + ", " + end + ") marks nothing.");
        }
    }

    boolean sameBounds(Span other) {
        return start == other.start && end == other.end;
    }

    /** How many characters both have. */
    int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
}
