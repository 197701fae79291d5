package io.pilotgate.grading.tasks;

import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.AnswerRows;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers truth and answers of one task. All truth comes before the first answer, unless the grader takes them in any order; without truth,
 * raters are compared with each other.
 */
public interface Grader {

    /**
     * The true answer to an item; the same one again is no other.
     *
     * @throws ContradictingTruth where another answer was true of the item before
     */
    void truth(Annotation truth);

    /** What somebody answered. */
    void answer(Annotation answer);

    /** Takes truth and answers of tables as numbers too, where it is so. */
    default @Nullable Consumer<AnswerRows> rows() {
        return null;
    }

    /** Whether an answer may come before its truth, so that one pass over a file that has both is enough. */
    default boolean takesAnyOrder() {
        return false;
    }

    /** All figures, as a record whose fields are named as they are to be printed; no data is null, never a number. */
    Record report();
}
