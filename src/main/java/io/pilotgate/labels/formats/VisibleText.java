package io.pilotgate.labels.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a text that are no white space, counted in code points: one ruler for everybody who marked it, however they cut it
 * into tokens.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text without white space. */
    public static String of(String text) {
        if (isVisible(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(point -> !isSpace(point)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Marks of a text laid on the ruler; empty without a text, and where one of them holds white space alone. */
    static Optional<List<Mark>> marks(Answer.Measured answer) {
        return answer.text().isEmpty()
                ? Optional.empty()
                : laid(answer).filter(laid -> laid.stream().allMatch(mark -> mark.start() < mark.end()));
    }

    /** The same, with marks of white space alone at the place where they would be; empty where one ends behind the text. */
    public static Optional<List<Mark>> laid(Answer.Measured answer) {
        return isVisible(answer.text()) ? within(answer) : onRuler(answer);
    }

    /** Of a text that is its own ruler. */
    private static Optional<List<Mark>> within(Answer.Measured answer) {
        int length = answer.text().codePointCount(0, answer.text().length());
        return answer.marks().stream().allMatch(mark -> mark.end() <= length)
                ? Optional.of(answer.marks())
                : Optional.empty();
    }

    private static Optional<List<Mark>> onRuler(Answer.Measured answer) {
        int[] before = visibleBefore(answer.text());
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : answer.marks()) {
            if (mark.end() >= before.length) {
                return Optional.empty();
            }
            marks.add(new Mark(before[mark.start()], before[mark.end()], mark.type()));
        }
        return Optional.of(marks);
    }

    /** How many visible characters stand before each code point, and in the whole text. */
    private static int[] visibleBefore(String text) {
        int[] before = new int[text.codePointCount(0, text.length()) + 1];
        int index = 0;
        for (int place = 0; place < before.length - 1; place++) {
            int point = text.codePointAt(index);
            before[place + 1] = before[place] + (isSpace(point) ? 0 : 1);
            index += Character.charCount(point);
        }
        return before;
    }

    /** Whether it is its own ruler, as the text of a file of tokens is. */
    private static boolean isVisible(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            // White space is one char each, and no half of a pair.
            if ((character <= ' ' || character > '~') && isSpace(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
