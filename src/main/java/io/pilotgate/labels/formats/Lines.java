package io.pilotgate.labels.formats;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The lines of a text, looked at where they stand: most are cut at their spaces, and only those of another kind are made texts. */
final class Lines {

    private final Reader text;
    private char[] buffer = new char[1 << 16];
    private int start;
    private int end;
    private int limit;
    private int next;
    private boolean afterReturn;
    private int firstSpace;
    private int lastSpace;

    Lines(Reader text) {
        this.text = text;
    }

    /** Whether there is another line; ends are those that a {@link java.io.BufferedReader} knows. */
    boolean next() throws IOException {
        start = next;
        if (afterReturn && (start < limit || fill()) && buffer[start] == '\n') {
            start++;
        }
        end = start;
        do {
            while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
        } while (end == limit && fill());
        afterReturn = end < limit && buffer[end] == '\r';
        next = Math.min(limit, end + 1);
        return start < limit;
    }

    /** Reads on behind the line that has begun. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            end -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        int read = text.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, read);
        return read > 0;
    }

    /** Whether it is cells with single or more spaces between them and nothing else: no tab, no space around them. */
    boolean isSpaced() {
        firstSpace = -1;
        if (start == end || !isSeen(buffer[start]) || !isSeen(buffer[end - 1])) {
            return false;
        }
        for (int index = start; index < end; index++) {
            char character = buffer[index];
            if (character < ' ') {
                return false;
            }
            if (character == ' ') {
                firstSpace = firstSpace < 0 ? index : firstSpace;
                lastSpace = index;
            }
        }
        return firstSpace >= 0;
    }

    private static boolean isSeen(char character) {
        return character > ' ' && (character <= '~' || !Character.isWhitespace(character));
    }

    char[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Behind the first cell of a spaced line. */
    int firstSpace() {
        return firstSpace;
    }

    /** Before its last cell. */
    int lastSpace() {
        return lastSpace;
    }

    @Override
    public String toString() {
        return new String(buffer, start, end - start);
    }
}
