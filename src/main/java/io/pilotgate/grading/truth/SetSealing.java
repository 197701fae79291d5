package io.pilotgate.grading.truth;

import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.seal.SealFile;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.grading.seal.SetSeal;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps a draft for good, with the root over its leaves and the file that both sides hold of it. */
@Component
class SetSealing {

    private final VaultRecords records;
    private final TruthCipher cipher;
    private final KeptSeals seals;

    SetSealing(VaultRecords records, TruthCipher cipher, KeptSeals seals) {
        this.records = records;
        this.cipher = cipher;
        this.seals = seals;
    }

    TruthSet seal(TruthDraft draft, TruthPurpose purpose, int attempt, Sha256 fileHash, PersonId by, Instant at) {
        PilotId pilot = draft.pilot();
        SealHead head = new SealHead(pilot.value(), purpose.name(), attempt);
        List<SealedRow> rows = draft.rows().stream()
                .map(row -> row.as(cipher.open(pilot, row).orElseThrow().hash(head)))
                .toList();
        MerkleTree tree = MerkleTree.sorted(
                rows.stream().map(row -> Objects.requireNonNull(row.leaf())).toList());
        SetSeal seal = new SetSeal(head, draft.items(), tree.root(), at);
        Sha256 kept = seals.keep(new SealFile(seal, tree.leaves()));
        TruthSet set =
                new TruthSet(purpose, attempt, draft.items(), fileHash, cipher.keyId(), by, at, tree.root(), kept);
        records.insert(pilot, records.insert(pilot, set), rows);
        return set;
    }
}
