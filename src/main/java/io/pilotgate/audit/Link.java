package io.pilotgate.audit;

import io.pilotgate.kernel.Sha256;
import java.util.regex.Pattern;

/** A row of a chain as it is stored. */
record Link(String chain, long number, String content, String previousHash, String hash) {

    /** What stands before the first entry. */
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static Link after(ChainHead head, PendingEntry entry) {
        long number = head.entries() + 1;
        String content = entry.content(number).toJson();
        return new Link(head.chain(), number, content, head.hash(), hash(head.hash(), content));
    }

    boolean isSound() {
        return hash.equals(hash(previousHash, content));
    }

    /** Whether anybody could have computed its hash. */
    boolean hasHash() {
        return HASH.matcher(hash).matches();
    }

    private static String hash(String previousHash, String content) {
        return Sha256.of(previousHash + content).hex();
    }
}
