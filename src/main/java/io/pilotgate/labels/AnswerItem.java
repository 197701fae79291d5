package io.pilotgate.labels;

import io.pilotgate.labels.formats.Annotation;

/**
 * What an answer is about. Of a conversation each turn's dimension is an item of its own, named by all three: the turn or the dimension
 * that a file does not tell is a dash.
 */
public final class AnswerItem {

    private static final char APART = '\u001f';
    private static final String BETWEEN = " / ";
    private static final String NOT_TOLD = "-";

    private AnswerItem() {}

    static String of(LabelKind kind, Annotation annotation) {
        String item = CellText.strip(annotation.item());
        if (kind != LabelKind.CONVERSATION) {
            return item;
        }
        String aspect = annotation.aspect();
        int apart = aspect.indexOf(APART);
        String turn = apart < 0 ? aspect : aspect.substring(0, apart);
        String dimension = apart < 0 ? "" : aspect.substring(apart + 1);
        // A dimension without a turn has stood in the turn's place since there were items of that kind.
        return turn.isEmpty()
                ? item + BETWEEN + part(dimension) + BETWEEN + NOT_TOLD
                : item + BETWEEN + part(turn) + BETWEEN + part(dimension);
    }

    /** The conversation that an item is of; the item itself where it is of none. */
    public static String whole(LabelKind kind, String item) {
        return kind == LabelKind.CONVERSATION ? item.substring(0, before(before(item.length(), item), item)) : item;
    }

    /** What of the conversation was rated, as readers tell it; empty where the item is of none. */
    public static String aspect(LabelKind kind, String item) {
        if (kind != LabelKind.CONVERSATION) {
            return "";
        }
        int second = before(item.length(), item);
        int first = before(second, item);
        String turn = told(item.substring(first + BETWEEN.length(), second));
        String dimension = told(item.substring(second + BETWEEN.length()));
        return dimension.isEmpty() ? turn : turn + APART + dimension;
    }

    private static int before(int end, String item) {
        return item.lastIndexOf(BETWEEN, end - BETWEEN.length());
    }

    private static String part(String text) {
        return text.isEmpty() ? NOT_TOLD : CellText.strip(text).replace(BETWEEN, "/");
    }

    private static String told(String part) {
        return part.equals(NOT_TOLD) ? "" : part;
    }
}
