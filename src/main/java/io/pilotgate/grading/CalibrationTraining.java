package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Proportion;
import java.time.Instant;

/**
 * A batch that redoes items of an attempt whose figure stands. Their truth may be known by now: it is training, and no
 * verdict of any attempt.
 *
 * @param batch the label batch
 * @param attempt whose items it redoes
 * @param proportion correct items of those that were answered again
 */
public record CalibrationTraining(long batch, int attempt, Proportion proportion, Instant receivedAt) {}
