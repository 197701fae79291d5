package io.pilotgate.labels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.pilotgate.labels.formats.Alignment;
import io.pilotgate.labels.formats.Answer;
import io.pilotgate.labels.formats.DecimalComma;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One text for one answer, whatever the format that it came in: the vault seals it, judgments keep it, people read it.
 */
public final class AnswerText {

    /** Why an answer has no text. */
    static final class Unfit extends Exception {
        Unfit(String message) {
            super(message, null, false, false);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerText() {}

    /** @throws Unfit where it is no answer of this kind */
    static String of(LabelKind kind, Answer answer) throws Unfit {
        if (answer instanceof Answer.Labels set) {
            ArrayNode labels = NODES.arrayNode();
            set.labels().forEach(labels::add);
            return labels.toString();
        }
        if (answer instanceof Answer.Marks marked) {
            return MarksText.of(marked)
                    .orElseThrow(() -> new Unfit("a mark without a character, or behind the text"))
                    .toString();
        }
        if (answer instanceof Answer.Written written) {
            return written.text().strip();
        }
        String label = CellText.strip(((Answer.Label) answer).label());
        if (kind == LabelKind.PREFERENCE) {
            return Preference.of(label)
                    .map(preference -> preference.name().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new Unfit("no preference"));
        }
        return kind.isNumber() ? number(label) : label;
    }

    /** The answer as people read it: {@code a, b} of a set, {@code 0 to 3 PER, 9 to 11 LOC} of marks; any other is its own words. */
    public static String words(LabelKind kind, String text) {
        Answer answer =
                isOfParts(kind) && text.startsWith(kind == LabelKind.SPAN ? "{" : "[") ? read(kind, text) : null;
        if (answer instanceof Answer.Labels set) {
            return set.labels().isEmpty() ? "none applies" : String.join(", ", set.labels());
        }
        if (answer instanceof Answer.Marks marked) {
            return marked.marks().isEmpty()
                    ? "nothing is marked"
                    : marked.marks().stream()
                            .map(mark -> mark.start() + " to " + mark.end() + " " + mark.type())
                            .collect(Collectors.joining(", "));
        }
        return text;
    }

    private static boolean isOfParts(LabelKind kind) {
        return kind == LabelKind.SPAN || kind == LabelKind.MULTILABEL;
    }

    /** The answer that a text stands for. */
    public static Answer read(LabelKind kind, String text) {
        return switch (kind.shape()) {
            case LABEL -> new Answer.Label(text);
            case WRITTEN -> new Answer.Written(text);
            case LABELS -> {
                TreeSet<String> labels = new TreeSet<>();
                parsed(text).forEach(label -> labels.add(label.asText()));
                yield new Answer.Labels(labels);
            }
            case MARKS -> MarksText.read(parsed(text));
        };
    }

    /** Two answers with marks on one ruler; empty where they are of different texts. */
    static Optional<Alignment> alignment(String truth, String answer) {
        return Alignment.of(MarksText.read(parsed(truth)), MarksText.read(parsed(answer)));
    }

    private static String number(String label) throws Unfit {
        try {
            BigDecimal number = new BigDecimal(DecimalComma.withPoint(label)).stripTrailingZeros();
            if (Math.abs((long) number.scale()) > 50) {
                throw new Unfit("no number");
            }
            return number.signum() == 0 ? "0" : number.toPlainString();
        } catch (NumberFormatException noNumber) {
            throw new Unfit("no number");
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException("An answer was kept as a text that is none.", altered);
        }
    }
}
