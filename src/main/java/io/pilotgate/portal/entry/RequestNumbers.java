package io.pilotgate.portal.entry;

import io.pilotgate.kernel.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests for work as people name them: {@code W-1, W-3}, or by their numbers alone. */
final class RequestNumbers {

    private static final Pattern LABEL = Pattern.compile("(?:W-)?0*([1-9][0-9]{0,5})");

    private RequestNumbers() {}

    /** Empty where none is named. */
    static Set<Integer> read(String place, @Nullable String entered) {
        return Arrays.stream(new Field(place, entered).optional().split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> number(place, part))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int number(String place, String part) {
        var read = LABEL.matcher(part.toUpperCase(Locale.ROOT));
        if (!read.matches()) {
            throw Refusal.invalid(
                    place, Refusal.quoted(part) + " is no request. Write their labels, such as W-1, W-3.");
        }
        return Integer.parseInt(read.group(1));
    }
}
