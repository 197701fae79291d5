package io.pilotgate.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Labels and truth of which no item is the same: the figures are no data, and why is said beside them. */
final class NothingCommon {

    /** Where the kinds of tasks count what was graded against truth. */
    private static final List<String> GRADED = List.of("items", "judgments");

    private NothingCommon() {}

    /** What to look at; empty where an item has both, or one side is without items. */
    static Optional<String> in(Map<String, @Nullable Object> figures) {
        Map<?, ?> against = against(figures);
        return against.get("unmatched") instanceof Map<?, ?> unmatched
                        && count(unmatched, "labels") > 0
                        && count(unmatched, "truth") > 0
                        && isOfNothing(against, unmatched, figures)
                ? Optional.of(sentence(unmatched))
                : Optional.empty();
    }

    private static Map<?, ?> against(Map<String, @Nullable Object> figures) {
        Object whole = figures.get("all") instanceof Map<?, ?> all ? all : figures;
        Map<?, ?> fields = (Map<?, ?>) whole;
        return fields.get("againstTruth") instanceof Map<?, ?> against ? against : fields;
    }

    private static boolean isOfNothing(Map<?, ?> against, Map<?, ?> unmatched, Map<String, @Nullable Object> figures) {
        if ("ranking".equals(figures.get("task"))) {
            return count(unmatched, "labels") == count(figures, "items");
        }
        return GRADED.stream()
                .filter(against::containsKey)
                .findFirst()
                .map(name -> count(against, name) == 0)
                .orElse(false);
    }

    private static long count(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof Number number ? number.longValue() : -1;
    }

    private static String sentence(Map<?, ?> unmatched) {
        return "No item of the labels is in the truth, so there is no data to grade. The first item of the labels is "
                + first(unmatched, "labelItems") + ", of the truth " + first(unmatched, "truthItems")
                + ": where they do not name the same things, say which column holds the items, with --item-column and"
                + " --truth-item-column.";
    }

    private static String first(Map<?, ?> unmatched, String side) {
        return unmatched.get(side) instanceof List<?> items && !items.isEmpty() ? "'" + items.get(0) + "'" : "unknown";
    }
}
