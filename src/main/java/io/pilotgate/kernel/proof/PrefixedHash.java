package io.pilotgate.kernel.proof;

import io.pilotgate.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The SHA-256 over parts that each stand behind their length, four bytes with the highest first: without it two parts
 * could be cut elsewhere and give the same hash.
 */
public final class PrefixedHash {

    private static final byte LEAF = 0;

    private final MessageDigest digest = Sha256.newDigest();

    private PrefixedHash() {}

    /** Begins with a part that says what the hash is for. */
    public static PrefixedHash of(String purpose) {
        return new PrefixedHash().and(purpose);
    }

    /** The same as a leaf of a {@link MerkleTree}, which begins with a zero (RFC 6962): no node can pass for it. */
    public static PrefixedHash leaf(String purpose) {
        PrefixedHash hash = new PrefixedHash();
        hash.digest.update(LEAF);
        return hash.and(purpose);
    }

    public PrefixedHash and(String text) {
        return and(text.getBytes(StandardCharsets.UTF_8));
    }

    public PrefixedHash and(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
        return this;
    }

    /** The hash of all parts; there are none after it. */
    public Sha256 done() {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }
}
