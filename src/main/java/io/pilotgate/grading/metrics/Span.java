package io.pilotgate.grading.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A marked part of a text.
 *
 * @param start of its first character, from 0
 * @param end behind its last character, above {@code start}
 * @param type what it is marked as
 */
public record Span(int start, int end, String type) implements Comparable<Span> {

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

    /** By place, each once. */
    public static List<Span> sorted(List<Span> spans) {
        for (int next = 1; next < spans.size(); next++) {
            if (spans.get(next - 1).compareTo(spans.get(next)) >= 0) {
                return new ArrayList<>(new TreeSet<>(spans));
            }
        }
        return new ArrayList<>(spans);
    }

    @Override
    public int compareTo(Span other) {
        int byPlace = start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
        return byPlace != 0 ? byPlace : type.compareTo(other.type);
    }

    /** Written out, because it is asked of every span: the one that a record brings is linked at its first use. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && sameBounds(span) && type.equals(span.type);
    }

    @Override
    public int hashCode() {
        return (31 * start + end) * 31 + type.hashCode();
    }
}
