package io.pilotgate.portal.entry;

import io.pilotgate.portal.entry.Reading.Read;
import org.jspecify.annotations.Nullable;

/** Whole numbers of an entry. */
final class Counts {

    private Counts() {}

    static Read<Long> read(Reading reading, String place, @Nullable String entered, String mend) {
        return reading.combine(() -> new Field(place, entered).longNumber(mend));
    }

    static boolean areBlank(@Nullable String one, @Nullable String other) {
        return isBlank(one) && isBlank(other);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
