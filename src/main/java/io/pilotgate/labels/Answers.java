package io.pilotgate.labels;

import org.jspecify.annotations.Nullable;

/** Remembers who answered what, and in which line. */
interface Answers {

    /** Remembers an answer; the line of an earlier one by the same person to the same item, or 0 where none is known. */
    long earlierLine(String item, @Nullable String annotator, long line);

    /** Different items so far. */
    long items();
}
