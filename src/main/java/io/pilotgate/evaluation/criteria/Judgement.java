package io.pilotgate.evaluation.criteria;

import java.util.List;

/**
 * What the answers to a criterion allow. People rate; they may rate lower, never higher.
 *
 * @param highest the best rating that the answers allow; {@link Rating#PROVED} only once there is evidence too
 * @param reasons what the answers hold and lack, a sentence each
 * @param raise what would raise it, a sentence each; empty where nothing more can be asked for
 */
public record Judgement(Rating highest, List<String> reasons, List<String> raise) {

    public Judgement {
        reasons = List.copyOf(reasons);
        raise = List.copyOf(raise);
    }

    /** @param evidence whether a file or a link lies beside the rating */
    public Rating highest(boolean evidence) {
        return evidence ? highest : highest.atMost(Rating.DOCUMENTED);
    }
}
