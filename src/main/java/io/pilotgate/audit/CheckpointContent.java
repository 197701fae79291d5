package io.pilotgate.audit;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import io.pilotgate.kernel.proof.PrefixedHash;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a checkpoint holds. Its root is that of a hash tree over what the checkpoint is, and then the end of each chain in
 * the order of their names.
 *
 * @param at as it is hashed
 * @param heads of every chain that has an entry, in the order of their names
 */
record CheckpointContent(long number, String at, String previous, List<ChainHead> heads) {

    static CheckpointContent of(long number, String at, String previous, Collection<ChainHead> heads) {
        List<ChainHead> inOrder =
                heads.stream().sorted(Comparator.comparing(ChainHead::chain)).toList();
        return new CheckpointContent(number, at, previous, inOrder);
    }

    boolean holds(String chain) {
        return heads.stream().anyMatch(head -> head.chain().equals(chain));
    }

    Sha256 root() {
        return tree().root();
    }

    /** How the end of a chain is proved to be in it. */
    Inclusion inclusion(String chain) {
        MerkleTree tree = tree();
        for (int index = 0; index < heads.size(); index++) {
            if (heads.get(index).chain().equals(chain)) {
                return new Inclusion(
                        heads.get(index),
                        number,
                        at,
                        path(tree, index + 1),
                        tree.root().hex());
            }
        }
        throw new IllegalStateException("Checkpoint " + number + " holds no chain " + chain);
    }

    private MerkleTree tree() {
        Sha256 self = PrefixedHash.leaf("pilotgate-checkpoint/1")
                .and(Long.toString(number))
                .and(at)
                .and(new Sha256(previous).bytes())
                .done();
        return MerkleTree.of(Stream.concat(Stream.of(self), heads.stream().map(head -> head.leaf(number, at)))
                .toList());
    }

    private static List<String> path(MerkleTree tree, int index) {
        List<Sha256> hashes = tree.path(index);
        List<Boolean> left = tree.lefts(index);
        return IntStream.range(0, hashes.size())
                .mapToObj(step -> (left.get(step) ? Inclusion.LEFT : Inclusion.RIGHT)
                        + hashes.get(step).hex())
                .collect(Collectors.toUnmodifiableList());
    }
}
