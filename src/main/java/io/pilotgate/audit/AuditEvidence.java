package io.pilotgate.audit;

import io.pilotgate.kernel.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a person holds against files of the audit trail.
 *
 * @param mailed where the chain ended, as a letter tells it
 * @param root of a checkpoint, as a letter tells it
 * @param checkpoints the files of checkpoints among those to check
 */
public record AuditEvidence(Optional<Witness> mailed, Optional<Sha256> root, List<byte[]> checkpoints) {

    public static final AuditEvidence NONE = new AuditEvidence(Optional.empty(), Optional.empty(), List.of());

    /** @param files of any kind, those of checkpoints among them */
    public static AuditEvidence of(Optional<Witness> mailed, Optional<Sha256> root, Collection<byte[]> files) {
        return new AuditEvidence(
                mailed,
                root,
                files.stream().filter(AuditVerification::isOfCheckpoints).toList());
    }

    List<Witness> of(String chain) {
        List<Witness> witnesses = new ArrayList<>(mailed.stream().toList());
        checkpoints.forEach(file -> witnesses.addAll(
                AuditVerification.checkpoints(file, Optional.empty()).witnesses(chain)));
        return witnesses;
    }
}
