package io.pilotgate.labels;

import io.pilotgate.labels.Tags.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases in a sentence's tags, as all of a file are written: IOB1, IOB2, BIOES and BILOU, by the rules of the CoNLL-2000 program conlleval, which reads all
 * of them without being told which. A phrase begins at B, S or U, wherever the type changes, and at an I or E that follows none; it
 * ends after E, L, S or U and before anything that begins another one. So a malformed sequence such as {@code O I-PER} is read the way
 * the field reads it: as a phrase.
 */
public final class TagChunks {

    /**
     * A phrase.
     *
     * @param from its first token, from 0
     * @param to behind its last token
     */
    public record Chunk(int from, int to, String type) {}

    private final List<Chunk> chunks = new ArrayList<>();
    private int from = -1;
    private String type = "";

    private TagChunks() {}

    /**
     * @param tags one a token, such as {@code B-PER}, {@code I-PER}, {@code O}
     * @throws UnknownTag where one is nothing of this kind
     */
    public static List<Chunk> of(List<String> tags) {
        Tags known = new Tags();
        int[] numbers = new int[tags.size()];
        for (int token = 0; token < numbers.length; token++) {
            numbers[token] = known.of(tags.get(token));
        }
        return of(known, numbers, numbers.length);
    }

    /**
     * @param known what the numbers stand for
     * @param tags one a token
     * @param tokens how many there are
     * @throws UnknownTag where one is nothing of this kind
     */
    public static List<Chunk> of(Tags known, int[] tags, int tokens) {
        TagChunks found = new TagChunks();
        char before = 'O';
        for (int token = 0; token < tokens; token++) {
            Tag tag = known.tag(tags[token]);
            if (tag.unknown() != null) {
                throw new UnknownTag(token, "'" + tag.unknown() + "' " + known.expected());
            }
            found.visit(before, tag, token);
            before = tag.prefix();
        }
        found.close(tokens);
        return found.chunks;
    }

    private void visit(char before, Tag tag, int token) {
        boolean within = from >= 0
                && !ends(before)
                && continues(tag.prefix())
                && tag.type().equals(type);
        if (!within) {
            close(token);
            if (tag.prefix() != 'O') {
                from = token;
                type = tag.type();
            }
        }
    }

    private void close(int token) {
        if (from >= 0) {
            chunks.add(new Chunk(from, token, type));
            from = -1;
        }
    }

    private static boolean ends(char prefix) {
        return prefix == 'E' || prefix == 'S';
    }

    private static boolean continues(char prefix) {
        return prefix == 'I' || prefix == 'E';
    }

    /** A tag of no scheme that is known here. */
    public static final class UnknownTag extends IllegalArgumentException {

        private final int token;

        UnknownTag(int token, String message) {
            super(message);
            this.token = token;
        }

        /** Which token of the sentence has it, from 0. */
        public int token() {
            return token;
        }
    }
}
