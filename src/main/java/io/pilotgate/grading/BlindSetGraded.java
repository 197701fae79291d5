package io.pilotgate.grading;

import io.pilotgate.grading.statistics.Verdict;
import io.pilotgate.kernel.PilotId;

/** The blind sample was graded and waits for a person's confirmation. */
public record BlindSetGraded(PilotId pilot, Verdict verdict) {}
