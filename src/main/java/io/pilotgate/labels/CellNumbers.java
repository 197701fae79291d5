package io.pilotgate.labels;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers the texts of cells in the order in which they come, without the white space around them; 0 is the empty one. What comes again,
 * as most classes, names and keys of a table do, is found by its letters and not made anew.
 */
public final class CellNumbers {

    private String[] texts = new String[1 << 6];

    /** Of each text, by its number. */
    private int[] hashes = new int[texts.length];

    /** Numbers; 0 is a free place. */
    private int[] places = new int[2 * texts.length];

    private int size = 1;
    private int last;

    public CellNumbers() {
        texts[0] = "";
    }

    public int of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    int of(char[] cell, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isWhite(cell[from])) {
            from++;
        }
        while (from < to && isWhite(cell[to - 1])) {
            to--;
        }
        if (from == to) {
            return 0;
        }
        int hash = hash(cell, from, to);
        if (hashes[last] != hash || !isSame(texts[last], cell, from, to)) {
            last = lookedUp(cell, from, to, hash);
        }
        return last;
    }

    /** How many there are, the empty one among them. */
    public int size() {
        return size;
    }

    /** Those from a number on. */
    public List<String> from(int number) {
        return Arrays.asList(Arrays.copyOfRange(texts, number, size));
    }

    public String text(int number) {
        return texts[number];
    }

    private int lookedUp(char[] cell, int from, int to, int hash) {
        int place = hash & places.length - 1;
        while (places[place] != 0) {
            int number = places[place];
            if (hashes[number] == hash && isSame(texts[number], cell, from, to)) {
                return number;
            }
            place = place + 1 & places.length - 1;
        }
        places[place] = size;
        return added(new String(cell, from, to - from), hash);
    }

    private int added(String text, int hash) {
        int number = size++;
        texts[number] = text;
        hashes[number] = hash;
        if (size == texts.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        places = new int[2 * places.length];
        for (int number = 1; number < size; number++) {
            int place = hashes[number] & places.length - 1;
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = number;
        }
    }

    private static boolean isWhite(char character) {
        return (character <= ' ' || character > '~') && Character.isWhitespace(character);
    }

    /** The lower bits of a sum are of the last letters: all of them take part. */
    private static int hash(char[] cell, int from, int to) {
        int hash = 0;
        for (int index = from; index < to; index++) {
            hash = 31 * hash + cell[index];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private static boolean isSame(String text, char[] cell, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int index = from; index < to; index++) {
            if (text.charAt(index - from) != cell[index]) {
                return false;
            }
        }
        return true;
    }
}
