package io.pilotgate.grading.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One transcript against its reference. Characters are Unicode code points of the words joined by single spaces.
 *
 * @param words edits of words
 */
record TextEdits(EditCounts words, long characterErrors, long referenceCharacters) {

    static TextEdits between(List<String> written, List<String> reference) {
        if (written.equals(reference)) {
            return new TextEdits(new EditCounts(0, 0, 0, reference.size()), 0, length(reference));
        }
        Map<String, Integer> numbers = new HashMap<>();
        int[] referenceWords = numbered(reference, numbers);
        int[] referenceCharacters = characters(reference);
        return new TextEdits(
                EditDistance.counts(referenceWords, numbered(written, numbers)),
                EditDistance.errors(referenceCharacters, characters(written)),
                referenceCharacters.length);
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        int[] numbered = new int[words.size()];
        for (int word = 0; word < numbered.length; word++) {
            Integer known = numbers.putIfAbsent(words.get(word), numbers.size());
            numbered[word] = known == null ? numbers.size() - 1 : known;
        }
        return numbered;
    }

    private static int[] characters(List<String> words) {
        int[] characters = new int[length(words)];
        int next = 0;
        for (String word : words) {
            if (next > 0) {
                characters[next++] = ' ';
            }
            for (int index = 0; index < word.length(); index += Character.charCount(characters[next - 1])) {
                characters[next++] = word.codePointAt(index);
            }
        }
        return characters;
    }

    private static int length(List<String> words) {
        int length = Math.max(0, words.size() - 1);
        for (String word : words) {
            length += word.codePointCount(0, word.length());
        }
        return length;
    }
}
