package io.pilotgate.notification;

import org.jspecify.annotations.Nullable;

/**
 * Whether letters leave the house.
 *
 * @param host the mail server they go to, or none: then they wait in the outbox
 * @param from whom they come from
 */
public record Sending(@Nullable String host, String from) {}
