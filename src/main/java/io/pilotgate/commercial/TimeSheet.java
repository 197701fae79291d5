package io.pilotgate.commercial;

import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;

/**
 * Hours of the vendor's people as they were handed in.
 *
 * @param days from the first day that it names to the last
 */
public record TimeSheet(
        long id, String fileName, Sha256 sha256, int rows, DateSpan days, PersonId submittedBy, Instant receivedAt) {}
