package io.pilotgate.grading.figures;

/** How the computing of a set's figures stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
