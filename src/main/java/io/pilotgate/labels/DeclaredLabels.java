package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The labels that a manifest declares: what may be given, and what somebody may have meant who gave another. */
final class DeclaredLabels {

    /** A label is looked for among the declared ones once; of a file with nothing but unknown ones not all are remembered. */
    private static final int MOST_MENDS = 500;

    private static final int LISTED = 20;

    private final Set<String> labels;
    private final Map<String, String> mends = new HashMap<>();

    /** @param labels any may be given where it is empty */
    DeclaredLabels(Set<String> labels) {
        this.labels = labels;
    }

    boolean allows(String label) {
        return labels.isEmpty() || labels.contains(label);
    }

    Finding unknown(long line, String column, String label) {
        String shown = Refusal.quoted(label);
        String mend = mends.size() < MOST_MENDS || mends.containsKey(label)
                ? mends.computeIfAbsent(label, this::mend)
                : "Give one of the labels that the manifest declares.";
        return new Finding(line, column, "UNKNOWN_LABEL", "Unknown label " + shown, shown, mend);
    }

    private String mend(String label) {
        return Likeness.nearest(label, labels)
                .map(meant -> "Did you mean " + Refusal.quoted(meant) + "?")
                .orElseGet(() -> "Give one of the labels that the manifest declares: "
                        + labels.stream()
                                .sorted()
                                .limit(LISTED)
                                .map(Refusal::quoted)
                                .collect(Collectors.joining(", "))
                        + (labels.size() > LISTED ? " and others." : "."));
    }
}
