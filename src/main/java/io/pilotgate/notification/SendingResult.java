package io.pilotgate.notification;

/** What came of an attempt to send a letter. */
sealed interface SendingResult {

    /** The mail server took it. */
    record Sent() implements SendingResult {}

    /** The mail server will never take it (a 5xx answer). */
    record Refused(String reason) implements SendingResult {}

    /** The mail server may take this letter later (a 4xx answer). */
    record Postponed(String reason) implements SendingResult {}

    /** No mail server to talk to, or it does not talk to us: the next letter would fare the same. */
    record Unreachable(String reason) implements SendingResult {}
}
