package io.pilotgate.labels.formats;

/** Takes what a reader finds, in the order of the file. */
public interface AnnotationSink {

    /** Another file of the path begins. */
    default void file(String name) {}

    /** What part of the work an item stands for, told before its answers; of truth alone, and where the file names it. */
    default void stratum(Place place, String item, String stratum) {}

    void annotation(Annotation annotation);

    /**
     * Something that is no annotation.
     *
     * @param place where it stands: {@code line 12}
     * @param item its key; empty where it is not known
     */
    void leftOut(LeftOut why, Place place, String item);
}
