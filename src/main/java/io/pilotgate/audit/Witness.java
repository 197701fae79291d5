package io.pilotgate.audit;

/**
 * Where a chain ended at some time, known from elsewhere.
 *
 * @param by who holds it, as it stands in a sentence: {@code checkpoint 7}
 * @param entries how many entries the chain had
 * @param hash of the newest of them
 */
public record Witness(String by, long entries, String hash) {

    static Witness checkpoint(long number, ChainHead head) {
        return new Witness("checkpoint " + number, head.entries(), head.hash());
    }
}
