package io.pilotgate.portal;

import io.pilotgate.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Another password.
 *
 * @param current needed where people change their own
 */
record PasswordForm(@Nullable String current, @Nullable String password) {

    String required() {
        return required("password", password);
    }

    String requiredCurrent() {
        return required("current", current);
    }

    private static String required(String field, @Nullable String value) {
        if (value == null) {
            throw Refusal.invalid(field, "The field '" + field + "' is missing.");
        }
        return value;
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
