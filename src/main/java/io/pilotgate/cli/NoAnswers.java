package io.pilotgate.cli;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.ReadReport;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A path that was read and holds no answer: what stands there in place of answers says why. */
final class NoAnswers {

    private NoAnswers() {}

    /** @throws Refusal where nothing was answered */
    static void refuse(Path labels, ReadReport read) {
        if (read.annotations() == 0) {
            String found = read.leftOut().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(each -> each.getValue() + " " + each.getKey().title())
                    .collect(Collectors.joining("; "));
            throw Refusal.invalid(
                    labels.toString(),
                    "There is no answer in it: no data is not a score."
                            + (found.isEmpty() ? "" : " Found there: " + found + first(read) + "."));
        }
    }

    private static String first(ReadReport read) {
        return read.examples().stream()
                .findFirst()
                .map(each -> " (the first at " + each.place() + ")")
                .orElse("");
    }
}
