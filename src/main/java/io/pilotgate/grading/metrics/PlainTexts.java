package io.pilotgate.grading.metrics;

/**
 * Two texts of small English letters, digits, apostrophes and white space, compared once for every normalisation. What both begin and end
 * with, up to a space, is left out before words are made of them: of most transcripts that is most.
 */
final class PlainTexts {

    private PlainTexts() {}

    static TextEdits compare(String written, String reference) {
        int most = Math.min(written.length(), reference.length());
        int same = 0;
        while (same < most && written.charAt(same) == reference.charAt(same)) {
            same++;
        }
        boolean isWithinWords = same < most && isLetter(written, same) && isLetter(reference, same);
        int begin = reference.lastIndexOf(' ', same - 1) + 1;
        // Only where two words differ for certain is nothing of the beginning left, and the end the next to be left
        // out.
        int end = isWithinWords ? commonEnd(written, reference, most - same) : 0;
        TextEdits between = TextEdits.between(
                Normalisation.RAW.words(written.substring(begin, written.length() - end)),
                Normalisation.RAW.words(reference.substring(begin, reference.length() - end)));
        return whole(between, reference);
    }

    /** From the last space that both have there. */
    private static int commonEnd(String written, String reference, int most) {
        int from = written.length();
        int apart = reference.length() - written.length();
        int common = 0;
        for (int place = from - 1;
                place >= from - most && written.charAt(place) == reference.charAt(place + apart);
                place--) {
            if (written.charAt(place) == ' ') {
                common = from - place;
            }
        }
        return common;
    }

    private static TextEdits whole(TextEdits between, String reference) {
        long words = 0;
        long letters = 0;
        boolean isInWord = false;
        for (int place = 0; place < reference.length(); place++) {
            boolean isLetter = isLetter(reference, place);
            letters += isLetter ? 1 : 0;
            words += isLetter && !isInWord ? 1 : 0;
            isInWord = isLetter;
        }
        EditCounts edits = between.words();
        long there = edits.reference();
        long given = there - edits.deletions() + edits.insertions();
        // Where nothing is between on one side, the other has the space beside its words too much.
        boolean hasSpaceMore = words > there && there != given && (there == 0 || given == 0);
        return new TextEdits(
                new EditCounts(edits.substitutions(), edits.deletions(), edits.insertions(), words),
                between.characterErrors() + (hasSpaceMore ? 1 : 0),
                letters + Math.max(0, words - 1));
    }

    private static boolean isLetter(String text, int place) {
        return !Normalisation.RAW.isBetweenWords(text.charAt(place));
    }
}
