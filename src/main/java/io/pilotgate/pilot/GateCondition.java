package io.pilotgate.pilot;

/** Something a gate asks for. Rooms that know the answer implement it; the pilot collects them. */
public interface GateCondition {

    /** Whether this gate of this pilot asks for it: a BAA is asked for in healthcare alone. */
    boolean guards(Gate gate, Pilot pilot);

    /** Its name in waivers, letters and the API, such as {@code sop}; unique per gate, at most 40 characters. */
    String key();

    String title();

    Finding assess(Pilot pilot);

    /** Whether a person may let its gap pass; what the law or a red flag asks for, nobody may. */
    default boolean isWaivable() {
        return true;
    }
}
