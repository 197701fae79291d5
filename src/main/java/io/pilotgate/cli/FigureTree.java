package io.pilotgate.cli;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures as maps, lists and plain values, under the names that their records give them. A mapper of any object to JSON would do the
 * same, and take longer to start than a hundred thousand rows take to grade.
 */
final class FigureTree {

    private FigureTree() {}

    /** A map, a list, a number, a text, a truth value, or null. */
    static @Nullable Object of(@Nullable Object figures) {
        if (figures instanceof Record each) {
            return ofRecord(each);
        }
        if (figures instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                tree.put(String.valueOf(each.getKey()), of(each.getValue()));
            }
            return tree;
        }
        if (figures instanceof Iterable<?> list) {
            List<@Nullable Object> tree = new ArrayList<>();
            for (Object each : list) {
                tree.add(of(each));
            }
            return tree;
        }
        if (figures != null && figures.getClass().isArray()) {
            return ofArray(figures);
        }
        return figures instanceof Enum<?> constant ? constant.name() : figures;
    }

    static Map<String, @Nullable Object> ofRecord(Record figures) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : figures.getClass().getRecordComponents()) {
            tree.put(component.getName(), of(value(component, figures)));
        }
        return tree;
    }

    private static @Nullable Object value(RecordComponent component, Record figures) {
        try {
            // A record may be known in its own room alone.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(figures);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<@Nullable Object> ofArray(Object array) {
        List<@Nullable Object> tree = new ArrayList<>();
        for (int place = 0; place < Array.getLength(array); place++) {
            tree.add(of(Array.get(array, place)));
        }
        return tree;
    }
}
