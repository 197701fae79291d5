package io.pilotgate.audit;

import io.pilotgate.kernel.Sha256;
import java.util.List;

/**
 * What a look at every link of a chain found.
 *
 * <p>A chain shows every later change of a part of it. Somebody who may write to the database could still forge a whole
 * new chain: heads and roots that were mailed out show that.
 *
 * @param entries how many entries there are
 * @param head the hash of the newest entry, all zeros in an empty chain and where it cannot be read
 * @param breaks what is wrong, in the chain's order; empty in an intact chain
 */
public record ChainCheck(long entries, Sha256 head, List<Break> breaks) {

    /**
     * A place where the chain does not hold.
     *
     * @param number the entry's place in the chain, from 1
     * @param text what is wrong with it
     */
    public record Break(long number, String text) {}

    public boolean intact() {
        return breaks.isEmpty();
    }
}
