package io.pilotgate.grading.tasks;

import io.pilotgate.grading.metrics.Span;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Mark;
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
            return Optional.of(new TextAlignment(asTheyAre(answer.marks()), asTheyAre(truth.marks())));
        }
        if (!withoutSpace(truth.text()).equals(withoutSpace(answer.text()))) {
            return Optional.empty();
        }
        Optional<List<Span>> marked = onRuler(answer);
        Optional<List<Span>> isTrue = onRuler(truth);
        return marked.isPresent() && isTrue.isPresent()
                ? Optional.of(new TextAlignment(marked.get(), isTrue.get()))
                : Optional.empty();
    }

    private static List<Span> asTheyAre(List<Mark> marks) {
        return marks.stream()
                .map(mark -> new Span(mark.start(), mark.end(), mark.type()))
                .toList();
    }

    private static Optional<List<Span>> onRuler(Answer.Marks answer) {
        int[] before = visibleBefore(answer.text());
        List<Span> spans = new ArrayList<>();
        for (Mark mark : answer.marks()) {
            if (mark.end() >= before.length || before[mark.start()] == before[mark.end()]) {
                return Optional.empty();
            }
            spans.add(new Span(before[mark.start()], before[mark.end()], mark.type()));
        }
        return Optional.of(spans);
    }

    /** How many visible characters stand before each code point, and in the whole text. */
    private static int[] visibleBefore(String text) {
        int[] points = text.codePoints().toArray();
        int[] before = new int[points.length + 1];
        for (int place = 0; place < points.length; place++) {
            before[place + 1] = before[place] + (isSpace(points[place]) ? 0 : 1);
        }
        return before;
    }

    private static String withoutSpace(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isSpace(point)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
