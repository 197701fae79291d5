package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The requests that wait for an answer, as they were entered. */
@Schema(name = "WaitingRequests")
public record WaitingEntry(
        @Schema(example = "W-1, W-3", description = "Left out where all wait.") @Nullable
        String requests) {

    public Set<Integer> read() {
        return RequestNumbers.read("requests", requests);
    }
}
