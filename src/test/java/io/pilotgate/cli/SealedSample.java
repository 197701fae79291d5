package io.pilotgate.cli;

import io.pilotgate.grading.seal.ComparedModels;
import io.pilotgate.grading.seal.IndexedLeaf;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.grading.seal.ProofFile;
import io.pilotgate.grading.seal.RevealFile;
import io.pilotgate.grading.seal.SealFile;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.grading.seal.SetSeal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A sealed set with its files. Two labels and three strata only: many items differ in nothing but id and salt. */
record SealedSample(SetSeal seal, List<LeafContent> items, MerkleTree tree) {

    static SealedSample of(int size, long seed) {
        return of(size, seed, (number, item) -> item);
    }

    /** Of preferences: all but every fifth item name their models. */
    static SealedSample comparing(int size, long seed) {
        return of(
                size,
                seed,
                (number, item) -> number % 5 == 4
                        ? item
                        : new LeafContent(
                                item.item(),
                                item.label(),
                                item.stratum(),
                                item.salt(),
                                new ComparedModels("alpha \u03b1", number % 2 == 0 ? "beta" : "gamma")));
    }

    private static SealedSample of(int size, long seed, BiFunction<Integer, LeafContent, LeafContent> models) {
        Random random = new Random(seed);
        SealHead head = new SealHead("pilot-" + seed, "BLIND", 0);
        List<LeafContent> items = IntStream.range(0, size)
                .mapToObj(number -> models.apply(number, item(number, random)))
                .sorted(Comparator.comparing(item -> item.hash(head).hex()))
                .toList();
        MerkleTree tree =
                MerkleTree.of(items.stream().map(item -> item.hash(head)).toList());
        return new SealedSample(
                new SetSeal(head, size, tree.root(), Instant.parse("2027-03-01T09:30:00.123456Z")), items, tree);
    }

    private static LeafContent item(int number, Random random) {
        byte[] salt = new byte[LeafContent.SALT_BYTES];
        random.nextBytes(salt);
        return new LeafContent(
                "Bild \u00fc\u2013\ud83d\ude00 " + number,
                random.nextBoolean() ? "yes" : "no",
                List.of("", "day", "night").get(random.nextInt(3)),
                salt);
    }

    byte[] sealFile() {
        return new SealFile(seal, tree.leaves()).bytes();
    }

    byte[] revealFile() {
        return RevealFile.bytes(seal, items, Map.of());
    }

    byte[] proofFile(int index) {
        return new ProofFile(seal, new IndexedLeaf(index, items.get(index)), tree.path(index)).bytes();
    }

    Sha256 root() {
        return seal.root();
    }
}
