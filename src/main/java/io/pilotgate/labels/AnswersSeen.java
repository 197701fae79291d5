package io.pilotgate.labels;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who answered what, and in which line. Every answer costs two numbers in an open-addressed table instead of
 * several objects: a file of millions of answers is checked in little memory.
 */
final class AnswersSeen implements Answers {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Integer> annotators = new HashMap<>();

    private long[] answers = new long[1 << 10];

    /** Lines count from 1, so 0 is a free place. */
    private long[] lines = new long[answers.length];

    private int size;

    @Override
    public long earlierLine(String item, @Nullable String annotator, long line) {
        if (2 * size >= answers.length) {
            grow();
        }
        long answer = (long) number(items, item) << 32 | (annotator == null ? 0 : number(annotators, annotator));
        int place = placeOf(answer);
        if (lines[place] != 0) {
            return lines[place];
        }
        put(place, answer, line);
        size++;
        return 0;
    }

    @Override
    public long items() {
        return items.size();
    }

    /** From 1: without an annotator it is 0. */
    private static int number(Map<String, Integer> numbers, String text) {
        return numbers.computeIfAbsent(text, unseen -> numbers.size() + 1);
    }

    private int placeOf(long answer) {
        int last = answers.length - 1;
        int place = (int) (answer * GOLDEN_RATIO >>> 32) & last;
        while (lines[place] != 0 && answers[place] != answer) {
            place = place + 1 & last;
        }
        return place;
    }

    private void put(int place, long answer, long line) {
        answers[place] = answer;
        lines[place] = line;
    }

    private void grow() {
        long[] oldAnswers = answers;
        long[] oldLines = lines;
        answers = new long[2 * oldAnswers.length];
        lines = new long[answers.length];
        for (int old = 0; old < oldAnswers.length; old++) {
            if (oldLines[old] != 0) {
                put(placeOf(oldAnswers[old]), oldAnswers[old], oldLines[old]);
            }
        }
    }
}
