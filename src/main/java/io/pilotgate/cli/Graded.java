package io.pilotgate.cli;

import io.pilotgate.grading.tasks.TaskKind;
import io.pilotgate.labels.formats.ReadReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures of a task with what was read for them. */
record Graded(TaskKind task, ReadReport read, Record figures) {

    /** The figures at the top, as they are asked for by their names; beside them the files and what was left out. */
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("task", task.name().toLowerCase(Locale.ROOT));
        all.putAll(FigureTree.ofRecord(figures));
        all.put("read", reading(read));
        return all;
    }

    /** The files of a path, how many answers are in them, and what was left out. */
    static Map<String, Object> reading(ReadReport read) {
        Map<String, Object> reading = new LinkedHashMap<>();
        reading.put("files", read.files());
        reading.put("annotations", read.annotations());
        Map<String, Long> leftOut = new LinkedHashMap<>();
        read.leftOut().forEach((why, count) -> leftOut.put(why.name().toLowerCase(Locale.ROOT), count));
        reading.put("leftOut", leftOut);
        List<Map<String, String>> examples = read.examples().stream()
                .map(each ->
                        Map.of("why", each.why().title(), "place", each.place().toString(), "item", each.item()))
                .toList();
        reading.put("examples", examples);
        return reading;
    }
}
