package io.pilotgate.evaluation.assurance;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/** A SOC 2 report on record. */
public record RecordedSoc2(long id, Soc2Report report, PersonId by, Instant at) {}
