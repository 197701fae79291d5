package io.pilotgate.cli;

import io.pilotgate.grading.tasks.TaskKind;
import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.ReadReport;
import java.util.ArrayList;
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
        for (LeftOut why : LeftOut.values()) {
            if (read.count(why) > 0) {
                leftOut.put(why.name().toLowerCase(Locale.ROOT), read.count(why));
            }
        }
        reading.put("leftOut", leftOut);
        List<Map<String, String>> examples = new ArrayList<>();
        for (ReadReport.Example each : read.examples()) {
            Map<String, String> example = new LinkedHashMap<>();
            example.put("why", each.why().title());
            example.put("place", each.place().toString());
            example.put("item", each.item());
            examples.add(example);
        }
        reading.put("examples", examples);
        return reading;
    }
}
