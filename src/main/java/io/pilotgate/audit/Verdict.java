package io.pilotgate.audit;

import io.pilotgate.audit.ChainCheck.Break;
import java.util.List;

/**
 * What a check of an audit file found.
 *
 * @param subject what was checked: {@code The chain pilot-1}
 * @param figures what it is known by, such as its head
 * @param breaks where it does not hold; empty where it holds
 * @param compared whether anything from outside the file was held against it; else the reader has to do it
 */
public record Verdict(String subject, String figures, List<Break> breaks, boolean compared) {

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
