package io.pilotgate.labels.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an item is known by, in the file of labels and in the file of truth. */
final class ItemKeys {

    /** Label Studio puts eight characters and a dash before the name of an uploaded file. */
    private static final Pattern UPLOAD = Pattern.compile("(?:^|.*/)upload/(?:\\d+/)?[0-9a-f]{8}-([^/]+)$");

    private ItemKeys() {}

    /** The field that a person named, in the task, its data or its metadata; else the first of the usual ones that is there. */
    static String of(JsonNode task, ReadOptions options, String... usual) {
        if (options.item() != null) {
            return withoutUpload(anywhere(task, options.item()));
        }
        return withoutUpload(JsonValues.first(task, usual));
    }

    /** The part of the work that the item stands for, under the field that was named or under {@code stratum}. */
    static String stratum(JsonNode task, ReadOptions options) {
        String named = options.stratum();
        return anywhere(task, named == null ? "stratum" : named);
    }

    /** Whose answers a task puts beside each other, under the fields that were named; null where either is not told. */
    static @Nullable Compared compared(Place place, JsonNode task, ReadOptions options) {
        String first = options.first();
        String second = options.second();
        return first == null || second == null
                ? null
                : Compared.of(place, anywhere(task, first), anywhere(task, second), first.equals(second));
    }

    /** A field of the task, its data or its metadata; empty where none of them has it. */
    private static String anywhere(JsonNode task, String field) {
        for (JsonNode holder :
                new JsonNode[] {task, task.path("data"), task.path("meta"), task.path("metadata"), task.path("fields")
                }) {
            String found = JsonValues.text(holder.path(field));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The name that the file had before it was uploaded. */
    static String withoutUpload(String key) {
        var matcher = UPLOAD.matcher(key);
        return matcher.matches() ? matcher.group(1) : key;
    }
}
