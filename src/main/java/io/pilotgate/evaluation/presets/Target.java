package io.pilotgate.evaluation.presets;

import io.pilotgate.kernel.Percent;

/**
 * Accuracy that a vendor has to commit to.
 *
 * @param moreThan whether it has to be over the share, and not just it
 */
public record Target(Percent share, boolean moreThan) {

    static final Target USUAL = new Target(Percent.of("0.98"), false);

    Target orHigher(Target other) {
        int higher = share.compareTo(other.share);
        return higher > 0 || (higher == 0 && moreThan) ? this : other;
    }

    @Override
    public String toString() {
        return (moreThan ? "more than " : "at least ") + share;
    }
}
