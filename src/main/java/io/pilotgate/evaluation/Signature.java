package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;

/**
 * A signature under an evaluation as it was.
 *
 * @param printedName the name as the person writes it
 * @param meaning what the person states by it
 * @param document hash of what was signed
 */
public record Signature(PersonId person, String printedName, String meaning, Sha256 document, Instant at) {}
