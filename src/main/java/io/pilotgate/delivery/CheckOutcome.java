package io.pilotgate.delivery;

import io.pilotgate.labels.FindingGroup;
import java.util.List;
import java.util.Map;

/**
 * What the check of a file found.
 *
 * @param rows answers or reports in it
 * @param items different items among them
 * @param labels how often each label was given; empty where there are more than a person would read
 * @param findings how many things are wrong, those included that were not kept one by one
 * @param kept how many of them can be read one by one
 * @param groups the same by cause
 * @param notices what is worth a look and refuses nothing
 * @param upToBatch the newest batch of the pilot that it was compared with; 0 where there was none
 */
public record CheckOutcome(
        long rows,
        long items,
        Map<String, Long> labels,
        long findings,
        long kept,
        List<FindingGroup> groups,
        List<String> notices,
        long upToBatch) {

    /** Of what an older release checked. */
    static final CheckOutcome NOTHING = new CheckOutcome(0, 0, Map.of(), 0, 0, List.of(), List.of(), 0);

    /** The same file, with what came up against it later. */
    CheckOutcome refuted(FindingCollector found) {
        return new CheckOutcome(
                rows,
                items,
                labels,
                found.groups().total(),
                found.kept().size(),
                found.groups().list(),
                notices,
                upToBatch);
    }

    public boolean isRight() {
        return findings == 0;
    }

    /** Whether some findings are counted and not kept. */
    public boolean isCut() {
        return kept < findings;
    }
}
