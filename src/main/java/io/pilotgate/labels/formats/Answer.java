package io.pilotgate.labels.formats;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** Marked parts of a text; {@link Alignment} lays two of them over each other. */
    sealed interface Marks extends Answer {

        /** As people read them: counted in the text as the file has it, where that is known. */
        List<Mark> marks();

        /** In the text as the file has it; empty where only {@link #visible} is known. */
        Optional<Measured> exact();

        /** In the characters that are no white space; empty without a text, or where one mark is of white space alone. */
        Optional<Measured> visible();
    }

    /**
     * Marks as a file has them, and marks that were measured by something else than it.
     *
     * @param text what they are in; empty where nobody has it, and offsets stand for themselves
     * @param marks in the order of the file
     */
    record Measured(String text, List<Mark> marks) implements Marks {

        public Measured {
            marks = List.copyOf(marks);
        }

        @Override
        public Optional<Measured> exact() {
            return Optional.of(this);
        }

        @Override
        public Optional<Measured> visible() {
            return VisibleText.marks(this).map(laid -> new Measured(VisibleText.of(text), laid));
        }
    }

    /** Marks that were kept without their text: a fingerprint of each ruler stands for it. */
    record Kept(Optional<Measured> exact, Optional<Measured> visible) implements Marks {

        @Override
        public List<Mark> marks() {
            return exact.or(() -> visible).map(Measured::marks).orElse(List.of());
        }
    }

    /** What was heard, read or written. */
    record Written(String text) implements Answer {}
}
