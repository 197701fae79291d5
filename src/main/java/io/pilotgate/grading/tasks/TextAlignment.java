package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.Span;
import io.pilotgate.labels.formats.Alignment;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two markings of one text as spans on one ruler. */
record TextAlignment(List<Span> marked, List<Span> isTrue) {

    /** Empty where they cannot be laid over each other. */
    static Optional<TextAlignment> of(Answer.Marks truth, Answer.Marks answer) {
        return Alignment.of(truth, answer)
                .map(alignment -> new TextAlignment(spans(alignment.marked()), spans(alignment.isTrue())));
    }

    private static List<Span> spans(List<Mark> marks) {
        List<Span> spans = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            spans.add(new Span(mark.start(), mark.end(), mark.type()));
        }
        return spans;
    }
}
