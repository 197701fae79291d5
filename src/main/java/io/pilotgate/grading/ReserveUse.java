package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import java.time.Instant;

/**
 * A lead's decision to use the reserve.
 *
 * @param replaced how many drawn items that were not delivered are replaced
 * @param used how many items of the reserve that took: some of them may not have been delivered either
 */
public record ReserveUse(int replaced, int used, String reason, PersonId by, Instant at) {}
