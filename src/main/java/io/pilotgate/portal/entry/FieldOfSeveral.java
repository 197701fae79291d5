package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that takes several choices or dates, as it was entered.
 *
 * @param place its name on the form and in JSON
 * @param entered null where nothing was entered
 */
record FieldOfSeveral(String place, @Nullable List<String> entered) {

    private static final int MOST_DATES = 500;

    /** Empty where nothing was chosen. */
    <E extends Enum<E>> Set<E> choices(Class<E> choices) {
        return parts().map(part -> new Field(place, part).choice(choices, "")).collect(Collectors.toUnmodifiableSet());
    }

    Set<LocalDate> dates() {
        if (parts().limit(MOST_DATES + 1).count() > MOST_DATES) {
            throw Refusal.invalid(
                    place, "More than " + MOST_DATES + " dates are no list of holidays. Name those of the next years.");
        }
        return parts().map(part -> new Field(place, part).date("")).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> parts() {
        // A text area gives several dates in one text, JSON a list of them.
        return Stream.ofNullable(entered)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(text.split("[,;\\s]+")))
                .filter(part -> !part.isEmpty());
    }
}
