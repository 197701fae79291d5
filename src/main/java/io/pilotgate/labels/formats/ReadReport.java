package io.pilotgate.labels.formats;

import java.util.List;
import java.util.Map;

/**
 * What was read, and what was not and why.
 *
 * @param files each with the format that it was read as
 * @param annotations how many answers were handed on
 * @param leftOut how many things were no answers, by reason
 * @param examples places and items of the first of them
 */
public record ReadReport(List<ReadFile> files, long annotations, Map<LeftOut, Long> leftOut, List<Example> examples) {

    public record ReadFile(String name, String format) {}

    public record Example(LeftOut why, Place place, String item) {}

    public ReadReport {
        files = List.copyOf(files);
        leftOut = Map.copyOf(leftOut);
        examples = List.copyOf(examples);
    }

    public long count(LeftOut why) {
        return leftOut.getOrDefault(why, 0L);
    }
}
