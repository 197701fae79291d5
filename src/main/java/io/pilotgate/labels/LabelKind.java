package io.pilotgate.labels;

import io.pilotgate.labels.formats.Alignment;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an answer to an item is, and when two answers say the same: the one place where an item's rightness is defined. */
public enum LabelKind {
    CLASSIFICATION("One class an item", Shape.LABEL, 1000, "the same class, text for text"),
    MULTILABEL(
            "A set of classes an item",
            Shape.LABELS,
            LabelKind.LONG,
            "exact set: every class that applies and none besides"),
    SPAN(
            "Marked spans of a text",
            Shape.MARKS,
            2 * LabelKind.LONG,
            "strict: every span with its bounds and type, and none besides; bounds count every character where both have"
                    + " the very same text, and those that are no white space where they differ in it"),
    TRANSCRIPT(
            "A transcript",
            Shape.WRITTEN,
            LabelKind.LONG,
            "word for word, without regard to case, punctuation and white space"),
    PREFERENCE("Which of two is better", Shape.LABEL, 1000, "the same preference; a tie is a preference of its own"),
    RANKING("A rank within an order", Shape.LABEL, 1000, "the same rank"),
    RATING("A rating in numbers", Shape.LABEL, 1000, "the same number, without tolerance"),
    CONVERSATION(
            "Ratings of a conversation's turns",
            Shape.LABEL,
            1000,
            "the same number, without tolerance; each turn's dimension is an item");

    /** Characters that an answer of several parts may have. */
    private static final int LONG = 100_000;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

    private final String title;
    private final Shape shape;
    private final int longest;
    private final String rule;

    LabelKind(String title, Shape shape, int longest, String rule) {
        this.title = title;
        this.shape = shape;
        this.longest = longest;
        this.rule = rule;
    }

    public String title() {
        return title;
    }

    /** What its answers are in a file. */
    public Shape shape() {
        return shape;
    }

    /** Characters that an answer may have. */
    int longest() {
        return longest;
    }

    /** When an item counts as right; printed with every figure over items. */
    public String rule() {
        return rule;
    }

    /** Whether numbers are what is said. */
    boolean isNumber() {
        return this == RANKING || this == RATING || this == CONVERSATION;
    }

    /** What of an answer is compared; of marks the other answer is needed too, see {@link #saySame}. */
    String compared(String answer) {
        if (this != TRANSCRIPT) {
            return answer;
        }
        String plain = Normalizer.normalize(answer, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether an answer is about the same text as the truth: marks of another text can be neither right nor wrong. */
    public boolean areComparable(String truth, String answer) {
        return this != SPAN || AnswerText.alignment(truth, answer).isPresent();
    }

    /** Whether two answers say the same. */
    public boolean saySame(String one, String other) {
        if (this != SPAN || one.equals(other)) {
            return compared(one).equals(compared(other));
        }
        return AnswerText.alignment(one, other).filter(Alignment::isSame).isPresent();
    }
}
