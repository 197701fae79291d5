package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.Span;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Mark;
import io.pilotgate.labels.formats.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two markings of one text on one ruler: characters that are no white space, counted in code points. Where a file has no text, its
 * offsets stand for themselves, and both sides must count alike.
 */
record TextAlignment(List<Span> marked, List<Span> isTrue) {

    /** Empty where the texts differ in more than white space, or a mark is of white space alone. */
    static Optional<TextAlignment> of(Answer.Marks truth, Answer.Marks answer) {
        if (truth.text().isEmpty() || answer.text().isEmpty()) {
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

    private static List<Span> spans(List<Mark> marks) {
        List<Span> spans = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            spans.add(new Span(mark.start(), mark.end(), mark.type()));
        }
        return spans;
    }
}
