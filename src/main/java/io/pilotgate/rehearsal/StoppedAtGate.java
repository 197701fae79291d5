package io.pilotgate.rehearsal;

import io.pilotgate.pilot.Gate;

/** The rehearsal was told to stop at a miss, and there was one. */
final class StoppedAtGate extends RuntimeException {

    private final Gate gate;
    private final String found;

    StoppedAtGate(Gate gate, String found) {
        super("Stopped at the " + gate.title() + ". " + found);
        this.gate = gate;
        this.found = found;
    }

    Gate gate() {
        return gate;
    }

    String found() {
        return found;
    }
}
