package io.pilotgate.kernel.proof;

import io.pilotgate.kernel.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The hash tree of RFC 6962, section 2.1: a node is the hash of 0x01 and its two children, and a tree of n leaves is
 * split at the largest power of two below n.
 */
public final class MerkleTree {

    private static final byte NODE = 1;

    private final List<Sha256> leaves;

    private MerkleTree(List<Sha256> leaves) {
        this.leaves = leaves;
    }

    /** A tree over leaf hashes in the order in which they are given. */
    public static MerkleTree of(List<Sha256> leaves) {
        return new MerkleTree(List.copyOf(leaves));
    }

    /** A tree over leaf hashes in ascending order: their order tells nothing of what they stand for. */
    public static MerkleTree sorted(Collection<Sha256> leaves) {
        return new MerkleTree(
                leaves.stream().sorted(Comparator.comparing(Sha256::hex)).toList());
    }

    public List<Sha256> leaves() {
        return leaves;
    }

    /** What the whole set is known by; without leaves the hash of nothing. */
    public Sha256 root() {
        return leaves.isEmpty() ? Sha256.of(new byte[0]) : sha256(root(0, leaves.size()));
    }

    /** The hashes that lead from a leaf to the root, the nearest first. */
    public List<Sha256> path(int index) {
        List<Sha256> path = new ArrayList<>();
        climb(index, 0, leaves.size(), path);
        return List.copyOf(path);
    }

    /** On which side each hash of a path stands, the nearest first: true for the left. */
    public List<Boolean> lefts(int index) {
        List<Boolean> lefts = new ArrayList<>();
        int from = 0;
        int to = leaves.size();
        while (to - from > 1) {
            int middle = from + split(to - from);
            boolean right = index >= middle;
            lefts.add(0, right);
            from = right ? middle : from;
            to = right ? to : middle;
        }
        return List.copyOf(lefts);
    }

    /** The node over two others. */
    public static Sha256 node(Sha256 left, Sha256 right) {
        return sha256(node(left.bytes(), right.bytes()));
    }

    /**
     * Where a path leads to from a leaf (RFC 9162, section 2.1.3.2).
     *
     * @return empty where a path from this place in a tree of this size is longer or shorter
     */
    public static Optional<Sha256> climb(Sha256 leaf, int index, int size, List<Sha256> path) {
        int place = index;
        int last = size - 1;
        byte[] hash = leaf.bytes();
        for (Sha256 next : path) {
            if (last <= 0 || place > last) {
                return Optional.empty();
            }
            boolean right = place % 2 == 1 || place == last;
            hash = right ? node(next.bytes(), hash) : node(hash, next.bytes());
            while (right && place % 2 == 0 && place != 0) {
                place /= 2;
                last /= 2;
            }
            place /= 2;
            last /= 2;
        }
        return last == 0 && place == 0 ? Optional.of(sha256(hash)) : Optional.empty();
    }

    private byte[] root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from).bytes();
        }
        int middle = from + split(to - from);
        return node(root(from, middle), root(middle, to));
    }

    private void climb(int index, int from, int to, List<Sha256> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        boolean left = index < middle;
        climb(index, left ? from : middle, left ? middle : to, path);
        path.add(sha256(left ? root(middle, to) : root(from, middle)));
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.newDigest();
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }

    private static Sha256 sha256(byte[] hash) {
        return new Sha256(HexFormat.of().formatHex(hash));
    }
}
