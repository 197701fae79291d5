package io.pilotgate.delivery;

import io.pilotgate.kernel.PilotId;
import io.pilotgate.labels.Likeness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Labels that look like a slip of one that the vendor's own earlier batches gave. It looks at nothing but what the vendor
 * handed in: what is true stays sealed. A slip refuses nothing, for a new label may be right.
 */
@Component
class LabelNotices {

    private static final int MOST = 20;

    private final BatchLabels earlier;

    LabelNotices(BatchLabels earlier) {
        this.earlier = earlier;
    }

    List<String> about(PilotId pilot, BatchTerms terms, Map<String, Long> labels) {
        if (labels.isEmpty() || !terms.manifest().labels().isEmpty()) {
            return List.of();
        }
        Set<String> known = earlier.of(pilot);
        return labels.entrySet().stream()
                .filter(label -> !known.contains(label.getKey()))
                .flatMap(label -> notice(label.getKey(), label.getValue(), known).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<String> notice(String label, long times, Set<String> known) {
        return Likeness.nearest(label, known)
                .map(meant -> "The label '" + label + "' (" + (times == 1 ? "once" : times + " times")
                        + ") is in no earlier batch. Did you mean '" + meant + "'?");
    }
}
