package io.pilotgate.grading;

/**
 * The attempt that a calibration stands at.
 *
 * @param number from 1; counted and never reset
 * @param afterBatch batches up to this one belong to earlier attempts
 */
record CalibrationAttempt(int number, long afterBatch) {

    static final CalibrationAttempt FIRST = new CalibrationAttempt(1, 0);
}
