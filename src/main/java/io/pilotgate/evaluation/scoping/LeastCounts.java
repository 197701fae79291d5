package io.pilotgate.evaluation.scoping;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many items a pilot has to hold at least of each rare part of the work, such as snow: what is not in it is not tried.
 *
 * @param counts by the name that the ground truth gives the stratum; each at least 1
 */
public record LeastCounts(SortedMap<String, Integer> counts) {

    public static final LeastCounts NONE = new LeastCounts(new TreeMap<>());

    private static final int LONGEST_NAME = 100;

    public LeastCounts {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * Out of lines such as {@code snow: 50}; a name may have a colon of its own.
     *
     * @param place where they were entered
     * @throws Refusal with a reason for each line that is none
     */
    public static LeastCounts read(String place, Collection<String> lines) {
        List<Reason> mistakes = mistakes(place, lines);
        if (!mistakes.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, mistakes);
        }
        return stored(lines);
    }

    /** Out of lines that an older release may have let in: one that is none counts nothing, of two the higher stands. */
    public static LeastCounts stored(Collection<String> lines) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        lines.stream().filter(LeastCounts::isOne).forEach(line -> counts.merge(name(line), count(line), Math::max));
        return new LeastCounts(counts);
    }

    /** What is wrong with the lines, a sentence each; empty where nothing is. */
    public static List<Reason> mistakes(String place, Collection<String> lines) {
        List<Reason> mistakes = new ArrayList<>();
        TreeMap<String, Integer> names = new TreeMap<>();
        for (String line : lines) {
            if (!isOne(line)) {
                mistakes.add(new Reason(
                        place,
                        Refusal.quoted(line) + " has no least count. Write a stratum a line, such as 'snow: 50'."));
            } else if (names.merge(name(line), 1, Integer::sum) == 2) {
                mistakes.add(new Reason(place, Refusal.quoted(name(line)) + " stands there twice. Name it once."));
            }
        }
        return mistakes;
    }

    /** These and the others; where both name a stratum, the higher count. */
    public LeastCounts and(LeastCounts others) {
        SortedMap<String, Integer> both = new TreeMap<>(counts);
        others.counts.forEach((name, count) -> both.merge(name, count, Math::max));
        return new LeastCounts(both);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /**
     * Which of these somebody wants to go below, a sentence each; a stratum that is not named is not gone below, for its
     * count goes along.
     */
    public List<String> lowered(Map<String, Integer> wanted) {
        return counts.entrySet().stream()
                .filter(least -> wanted.getOrDefault(least.getKey(), Integer.MAX_VALUE) < least.getValue())
                .map(least -> Refusal.quoted(least.getKey()) + " takes at least " + least.getValue() + " items, and "
                        + wanted.get(least.getKey()) + " are planned. Raise it, or leave it out.")
                .toList();
    }

    /** {@code rain: 20, snow: 50}. */
    public String inWords() {
        return lines().stream().collect(Collectors.joining(", "));
    }

    /** As they are entered. */
    public List<String> lines() {
        return counts.entrySet().stream()
                .map(least -> least.getKey() + ": " + least.getValue())
                .toList();
    }

    private static boolean isOne(String line) {
        return line.matches(".*\\S.*:\\s*[1-9][0-9]{0,6}") && name(line).length() <= LONGEST_NAME;
    }

    private static int count(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1).strip());
    }

    private static String name(String line) {
        return line.substring(0, Math.max(0, line.lastIndexOf(':'))).strip();
    }
}
