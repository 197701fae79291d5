package io.pilotgate.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * Who signed a paper, and when.
 *
 * @param signers at least two people, one of each side
 * @param signedOn the day of the last signature, not in the future
 */
public record Signing(List<String> signers, LocalDate signedOn) {

    /** Reads signers as people write them: one a line, or with semicolons between. */
    public static Signing of(String signers, LocalDate signedOn) {
        return new Signing(
                signers.lines()
                        .flatMap(line -> java.util.Arrays.stream(line.split(";")))
                        .map(String::trim)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                signedOn);
    }
}
