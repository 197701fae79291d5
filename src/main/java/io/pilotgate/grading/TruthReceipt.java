package io.pilotgate.grading;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a set of ground truth is sealed, and nothing of what is in it.
 *
 * @param attempt the calibration attempt that it judges, from 1; 0 for the blind set
 * @param sha256 of the file as it was handed in
 * @param root what both sides hold of it; none where it was sealed before roots were kept
 * @param warnings what is worth a second look, full sentences; only told when the set is sealed
 */
public record TruthReceipt(
        TruthPurpose purpose,
        int attempt,
        int items,
        Sha256 sha256,
        PersonId sealedBy,
        Instant sealedAt,
        @Nullable Sha256 root,
        List<String> warnings) {}
