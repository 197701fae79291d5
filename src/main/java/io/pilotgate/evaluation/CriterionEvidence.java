package io.pilotgate.evaluation;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * What lies beside a criterion.
 *
 * @param title what it is
 * @param link where it is, where it is not a file
 * @param file the hash by which the file is kept, where it is one
 * @param seen of a link, what its person saw there; empty where nobody wrote it down
 * @param noteHash of a link, the hash of what is kept of it, see {@link LinkNote}; empty for a file and in older releases
 */
public record CriterionEvidence(
        long id,
        String criterion,
        String title,
        Optional<String> link,
        Optional<Sha256> file,
        Optional<String> seen,
        Optional<Sha256> noteHash,
        PersonId addedBy,
        Instant addedAt) {}
