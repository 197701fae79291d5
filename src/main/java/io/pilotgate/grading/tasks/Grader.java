package io.pilotgate.grading.tasks;

import io.pilotgate.labels.formats.Annotation;

/** Gathers truth and answers of one task. All truth comes before the first answer; without truth, raters are compared with each other. */
public interface Grader {

    /**
     * The true answer to an item; the same one again is no other.
     *
     * @throws ContradictingTruth where another answer was true of the item before
     */
    void truth(Annotation truth);

    /** What somebody answered. */
    void answer(Annotation answer);

    /** All figures, as a record whose fields are named as they are to be printed; no data is null, never a number. */
    Object report();
}
