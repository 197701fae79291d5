package io.pilotgate.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A blind result in plain words.
 *
 * @param rule how the plan came to its verdict
 * @param interval how the exact interval compares with the floor; it decides nothing
 * @param truth how much of the measured error may be the truth's own; empty where that was not checked
 * @param open what an undecided verdict hangs on and what the reserve can still settle; empty for any other
 */
public record BlindReading(String rule, Optional<String> interval, Optional<String> truth, Optional<String> open) {

    public List<String> sentences() {
        return Stream.of(Optional.of(rule), interval, truth, open)
                .flatMap(Optional::stream)
                .toList();
    }
}
