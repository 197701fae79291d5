package io.pilotgate.grading.tasks;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers names from 0 in the order in which they come. An open-addressed table of hashes and numbers: a million names cost no boxes, and
 * the same text as the last one is found without looking.
 */
final class Numbering {

    private String[] names = new String[1 << 6];

    /** Of each name, by its number. */
    private int[] hashes = new int[names.length];

    /** Numbers from 1; 0 is a free place. */
    private int[] places = new int[2 * names.length];

    private int size;
    private @Nullable String last;
    private int lastNumber;

    @SuppressWarnings("ReferenceEquality") // The same object is the same text; another one is looked up.
    int of(String name) {
        return name == last ? lastNumber : lookedUp(name);
    }

    /** -1 where it was never numbered. */
    int known(String name) {
        return places[placeOf(name, hash(name))] - 1;
    }

    private int lookedUp(String name) {
        int hash = hash(name);
        int place = placeOf(name, hash);
        int number = places[place] == 0 ? added(name, hash, place) : places[place] - 1;
        last = name;
        lastNumber = number;
        return number;
    }

    String name(int number) {
        return names[number];
    }

    int size() {
        return size;
    }

    List<String> names() {
        return List.of(Arrays.copyOf(names, size));
    }

    private int added(String name, int hash, int place) {
        int number = size++;
        names[number] = name;
        hashes[number] = hash;
        places[place] = size;
        if (size == names.length) {
            grow();
        }
        return number;
    }

    private int placeOf(String name, int hash) {
        int place = hash & places.length - 1;
        while (places[place] != 0) {
            int number = places[place] - 1;
            if (hashes[number] == hash && names[number].equals(name)) {
                break;
            }
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void grow() {
        names = Arrays.copyOf(names, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        places = new int[2 * places.length];
        for (int number = 0; number < size; number++) {
            int place = hashes[number] & places.length - 1;
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = number + 1;
        }
    }

    /** The lower bits of a text's hash are of its last letters: all of them take part. */
    private static int hash(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
