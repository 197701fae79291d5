package io.pilotgate.labels.formats;

import io.pilotgate.labels.formats.Answer.Marks;
import io.pilotgate.labels.formats.Answer.Measured;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two markings of one text on one ruler: its characters, counted in code points, where both sides have the very same text; where they
 * differ in white space, the characters that are none. Where a file has no text, its offsets stand for themselves, and both sides must
 * count alike. Whoever compares marks, in files or in what was kept of them, does it by this.
 */
public record Alignment(List<Mark> marked, List<Mark> isTrue) {

    /** Empty where the texts differ in more than white space, or in it and a mark is of white space alone. */
    public static Optional<Alignment> of(Marks truth, Marks answer) {
        return pair(truth.exact(), answer.exact())
                .filter(Pair::standsAsItIs)
                .or(() -> pair(truth.visible(), answer.visible()).filter(Pair::hasOneText))
                .map(pair -> new Alignment(pair.answer.marks(), pair.truth.marks()));
    }

    /** Whether every mark is on both sides, and none besides. */
    public boolean isSame() {
        return new HashSet<>(marked).equals(new HashSet<>(isTrue));
    }

    private static Optional<Pair> pair(Optional<Measured> truth, Optional<Measured> answer) {
        return truth.isPresent() && answer.isPresent()
                ? Optional.of(new Pair(truth.get(), answer.get()))
                : Optional.empty();
    }

    private record Pair(Measured truth, Measured answer) {

        boolean hasOneText() {
            return truth.text().equals(answer.text());
        }

        /** A mark that takes in the space behind a word has another end, as everybody who counts offsets says. */
        boolean standsAsItIs() {
            return truth.text().isEmpty()
                    || answer.text().isEmpty()
                    || hasOneText()
                            && Stream.concat(truth.marks().stream(), answer.marks().stream())
                                    .allMatch(mark -> mark.start() < mark.end());
        }
    }
}
