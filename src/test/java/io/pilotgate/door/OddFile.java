package io.pilotgate.door;

import java.util.List;

/**
 * A file that looks odd and is right.
 *
 * @param name what is odd about it
 * @param rows what it says, as its plain twin says it: the cells that count, row by row
 */
record OddFile(String name, byte[] content, List<List<String>> rows) {

    @Override
    public String toString() {
        return name;
    }
}
