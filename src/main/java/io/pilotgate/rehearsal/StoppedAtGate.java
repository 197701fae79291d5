package io.pilotgate.rehearsal;

import io.pilotgate.pilot.Gate;

/** The rehearsal was told to stop at a miss, and there was one. */
final class StoppedAtGate extends RuntimeException {

    private final Gate gate;

    StoppedAtGate(Gate gate, String found) {
        super("Stopped at the " + gate.title() + ". " + found);
        this.gate = gate;
    }

    Gate gate() {
        return gate;
    }
}
