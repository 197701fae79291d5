package io.pilotgate.agreement;

/** What the contract says happens when audited accuracy is under the threshold. A person applies it, never a timer. */
public enum Consequence {
    REWORK,
    CREDIT,
    STOP
}
