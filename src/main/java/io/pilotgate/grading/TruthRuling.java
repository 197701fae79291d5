package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** What was decided of a second label that differs from the sealed one. */
public record TruthRuling(RightTruth right, String reason, PersonId by, Instant at) {}
