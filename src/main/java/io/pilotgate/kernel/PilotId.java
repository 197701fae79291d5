package io.pilotgate.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a pilot everywhere, the engine's business key included.
 *
 * @param value 1 to 40 characters of {@code [a-z0-9-]}
 */
public record PilotId(@JsonValue String value) {

    @JsonCreator
    public PilotId {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw Refusal.notFound("pilotId", "There is no pilot with this id.");
        }
    }

    /** A new id that cannot be guessed from another one. */
    public static PilotId random() {
        return new PilotId("pilot-" + UUID.randomUUID().toString().substring(0, 13));
    }

    @Override
    public String toString() {
        return value;
    }
}
