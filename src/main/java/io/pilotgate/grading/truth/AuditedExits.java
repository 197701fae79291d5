package io.pilotgate.grading.truth;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.grading.SetName;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.grading.seal.IndexedLeaf;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.grading.seal.ProofFile;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.grading.seal.SetSeal;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways on which truth leaves the vault for people, each with an entry in the audit trail in the same transaction. */
@Component
class AuditedExits {

    private final VaultRecords records;
    private final TruthCipher cipher;
    private final SetOpening opening;
    private final KeptSeals seals;
    private final AuditTrail audit;

    AuditedExits(VaultRecords records, TruthCipher cipher, SetOpening opening, KeptSeals seals, AuditTrail audit) {
        this.records = records;
        this.cipher = cipher;
        this.opening = opening;
        this.seals = seals;
        this.audit = audit;
    }

    /** The items of a calibration set, for its review. */
    List<LeafContent> review(PilotId pilot, int attempt, PersonId by) {
        TruthSet set = find(pilot, TruthPurpose.CALIBRATION, attempt);
        List<LeafContent> opened = contents(pilot, set);
        audit.record(pilot, by, "calibration-items-revealed", subject(set), Map.of());
        return opened;
    }

    /** One item whose label is contested, for whoever settles that. */
    ContestedItem contested(PilotId pilot, String item, PersonId adjudicator, String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "Say why the item is opened; the reason stays in the audit trail.");
        }
        String key = cipher.itemKey(pilot, item);
        TruthSet set = records.setOf(pilot, key)
                .orElseThrow(() -> Refusal.notFound("item", "No truth is sealed for an item with this id."));
        OpenedLeaf leaf = opening.open(pilot, set, records.row(pilot, key));
        ContestedItem contested = new ContestedItem(leaf.content(), proof(pilot, set, leaf));
        audit.record(
                pilot,
                adjudicator,
                "contested-item-opened",
                subject(set),
                Map.of("leaf", leaf.hash().hex(), "reason", reason.trim()));
        return contested;
    }

    /** Whole sets, for everybody: all or none. */
    Map<SetName, List<LeafContent>> reveal(PilotId pilot, Collection<SetName> names, String reason, PersonId by) {
        Map<TruthSet, List<LeafContent>> opened = new LinkedHashMap<>();
        for (SetName name : names) {
            TruthSet set = find(pilot, name.purpose(), name.attempt());
            opened.put(set, contents(pilot, set));
        }
        Map<SetName, List<LeafContent>> revealed = new LinkedHashMap<>();
        opened.forEach((set, items) -> {
            revealed.put(new SetName(set.purpose(), set.attempt()), items);
            audit.record(pilot, by, "truth-revealed", subject(set), told(set, reason));
        });
        return revealed;
    }

    private static Map<String, String> told(TruthSet set, String reason) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("items", Integer.toString(set.items()));
        told.put("root", String.valueOf(set.root()));
        if (!reason.isBlank()) {
            told.put("reason", reason.trim());
        }
        return told;
    }

    private Optional<ProofFile> proof(PilotId pilot, TruthSet set, OpenedLeaf leaf) {
        Sha256 root = set.root();
        if (root == null) {
            return Optional.empty();
        }
        List<Sha256> leaves = seals.leaves(set);
        int index = leaves.indexOf(leaf.hash());
        if (index < 0) {
            throw AlteredTruth.because("leaf " + leaf.hash() + " is not in the seal of its set");
        }
        SealHead head = SetOpening.head(pilot, set);
        return Optional.of(new ProofFile(
                new SetSeal(head, set.items(), root, set.sealedAt()),
                new IndexedLeaf(index, leaf.content()),
                MerkleTree.of(leaves).path(index)));
    }

    private List<LeafContent> contents(PilotId pilot, TruthSet set) {
        return opening.open(pilot, set).stream().map(OpenedLeaf::content).toList();
    }

    private TruthSet find(PilotId pilot, TruthPurpose purpose, int attempt) {
        return records.find(pilot, purpose, attempt)
                .orElseThrow(() -> Refusal.notFound("groundTruth", "No such truth is sealed for this pilot."));
    }

    private static String subject(TruthSet set) {
        return set.attempt() == 0 ? "blind" : "attempt " + set.attempt();
    }
}
