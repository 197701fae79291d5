package io.pilotgate.pilot;

/** What a gate condition finds: met, not met, or no data, each with its reason in a full sentence. */
public sealed interface Finding {

    String reason();

    record Met(String reason) implements Finding {}

    record NotMet(String reason) implements Finding {}

    /** Nothing to judge by: it holds the gate like a gap, and is never shown as a score. */
    record NoData(String reason) implements Finding {}
}
