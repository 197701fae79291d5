package io.pilotgate.portal.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something entered for each stratum, a line {@code name: value}. A text area gives several lines in one text, JSON a list of them. */
record Strata(List<String> lines) {

    /** Takes one line and its two halves; the second is empty where there is no colon. */
    interface Each {
        void stratum(String line, String name, String value);
    }

    static Strata entered(@Nullable List<String> entered) {
        return new Strata(Stream.ofNullable(entered)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .flatMap(text -> Arrays.stream(text.split("\\R")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** A name may have a colon of its own. */
    void forEach(Each each) {
        lines.forEach(line -> {
            int colon = line.lastIndexOf(':');
            each.stratum(
                    line,
                    colon < 0 ? line : line.substring(0, colon).strip(),
                    colon < 0 ? "" : line.substring(colon + 1).strip());
        });
    }
}
