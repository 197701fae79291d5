package io.pilotgate.grading.seal;

import io.pilotgate.grading.seal.RevealedCorrection.Right;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Computes the leaves and roots of a reveal's corrections anew, and looks whether two people signed each. */
final class CorrectionsCheck {

    private CorrectionsCheck() {}

    static List<Finding> of(RevealFile file) {
        String pilot = file.seal().head().pilot();
        Set<String> sealed =
                file.items().stream().map(item -> item.content().item()).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        int before = 0;
        for (RevealedCorrection correction : file.corrections()) {
            if (correction.layer() <= before) {
                findings.add(Finding.broken(
                        name(correction) + " stands after correction " + before + ": the order was changed."));
            }
            before = correction.layer();
            findings.addAll(of(correction, pilot, sealed));
        }
        return findings;
    }

    private static List<Finding> of(RevealedCorrection correction, String pilot, Set<String> sealed) {
        SealHead head = RevealedCorrection.head(pilot, correction.layer());
        List<Sha256> leaves = correction.items().stream()
                .map(right -> right.content().hash(head))
                .toList();
        List<Finding> findings = new ArrayList<>(signatures(correction));
        findings.addAll(Finding.shortened(items(correction, leaves, sealed)));
        findings.addAll(commitment(correction, head));
        Sha256 root = MerkleTree.of(leaves).root();
        findings.add(
                root.hex().equals(correction.root())
                        ? Finding.holds(name(correction) + ": " + leaves.size()
                                + " labels with their salts give the root "
                                + root + "; signed by " + Finding.shown(correction.signedBy()) + ", countersigned by "
                                + Finding.shown(correction.countersignedBy()) + " on " + correction.at() + ".")
                        : Finding.broken(name(correction) + ": its labels give the root " + root + "; the file says "
                                + correction.root() + "."));
        return findings;
    }

    private static List<Finding> signatures(RevealedCorrection correction) {
        if (correction.items().isEmpty()) {
            return List.of(Finding.broken(name(correction) + " corrects nothing."));
        }
        boolean two = !correction.signedBy().isEmpty()
                && !correction.countersignedBy().isEmpty()
                && !correction.signedBy().equals(correction.countersignedBy());
        return two
                ? List.of()
                : List.of(Finding.broken(name(correction) + " is not signed and countersigned by two people."));
    }

    private static List<Finding> commitment(RevealedCorrection correction, SealHead head) {
        Sha256 given = RevealedCorrection.commitment(
                head,
                new Sha256(correction.root()),
                correction.signedBy(),
                correction.countersignedBy(),
                correction.at());
        return given.hex().equals(correction.commitment())
                ? List.of(
                        Finding.holds(name(correction) + ": its root, names and time give the commitment to it."),
                        Finding.note("Compare the commitment to correction " + correction.layer() + " (" + given
                                + ") with the letter that you got when it came into force."))
                : List.of(Finding.broken(name(correction) + ": its root, names and time give the commitment " + given
                        + "; the file says " + correction.commitment() + "."));
    }

    private static List<Finding> items(RevealedCorrection correction, List<Sha256> leaves, Set<String> sealed) {
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < leaves.size(); place++) {
            Right right = correction.items().get(place);
            String name = name(correction) + ", item '" + Finding.shown(right.item()) + "' (place " + place + ")";
            if (!leaves.get(place).hex().equals(right.leaf())) {
                findings.add(
                        Finding.broken(name + ": its item, label and salt do not give its leaf " + right.leaf() + "."));
            }
            if (!sealed.contains(right.item())) {
                findings.add(Finding.broken(name + ": the sealed set has no such item."));
            }
            if (place > 0
                    && leaves.get(place - 1).hex().compareTo(leaves.get(place).hex()) >= 0) {
                findings.add(Finding.broken(name + ": its leaf is not above the one before it."));
            }
        }
        return findings;
    }

    private static String name(RevealedCorrection correction) {
        return "Correction " + correction.layer();
    }
}
