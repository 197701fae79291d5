package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.io.IOException;
import java.util.List;

/** One way in which labels arrive. The class of each tells the traps of its format. */
interface AnnotationFormat {

    /** As it is named on the command line. */
    String name();

    /** For people who look for their tool. */
    String description();

    /** Whether a file that begins like this is one; the first format that says so reads it. */
    boolean fits(FileStart start);

    /** Whether its answers can be of this shape. */
    default boolean gives(Shape shape) {
        return true;
    }

    /**
     * Reads a file to its end, piece by piece.
     *
     * @throws Refusal where the file is not of this format, with the place
     */
    void read(LabelSource source, ReadOptions options, AnnotationSink sink) throws IOException;

    /** Reads a file for several things at once: one after the other, or in one pass where that is possible. */
    default void readAll(LabelSource source, List<Wanted> wanted) throws IOException {
        for (Wanted each : wanted) {
            read(source, each.options(), each.sink());
        }
    }
}
