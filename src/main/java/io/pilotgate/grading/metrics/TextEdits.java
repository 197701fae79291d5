package io.pilotgate.grading.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One transcript against its reference. Characters are Unicode code points of the words joined by single spaces. Words that both begin
 * or end with are no edits, and most words are: what stands between them alone is made into numbers.
 *
 * @param words edits of words
 */
record TextEdits(EditCounts words, long characterErrors, long referenceCharacters) {

    static TextEdits between(List<String> written, List<String> reference) {
        int most = Math.min(written.size(), reference.size());
        int begin = commonBegin(written, reference, most);
        int end = commonEnd(written, reference, most - begin);
        if (begin + end == Math.max(written.size(), reference.size())) {
            return new TextEdits(new EditCounts(0, 0, 0, reference.size()), 0, length(reference, 0, reference.size()));
        }
        return new TextEdits(
                words(written, reference, begin, end),
                characterErrors(written, reference, begin, end),
                length(reference, 0, reference.size()));
    }

    private static EditCounts words(List<String> written, List<String> reference, int begin, int end) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] isTrue = numbered(reference, begin, reference.size() - end, numbers);
        EditCounts edits = EditDistance.counts(isTrue, numbered(written, begin, written.size() - end, numbers));
        return new EditCounts(edits.substitutions(), edits.deletions(), edits.insertions(), reference.size());
    }

    /** Where one side has nothing in between, a word beside it brings the space that the other has more. */
    private static long characterErrors(List<String> written, List<String> reference, int begin, int end) {
        boolean isOneEmpty = begin + end == Math.min(written.size(), reference.size());
        int from = isOneEmpty && begin > 0 ? begin - 1 : begin;
        int behind = isOneEmpty && begin == 0 && end > 0 ? end - 1 : end;
        return EditDistance.errors(
                characters(reference, from, reference.size() - behind),
                characters(written, from, written.size() - behind));
    }

    private static int commonBegin(List<String> written, List<String> reference, int most) {
        int common = 0;
        while (common < most && written.get(common).equals(reference.get(common))) {
            common++;
        }
        return common;
    }

    private static int commonEnd(List<String> written, List<String> reference, int most) {
        int common = 0;
        while (common < most
                && written.get(written.size() - 1 - common).equals(reference.get(reference.size() - 1 - common))) {
            common++;
        }
        return common;
    }

    private static int[] numbered(List<String> words, int from, int to, Map<String, Integer> numbers) {
        int[] numbered = new int[to - from];
        for (int word = 0; word < numbered.length; word++) {
            Integer known = numbers.putIfAbsent(words.get(from + word), numbers.size());
            numbered[word] = known == null ? numbers.size() - 1 : known;
        }
        return numbered;
    }

    private static int[] characters(List<String> words, int from, int to) {
        int[] characters = new int[length(words, from, to)];
        int next = 0;
        for (int place = from; place < to; place++) {
            if (next > 0) {
                characters[next++] = ' ';
            }
            String word = words.get(place);
            for (int index = 0; index < word.length(); index += Character.charCount(characters[next - 1])) {
                characters[next++] = word.codePointAt(index);
            }
        }
        return characters;
    }

    private static int length(List<String> words, int from, int to) {
        int length = Math.max(0, to - from - 1);
        for (int place = from; place < to; place++) {
            String word = words.get(place);
            length += word.codePointCount(0, word.length());
        }
        return length;
    }
}
