package io.pilotgate.grading.seal;

/**
 * Which set a leaf belongs to. It goes into every leaf, so that none can be moved to another set.
 *
 * @param purpose CALIBRATION, BLIND or MONTH
 * @param attempt the calibration attempt, from 1; 0 for the blind set
 */
public record SealHead(String pilot, String purpose, int attempt) {}
