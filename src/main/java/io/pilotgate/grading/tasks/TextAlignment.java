package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.Span;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Mark;
import io.pilotgate.labels.formats.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two markings of one text on one ruler: its characters, counted in code points, where both sides have the very same text; where they
 * differ in white space, the characters that are none. Where a file has no text, its offsets stand for themselves, and both sides must
 * count alike.
 */
record TextAlignment(List<Span> marked, List<Span> isTrue) {

    /** Empty where the texts differ in more than white space, or in it and a mark is of white space alone. */
    static Optional<TextAlignment> of(Answer.Marks truth, Answer.Marks answer) {
        if (truth.text().isEmpty() || answer.text().isEmpty() || isSame(truth, answer)) {
            return Optional.of(new TextAlignment(spans(answer.marks()), spans(truth.marks())));
        }
        if (!VisibleText.of(truth.text()).equals(VisibleText.of(answer.text()))) {
            return Optional.empty();
        }
        Optional<List<Mark>> marked = VisibleText.marks(answer);
        Optional<List<Mark>> isTrue = VisibleText.marks(truth);
        return marked.isPresent() && isTrue.isPresent()
                ? Optional.of(new TextAlignment(spans(marked.get()), spans(isTrue.get())))
                : Optional.empty();
    }

    /** A mark that takes in the space behind a word has another end, as everybody who counts offsets says. */
    private static boolean isSame(Answer.Marks truth, Answer.Marks answer) {
        return truth.text().equals(answer.text())
                && Stream.concat(truth.marks().stream(), answer.marks().stream())
                        .allMatch(mark -> mark.start() < mark.end());
    }

    private static List<Span> spans(List<Mark> marks) {
        List<Span> spans = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            spans.add(new Span(mark.start(), mark.end(), mark.type()));
        }
        return spans;
    }
}
