package io.pilotgate.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a vendor: the organisation that labels.
 *
 * @param value 1 to 40 characters of {@code [a-z0-9-]}
 */
public record VendorId(@JsonValue String value) {

    @JsonCreator
    public VendorId {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw Refusal.notFound("vendorId", "There is no vendor with this id.");
        }
    }

    /** A new id that cannot be guessed from another one. */
    public static VendorId random() {
        return new VendorId("vendor-" + UUID.randomUUID().toString().substring(0, 13));
    }

    @Override
    public String toString() {
        return value;
    }
}
