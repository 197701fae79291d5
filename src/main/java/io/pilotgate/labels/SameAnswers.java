package io.pilotgate.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings answers to items together that say the same. Marks of a text with two spaces between its words, and of one with a single space,
 * are two texts that may say the same: then the one that came first stands for both. Whoever comes before the answers, as the truth
 * does, is who they are compared with. Memory grows with the different marks of an item.
 */
public final class SameAnswers {

    private final LabelKind kind;
    private final Map<String, List<String>> marks = new HashMap<>();

    public SameAnswers(LabelKind kind) {
        this.kind = kind;
    }

    /** A text that is equal for all answers of an item that say the same. */
    public String compared(String item, String answer) {
        return kind == LabelKind.SPAN ? first(item, answer) : kind.compared(answer);
    }

    private String first(String item, String answer) {
        List<String> known = marks.computeIfAbsent(item, unseen -> new ArrayList<>(1));
        for (String before : known) {
            if (kind.saySame(before, answer)) {
                return before;
            }
        }
        known.add(answer);
        return answer;
    }
}
