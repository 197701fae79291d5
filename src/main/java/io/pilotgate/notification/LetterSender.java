package io.pilotgate.notification;

import org.jspecify.annotations.Nullable;

/**
 * Whom letters come from.
 *
 * @param from an address, with or without a name: {@code Pilotgate <pilotgate@example.org>}
 * @param replyTo where answers go, or none: then to {@code from}
 */
public record LetterSender(String from, @Nullable String replyTo) {}
