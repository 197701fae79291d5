package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person holds against a file: seals that were kept, and the root that was mailed.
 *
 * @param named seals that were named as such: a file of another set does not hold
 * @param beside seals among the files to check: they count for their own set
 */
public record SealEvidence(
        List<SealFile> named,
        List<SealFile> beside,
        @Nullable Sha256 root) {

    static final SealEvidence NONE = new SealEvidence(List.of(), List.of(), null);

    /** A seal is no evidence for itself. */
    SealEvidence without(SealFile seal) {
        return new SealEvidence(
                named.stream().filter(other -> !other.equals(seal)).toList(),
                beside.stream().filter(other -> !other.equals(seal)).toList(),
                root);
    }

    /** The seals of this set. */
    List<SealFile> of(SealHead head) {
        List<SealFile> seals = new ArrayList<>(named);
        seals.addAll(beside);
        return seals.stream().filter(seal -> seal.seal().head().equals(head)).toList();
    }

    /** Holds what heads a file against all of it. */
    List<Finding> compare(SetSeal told) {
        List<Finding> findings = new ArrayList<>();
        if (root == null && of(told.head()).isEmpty()) {
            findings.add(Finding.note("The root is taken from the file itself. Compare it with the letter that you got"
                    + " when the set was sealed, or name the root (--root HEX) or the seal (--seal FILE) to hold it"
                    + " against."));
        }
        if (root != null) {
            findings.add(
                    told.root().equals(root)
                            ? Finding.holds("The root is the one given, " + root + ".")
                            : Finding.broken(
                                    "The file says the root is " + told.root() + "; the one given is " + root + "."));
        }
        named.stream()
                .map(SealFile::seal)
                .filter(seal -> !seal.head().equals(told.head()))
                .forEach(seal -> findings.add(Finding.broken(
                        "The seal is of " + words(seal.head()) + ", the file of " + words(told.head()) + ".")));
        of(told.head()).forEach(seal -> compare(seal.seal(), told, findings));
        return findings;
    }

    private static void compare(SetSeal seal, SetSeal told, List<Finding> findings) {
        if (seal.equals(told)) {
            findings.add(Finding.holds("It is of the set that was sealed on " + seal.sealedAt() + "."));
        }
        differs("root", seal.root(), told.root(), findings);
        differs("number of items", seal.items(), told.items(), findings);
        differs("time of sealing", seal.sealedAt(), told.sealedAt(), findings);
    }

    private static void differs(String what, Object sealed, Object told, List<Finding> findings) {
        if (!sealed.equals(told)) {
            findings.add(
                    Finding.broken("The " + what + " is " + told + " in the file and " + sealed + " in the seal."));
        }
    }

    static String words(SealHead head) {
        return "pilot " + head.pilot() + ", " + head.purpose()
                + (head.attempt() == 0 ? "" : " attempt " + head.attempt());
    }
}
