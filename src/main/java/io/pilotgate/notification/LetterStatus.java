package io.pilotgate.notification;

/** Where a letter stands. */
public enum LetterStatus {
    /** To be sent when it is due, or once more after a failure. */
    WAITING,
    /** A mail server took it. */
    SENT,
    /** The mail server said that it will never take it; the reason is its own. */
    REFUSED
}
