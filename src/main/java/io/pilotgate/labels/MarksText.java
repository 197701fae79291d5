package io.pilotgate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.Answer.Kept;
import io.pilotgate.labels.formats.Answer.Measured;
import io.pilotgate.labels.formats.Mark;
import io.pilotgate.labels.formats.VisibleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Marks of a text as they are kept, on both rulers, and not the text itself. {@code text} is the fingerprint of the very text,
 * {@code over} of its characters that are no white space. Of each mark stand start, end and type on the second ruler, and behind them
 * start and end on the first where they differ. Older releases kept the second ruler alone: there is no {@code text} then.
 */
final class MarksText {

    private static final int FINGERPRINT = 16;
    private static final String TEXT = "text";
    private static final String OVER = "over";
    private static final String SPANS = "spans";

    /** Where the start in the very text stands in an entry, if it stands there. */
    private static final int EXACT = 3;

    /** @param visible of white space alone: starts where it ends */
    private record Placed(Mark exact, Mark visible) {

        static final Comparator<Placed> IN_TEXT = Comparator.comparing(
                Placed::exact,
                Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end).thenComparing(Mark::type));

        void writeTo(ArrayNode spans) {
            ArrayNode entry = spans.addArray();
            entry.add(visible.start()).add(visible.end()).add(visible.type());
            if (!visible.equals(exact)) {
                entry.add(exact.start()).add(exact.end());
            }
        }
    }

    private MarksText() {}

    /** Empty where a mark has no character, or ends behind its text. */
    static Optional<JsonNode> of(Answer.Marks answer) {
        return answer.exact().flatMap(MarksText::of);
    }

    private static Optional<JsonNode> of(Measured exact) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        if (exact.text().isEmpty()) {
            return Optional.of(written(said, exact.marks(), exact.marks()));
        }
        said.put(OVER, fingerprint(VisibleText.of(exact.text())));
        said.put(TEXT, fingerprint(exact.text()));
        return VisibleText.laid(exact)
                .filter(laid -> exact.marks().stream().allMatch(mark -> mark.start() < mark.end()))
                .map(laid -> written(said, exact.marks(), laid));
    }

    private static JsonNode written(ObjectNode said, List<Mark> exact, List<Mark> visible) {
        ArrayNode spans = said.putArray(SPANS);
        IntStream.range(0, exact.size())
                .mapToObj(mark -> new Placed(exact.get(mark), visible.get(mark)))
                .sorted(Placed.IN_TEXT)
                .distinct()
                .forEach(placed -> placed.writeTo(spans));
        return said;
    }

    static Answer.Marks read(JsonNode said) {
        List<Mark> visible = new ArrayList<>();
        List<Mark> exact = new ArrayList<>();
        for (JsonNode entry : said.path(SPANS)) {
            visible.add(mark(entry, 0));
            exact.add(mark(entry, entry.has(EXACT) ? EXACT : 0));
        }
        String over = said.path(OVER).asText();
        String text = said.path(TEXT).asText();
        boolean isRuled = !over.isEmpty() && visible.stream().allMatch(mark -> mark.start() < mark.end());
        return new Kept(
                over.isEmpty() || !text.isEmpty() ? Optional.of(new Measured(text, exact)) : Optional.empty(),
                isRuled ? Optional.of(new Measured(over, visible)) : Optional.empty());
    }

    private static Mark mark(JsonNode entry, int from) {
        return new Mark(
                entry.get(from).asInt(),
                entry.get(from + 1).asInt(),
                entry.get(2).asText());
    }

    private static String fingerprint(String text) {
        return Sha256.of(text).hex().substring(0, FINGERPRINT);
    }
}
