package io.pilotgate.grading.statistics.lots;

/** How strictly a lot is inspected. Inspection begins normal. */
public enum Severity {
    NORMAL,
    TIGHTENED,
    REDUCED
}
