package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Answer.Labels;
import io.pilotgate.labels.formats.Answer.Written;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one annotator said of one item in a file of JSON: handed on in the shape that was asked for, or left out with the reason. */
record JsonSaid(
        Place place,
        String item,
        String annotator,
        ReadOptions options,
        AnnotationSink sink,
        @Nullable Compared compared) {

    private static final int SHOWN = 30;

    /** Nothing is told of what was compared. */
    JsonSaid(Place place, String item, String annotator, ReadOptions options, AnnotationSink sink) {
        this(place, item, annotator, options, sink, null);
    }

    /** Questions by name, for a message. */
    static String listed(Collection<String> questions) {
        return questions.stream().limit(SHOWN).map(Refusal::quoted).collect(Collectors.joining(", "));
    }

    /** A question that nobody was asked is a slip of the pen; else everybody would have marked nothing. */
    static void requireQuestion(Set<String> questions, ReadOptions options) {
        if (!options.labels().isEmpty()
                && !questions.isEmpty()
                && options.labels().stream().noneMatch(questions::contains)) {
            throw Refusal.invalid(
                    "--label-column",
                    "No answer is to the question "
                            + Refusal.quoted(options.labels().get(0)) + ". Questions: " + listed(questions)
                            + ".");
        }
    }

    /** With what its task tells: whose answers are compared and, of truth, what part of the work the item stands for. */
    JsonSaid about(JsonNode task) {
        String stratum = ItemKeys.stratum(task, options);
        boolean isNamed = !stratum.isEmpty() || options.stratum() != null;
        if (options.side() == ReadOptions.Side.TRUTH && !item.isEmpty() && isNamed) {
            sink.stratum(place, item, stratum);
        }
        return new JsonSaid(place, item, annotator, options, sink, ItemKeys.compared(place, task, options));
    }

    /** The same of somebody else. */
    JsonSaid by(String somebody) {
        return new JsonSaid(place, item, somebody, options, sink, compared);
    }

    /** The same of a part of the item. */
    JsonSaid of(String part) {
        return new JsonSaid(place, item + " / " + part, annotator, options, sink, compared);
    }

    /** No class at all is no answer; no class out of a set, and no word, are. */
    void texts(List<String> said) {
        switch (options.shape()) {
            case LABEL -> label(said);
            case LABELS -> hand(new Labels(new TreeSet<>(said)));
            case WRITTEN -> hand(new Written(String.join("\n", said)));
            case MARKS -> leftOut(LeftOut.OTHER_QUESTION);
        }
    }

    void marks(String text, List<MarkedText.Raw> raw, Offsets usual) {
        new MarkedText(text, options, usual)
                .marks(raw)
                .ifPresentOrElse(marks -> hand(new Answer.Measured(text, marks)), () -> leftOut(LeftOut.QUARANTINED));
    }

    void leftOut(LeftOut why) {
        sink.leftOut(why, place, item);
    }

    private void label(List<String> said) {
        if (said.isEmpty()) {
            leftOut(LeftOut.UNANSWERED);
        } else {
            hand(new Answer.Label(String.join("|", said)));
        }
    }

    private void hand(Answer answer) {
        sink.annotation(new Annotation(place, item, annotator, "", answer, compared));
    }
}
