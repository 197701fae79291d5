package io.pilotgate.labels.formats;

/** How a file counts the characters of a text. */
public enum Offsets {
    /** As the tool that wrote it does, checked against the marked words where the file repeats them. */
    AUTO,
    /** Unicode code points, as Python does. */
    CODE_POINTS,
    /** UTF-16 units, as JavaScript and Java do: an emoji is two. */
    UTF16
}
