package io.pilotgate.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program of a person asked of the API, as far as it is kept: no body, no value of a query, no secret.
 *
 * @param path with the names that its query had, each without its value
 * @param status of the answer
 * @param tokenLabel of the token that stood in for the person; null for name and password
 */
public record ApiCall(
        Instant at,
        String method,
        String path,
        int status,
        Duration took,
        @Nullable String tokenLabel) {}
