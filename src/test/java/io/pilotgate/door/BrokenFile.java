package io.pilotgate.door;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A file or body that no door takes.
 *
 * @param name what is wrong with it
 * @param place stands in the place of one of the reasons
 * @param words stand in the text of the same reason
 */
record BrokenFile(String name, byte[] content, String place, List<String> words) {

    static BrokenFile of(String name, String text, String place, String... words) {
        return of(name, text, StandardCharsets.UTF_8, place, words);
    }

    static BrokenFile of(String name, String text, Charset charset, String place, String... words) {
        return of(name, text.getBytes(charset), place, words);
    }

    static BrokenFile of(String name, byte[] content, String place, String... words) {
        return new BrokenFile(name, content, place, List.of(words));
    }

    /** Broken off in the middle of what stands at its end. */
    BrokenFile without(int lastBytes) {
        return new BrokenFile(name, Arrays.copyOf(content, content.length - lastBytes), place, words);
    }

    @Override
    public String toString() {
        return name;
    }
}
