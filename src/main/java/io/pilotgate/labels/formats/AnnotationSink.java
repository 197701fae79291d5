package io.pilotgate.labels.formats;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes what a reader finds, in the order of the file. */
public interface AnnotationSink {

    /** Another file of the path begins. */
    default void file(String name) {}

    /** What part of the work an item stands for, told before its answers; of truth alone, and where the file names it. */
    default void stratum(Place place, String item, String stratum) {}

    void annotation(Annotation annotation);

    /** Who takes rows of a table as numbers instead, where somebody does. What a file is read for at once has one such taker. */
    default @Nullable Consumer<AnswerRows> rows() {
        return null;
    }

    /** So many answers were handed to the taker of rows. */
    default void counted(long answers) {}

    /**
     * Something that is no annotation.
     *
     * @param place where it stands: {@code line 12}
     * @param item its key; empty where it is not known
     */
    void leftOut(LeftOut why, Place place, String item);
}
