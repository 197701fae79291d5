package io.pilotgate.labels.formats;

import io.pilotgate.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Whose answers were compared, by the names of who or what gave them. */
public record Compared(String first, String second) {

    /**
     * As a row or a task names them.
     *
     * @param together whether one cell names both, joined by {@code _}
     * @return null where either is not named
     */
    static @Nullable Compared of(Place place, String first, String second, boolean together) {
        if (first.isEmpty() || second.isEmpty()) {
            return null;
        }
        if (!together) {
            return new Compared(first, second);
        }
        String[] both = first.split("_", -1);
        if (both.length != 2) {
            throw Refusal.invalid(
                    place.toString(),
                    "One column names both models, but " + Refusal.quoted(first)
                            + " is not two names joined by one _. Give each name a column of its own.");
        }
        return new Compared(both[0], both[1]);
    }
}
