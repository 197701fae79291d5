package io.pilotgate.grading.truth;

import io.pilotgate.grading.CorrectionLayer;
import io.pilotgate.grading.CorrectionLayer.Review;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.grading.seal.RevealedCorrection;
import io.pilotgate.grading.seal.RevealedCorrection.Right;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Keeps corrections as sealed as the truth that they lie over: encrypted, each label of an item with a salt and a leaf
 * of its own, and a root over each layer. A layer is appended and never changed.
 */
@Component
public class CorrectionVault {

    private static final String NO_STRATUM = "";

    private final CorrectionRecords records;
    private final TruthCipher cipher;

    CorrectionVault(CorrectionRecords records, TruthCipher cipher) {
        this.records = records;
        this.cipher = cipher;
    }

    /**
     * Seals a layer over all layers before it.
     *
     * @param right the labels that are right, by item; one at least
     */
    public CorrectionLayer append(PilotId pilot, Map<String, Set<String>> right, PersonId signedBy, Instant at) {
        int number = records.layers(pilot).size() + 1;
        SealHead head = head(pilot, number);
        List<SealedRow> rows = new TreeMap<>(right)
                .entrySet().stream()
                        .flatMap(item -> new TreeSet<>(item.getValue())
                                .stream().map(label -> cipher.seal(pilot, item.getKey(), label, NO_STRATUM)))
                        .map(row -> row.as(content(pilot, row).hash(head)))
                        .toList();
        CorrectionLayer layer = new CorrectionLayer(number, right.size(), root(rows), signedBy, at, Optional.empty());
        records.insert(pilot, layer, cipher.keyId(), rows);
        return layer;
    }

    public void review(PilotId pilot, int layer, Review review) {
        records.review(pilot, layer, review);
    }

    /** Every layer, oldest first. */
    public List<CorrectionLayer> layers(PilotId pilot) {
        return records.layers(pilot);
    }

    /** The labels that are right in place of the sealed one, by item, as the countersigned layers have it. */
    public Map<String, Set<String>> right(PilotId pilot) {
        Map<String, Set<String>> right = new HashMap<>();
        inForce(pilot).forEach(layer -> right.putAll(labels(pilot, layer.number())));
        return right;
    }

    /** The countersigned layers in the order in which they came into force. */
    public List<CorrectionLayer> inForce(PilotId pilot) {
        return layers(pilot).stream()
                .filter(CorrectionLayer::isCountersigned)
                .sorted(Comparator.comparing(
                        layer -> layer.review().orElseThrow().at()))
                .toList();
    }

    /** The right labels by item of one layer. */
    public Map<String, Set<String>> labels(PilotId pilot, int layer) {
        Map<String, Set<String>> labels = new HashMap<>();
        open(pilot, layer)
                .forEach(leaf -> labels.computeIfAbsent(leaf.item(), item -> new TreeSet<>())
                        .add(leaf.label()));
        return labels;
    }

    /** The countersigned layers in the clear, for a reveal, by number. */
    public List<RevealedCorrection> reveal(PilotId pilot) {
        return layers(pilot).stream()
                .filter(CorrectionLayer::isCountersigned)
                .map(layer -> revealed(pilot, layer, layer.review().orElseThrow()))
                .toList();
    }

    private RevealedCorrection revealed(PilotId pilot, CorrectionLayer layer, Review review) {
        SealHead head = head(pilot, layer.number());
        return new RevealedCorrection(
                layer.number(),
                layer.root().hex(),
                layer.signedBy().value(),
                review.by().value(),
                review.at().toString(),
                layer.commitment(pilot).orElseThrow().hex(),
                open(pilot, layer.number()).stream()
                        .map(content -> Right.of(content, head))
                        .toList());
    }

    /** Pilots that were given the same blind truth file, itself among them, in the order of their ids. */
    public List<PilotId> sharing(PilotId pilot) {
        return records.sharing(pilot);
    }

    /**
     * By ascending leaf hash, and only as it was sealed.
     *
     * @throws io.pilotgate.kernel.Refusal where a leaf or the root does not hold
     */
    private List<LeafContent> open(PilotId pilot, int number) {
        CorrectionLayer layer = layers(pilot).get(number - 1);
        SealHead head = head(pilot, number);
        List<SealedRow> rows = records.rows(pilot, number);
        List<LeafContent> opened =
                rows.stream().map(row -> opened(pilot, row, head)).toList();
        if (!root(rows).equals(layer.root())) {
            throw AlteredTruth.because("the leaves of correction " + number + " do not give its root " + layer.root());
        }
        return opened;
    }

    private LeafContent opened(PilotId pilot, SealedRow row, SealHead head) {
        LeafContent content = content(pilot, row);
        if (!content.hash(head).equals(row.leaf())) {
            throw AlteredTruth.because("the corrected item of leaf " + row.leaf() + " is another one");
        }
        return content;
    }

    private LeafContent content(PilotId pilot, SealedRow row) {
        return cipher.open(pilot, row)
                .orElseThrow(
                        () -> AlteredTruth.because("the corrected item of leaf " + row.leaf() + " cannot be read"));
    }

    private static Sha256 root(List<SealedRow> rows) {
        return MerkleTree.sorted(rows.stream()
                        .map(row -> Objects.requireNonNull(row.leaf()))
                        .toList())
                .root();
    }

    private static SealHead head(PilotId pilot, int layer) {
        return RevealedCorrection.head(pilot.value(), layer);
    }
}
