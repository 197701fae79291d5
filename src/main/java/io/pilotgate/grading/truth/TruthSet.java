package io.pilotgate.grading.truth;

import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a sealed set without opening it.
 *
 * @param attempt the calibration attempt that it judges; 0 for the blind set
 * @param root over the leaves of its items; none where it was sealed before roots were kept
 * @param sealFile the file that both sides hold of it, as it is kept
 */
public record TruthSet(
        TruthPurpose purpose,
        int attempt,
        int items,
        Sha256 fileHash,
        String keyId,
        PersonId sealedBy,
        Instant sealedAt,
        @Nullable Sha256 root,
        @Nullable Sha256 sealFile) {}
