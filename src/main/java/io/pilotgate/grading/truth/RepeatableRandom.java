package io.pilotgate.grading.truth;

import io.pilotgate.kernel.Sha256;
import java.security.SecureRandom;

/**
 * The same bytes in every run: hashes of a counter. For rehearsals alone, where nothing is secret and all is to be seen
 * again; their database is in memory and gone with them.
 */
final class RepeatableRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private long blocks;

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        for (int filled = 0; filled < bytes.length; blocks++) {
            byte[] block = Sha256.of("rehearsal " + blocks).bytes();
            int length = Math.min(block.length, bytes.length - filled);
            System.arraycopy(block, 0, bytes, filled, length);
            filled += length;
        }
    }
}
