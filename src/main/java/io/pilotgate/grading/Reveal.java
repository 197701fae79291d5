package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;

/**
 * That a set was revealed, and the file that both sides may have.
 *
 * @param file its hash
 * @param size in bytes
 */
public record Reveal(SetName set, Sha256 file, long size, PersonId by, Instant at) {}
