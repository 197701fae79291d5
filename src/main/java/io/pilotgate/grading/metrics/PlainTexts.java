package io.pilotgate.grading.metrics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of small English letters, digits, apostrophes and white space, which every normalisation leaves as they are, compared once
 * for all of them. What both begin and end with, up to a space, is left out before words are made of them: of most transcripts that is
 * most, and of most others a word is left. Bytes, as the JVM finds where they differ at a stroke.
 */
final class PlainTexts {

    private static final byte OTHER = 0;
    private static final byte WHITE = 1;
    private static final byte LETTER = 2;

    private static final EditCounts ONE_WORD = new EditCounts(1, 0, 0, 1);

    private static final byte[] KINDS = new byte[1 << Byte.SIZE];

    static {
        for (char character = 0; character <= Byte.MAX_VALUE; character++) {
            KINDS[character] = Normalisation.RAW.separates(character)
                    ? WHITE
                    : Normalisation.NORMALISED.separates(character) ? OTHER : LETTER;
        }
    }

    private final byte[] written;
    private final byte[] reference;
    private int words;
    private int letters;

    private PlainTexts(String written, String reference) {
        // What is not in this encoding becomes a question mark, which is none of these letters either.
        this.written = written.getBytes(StandardCharsets.ISO_8859_1);
        this.reference = reference.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Null where one of them is another text. */
    static @Nullable TextEdits compare(String written, String reference) {
        PlainTexts texts = new PlainTexts(written, reference);
        return texts.isPlain() ? texts.edits() : null;
    }

    /** Counts the reference on the way; of what was written there is only left to see what the reference has not. */
    private boolean isPlain() {
        byte before = WHITE;
        for (byte character : reference) {
            byte kind = KINDS[character & 0xff];
            if (kind == OTHER) {
                return false;
            }
            letters += kind >> 1;
            words += kind > before ? 1 : 0;
            before = kind;
        }
        return true;
    }

    private @Nullable TextEdits edits() {
        int same = Arrays.mismatch(written, reference);
        if (same < 0) {
            return with(EditCounts.NONE, 0);
        }
        int most = Math.min(written.length, reference.length);
        boolean isWithinWords = same < most && isLetter(written[same]) && isLetter(reference[same]);
        int begin = beginOfWord(same);
        // Only where two words differ for certain is nothing of the beginning left, and the end the next to be left
        // out.
        int end = isWithinWords ? commonEnd(most - same) : 0;
        return between(begin, written.length - end, reference.length - end);
    }

    private int beginOfWord(int place) {
        int begin = place;
        while (begin > 0 && reference[begin - 1] != ' ') {
            begin--;
        }
        return begin;
    }

    /** From the last space that both have there. */
    private int commonEnd(int most) {
        int from = written.length;
        int apart = reference.length - from;
        int common = 0;
        for (int place = from - 1; place >= from - most && written[place] == reference[place + apart]; place--) {
            if (written[place] == ' ') {
                common = from - place;
            }
        }
        return common;
    }

    private @Nullable TextEdits between(int begin, int end, int trueEnd) {
        int white = 0;
        for (int place = begin; place < end; place++) {
            byte kind = KINDS[written[place] & 0xff];
            if (kind == OTHER) {
                return null;
            }
            white |= kind;
        }
        return (white & WHITE) == 0 && isOneWord(begin, end, trueEnd)
                ? with(ONE_WORD, EditDistance.errors(numbers(reference, begin, trueEnd), numbers(written, begin, end)))
                : whole(TextEdits.between(words(written, begin, end), words(reference, begin, trueEnd)));
    }

    /** Whether there is one on either side: another one, as the texts are not the same. */
    private boolean isOneWord(int begin, int end, int trueEnd) {
        for (int place = begin; place < trueEnd; place++) {
            if (!isLetter(reference[place])) {
                return false;
            }
        }
        return end > begin && trueEnd > begin;
    }

    private TextEdits whole(TextEdits between) {
        EditCounts edits = between.words();
        long there = edits.reference();
        long given = there - edits.deletions() + edits.insertions();
        // Where nothing is between on one side, the other has the space beside its words too much.
        boolean hasSpaceMore = words > there && there != given && (there == 0 || given == 0);
        return with(edits, between.characterErrors() + (hasSpaceMore ? 1 : 0));
    }

    private TextEdits with(EditCounts edits, long characterErrors) {
        return new TextEdits(
                new EditCounts(edits.substitutions(), edits.deletions(), edits.insertions(), words),
                characterErrors,
                letters + Math.max(0, words - 1));
    }

    private static boolean isLetter(byte character) {
        return KINDS[character & 0xff] == LETTER;
    }

    private static List<String> words(byte[] text, int begin, int end) {
        return Normalisation.RAW.words(new String(text, begin, end - begin, StandardCharsets.ISO_8859_1));
    }

    private static int[] numbers(byte[] text, int begin, int end) {
        int[] numbers = new int[end - begin];
        for (int place = begin; place < end; place++) {
            numbers[place - begin] = text[place];
        }
        return numbers;
    }
}
