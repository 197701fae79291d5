package io.pilotgate.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name a person signs in with. The engine knows staff by the same name and takes letters and digits only.
 *
 * @param value 2 to 40 letters and digits
 */
public record PersonId(@JsonValue String value) {

    /** The product itself, where no person acted: a timer, a service task. */
    public static final PersonId PILOTGATE = new PersonId("pilotgate");

    @JsonCreator
    public PersonId {
        if (!value.matches("[a-zA-Z0-9]{2,40}")) {
            throw Refusal.invalid(
                    "personId", Refusal.quoted(value) + " is not a sign-in name. Use 2 to 40 letters and digits.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
