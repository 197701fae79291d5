package io.pilotgate.grading.statistics.agreement;

/** What the difference of two categories means, after Stevens (1946). */
public enum Level {
    /** Same or not the same. */
    NOMINAL,
    /** An order without distances. */
    ORDINAL,
    /** Numbers whose differences mean something. */
    INTERVAL,
    /** Numbers, 0 or more, whose quotients mean something. */
    RATIO
}
