package io.pilotgate.labels.formats;

import java.io.IOException;
import java.io.InputStream;

/** A file to read: on the disk, or out of an archive. */
public interface LabelSource {

    /** Its name without folders. */
    String name();

    /** Opens it from its beginning; more than once. */
    InputStream open() throws IOException;

    /** Its name without the last extension. */
    default String stem() {
        int dot = name().lastIndexOf('.');
        return dot > 0 ? name().substring(0, dot) : name();
    }
}
