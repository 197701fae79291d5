package io.pilotgate.grading.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Items of one side that the other side does not have: counted and listed, never dropped.
 *
 * @param labels items that were answered and have no truth
 * @param truth items that have a truth and no answer
 * @param labelItems the first of them
 * @param truthItems the first of them
 */
public record Unmatched(long labels, long truth, List<String> labelItems, List<String> truthItems) {

    /** Nobody reads more of them on a screen. */
    private static final int SHOWN = 20;

    /** Gathers the items of both sides. */
    static final class Gathering {

        private final SortedSet<String> withoutTruth = new TreeSet<>();

        void withoutTruth(String item) {
            withoutTruth.add(item);
        }

        Unmatched with(List<String> unanswered) {
            return new Unmatched(
                    withoutTruth.size(), unanswered.size(), first(withoutTruth), first(new TreeSet<>(unanswered)));
        }

        private static List<String> first(SortedSet<String> items) {
            List<String> first = new ArrayList<>();
            for (String item : items) {
                if (first.size() == SHOWN) {
                    break;
                }
                first.add(item);
            }
            return first;
        }
    }
}
