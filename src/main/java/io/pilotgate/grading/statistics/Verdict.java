package io.pilotgate.grading.statistics;

/** What a sample plan says about the items graded so far. */
public enum Verdict {
    /** No more than the allowed number is wrong, whatever items that are missing would be. */
    ACCEPT,
    /** More are wrong than the plan allows; items that are missing cannot change that. */
    REJECT,
    /** Fewer are graded than planned, and those that are missing decide it. */
    UNDECIDED,
    /** Nothing is graded. */
    NO_DATA
}
