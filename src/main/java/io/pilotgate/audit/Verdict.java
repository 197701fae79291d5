package io.pilotgate.audit;

import io.pilotgate.audit.ChainCheck.Break;
import java.util.List;

/**
 * What a check of an audit file found.
 *
 * @param subject what was checked: {@code The chain pilot-1}
 * @param figures what it is known by, such as its head; the reader compares it with what was mailed
 * @param breaks where it does not hold; empty where it holds
 */
public record Verdict(String subject, String figures, List<Break> breaks) {

    public boolean holds() {
        return breaks.isEmpty();
    }

    /** In one sentence. */
    public String summary() {
        return holds()
                ? subject + " holds: " + figures + "."
                : subject + " does not hold at " + breaks.size() + (breaks.size() == 1 ? " place." : " places.");
    }
}
