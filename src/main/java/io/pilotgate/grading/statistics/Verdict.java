package io.pilotgate.grading.statistics;

/** What a sample plan says about the items graded so far. */
public enum Verdict {
    /** All planned items are graded and no more than the allowed number is wrong. */
    ACCEPT,
    /** More are wrong than the plan allows; items still to come cannot change that. */
    REJECT,
    /** Fewer are graded than planned, and those do not decide it. */
    UNDECIDED,
    /** Nothing is graded. */
    NO_DATA
}
