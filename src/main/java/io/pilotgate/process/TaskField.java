package io.pilotgate.process;

import java.util.List;

/**
 * A field of a task's form, as our own pages render it.
 *
 * @param description a hint under the field, may be empty
 * @param options what can be chosen, empty unless {@code kind} is CHOICE
 */
public record TaskField(
        String key, String label, String description, Kind kind, boolean required, List<Option> options) {

    /** How it is entered. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        DATE,
        TICK,
        CHOICE
    }

    /** One choice. */
    public record Option(String value, String label) {}
}
