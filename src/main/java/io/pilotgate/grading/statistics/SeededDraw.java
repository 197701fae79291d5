package io.pilotgate.grading.statistics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Draws items without replacement so that anybody can draw them again: each item's key is the SHA-256 of the UTF-8 text
 * {@code <seed in decimal>:<item id>}; items are ordered by key, compared as unsigned bytes, and the first {@code n} are the sample.
 * {@code printf '%s' '42:item-7' | sha256sum} shows one key. The order in which the ids come does not matter, a larger draw of the
 * same seed begins with the smaller one, and no library's random numbers are involved that might change.
 *
 * @param seed any number; published with the sample
 */
public record SeededDraw(long seed) {

    public static SeededDraw of(long seed) {
        return new SeededDraw(seed);
    }

    /**
     * @param n 0 to the number of ids
     * @param itemIds the whole pool, each id once
     * @return the drawn ids in the order of their keys
     * @throws IllegalArgumentException when the pool is smaller than the sample or names an id twice
     */
    public List<String> choose(int n, Collection<String> itemIds) {
        if (n < 0 || n > itemIds.size()) {
            throw new IllegalArgumentException("Cannot draw " + n + " of " + itemIds.size() + " items.");
        }
        if (new HashSet<>(itemIds).size() < itemIds.size()) {
            throw new IllegalArgumentException("The pool names an item twice.");
        }
        MessageDigest digest = sha256();
        return itemIds.stream()
                .map(id -> new Ticket(digest.digest(text(id)), id))
                .sorted()
                .limit(n)
                .map(Ticket::item)
                .toList();
    }

    private byte[] text(String itemId) {
        return (seed + ":" + itemId).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Ticket(byte[] key, String item) implements Comparable<Ticket> {

        private static final Comparator<Ticket> BY_KEY = (one, other) -> Arrays.compareUnsigned(one.key, other.key);

        @Override
        public int compareTo(Ticket other) {
            return BY_KEY.compare(this, other);
        }
    }
}
