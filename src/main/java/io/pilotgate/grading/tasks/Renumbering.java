package io.pilotgate.grading.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers of the texts of one table, which begin with 1, as numbers of all tables'. A text is numbered when it is asked for first. */
final class Renumbering {

    private final Numbering numbering;
    private final List<String> texts = new ArrayList<>();

    /** From 1; 0 where nobody asked yet. */
    private int[] numbers = new int[1 << 6];

    Renumbering(Numbering numbering) {
        this.numbering = numbering;
    }

    /**
     * @param begins whether another table begins
     * @param more texts with the numbers that follow
     */
    void take(boolean begins, List<String> more) {
        if (begins) {
            texts.clear();
            Arrays.fill(numbers, 0);
        }
        texts.addAll(more);
        if (texts.size() >= numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * texts.size());
        }
    }

    int of(int number) {
        int known = numbers[number];
        return known > 0 ? known - 1 : lookedUp(number);
    }

    private int lookedUp(int number) {
        int found = numbering.of(texts.get(number - 1));
        numbers[number] = found + 1;
        return found;
    }
}
