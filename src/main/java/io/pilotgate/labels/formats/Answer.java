package io.pilotgate.labels.formats;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What somebody said of an item. */
public sealed interface Answer {

    /** One class, one preference, or a number as it was written. */
    record Label(String label) implements Answer {}

    /** A set of classes; an empty one says that none applies. */
    record Labels(SortedSet<String> labels) implements Answer {

        public Labels {
            labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
        }
    }

    /**
     * Marked parts of a text.
     *
     * @param text as the file has it; empty where it has none, and offsets stand for themselves
     * @param marks in the order of the file
     */
    record Marks(String text, List<Mark> marks) implements Answer {

        public Marks {
            marks = List.copyOf(marks);
        }
    }

    /** What was heard, read or written. */
    record Written(String text) implements Answer {}
}
