package io.pilotgate.grading;

import io.pilotgate.grading.seal.DrawPart;
import io.pilotgate.grading.truth.DrawnItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which items stand for the blind sample: drawn ones that were delivered, and for one that was not the next used and
 * delivered item of the reserve in its stratum. Drawn items are gone through in the order of the draw, the first stage
 * first, and so is the reserve.
 */
final class SampleItems {

    private final List<Map<String, String>> counting = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
    private final List<List<DrawnItem>> missing = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<DrawnItem> unused;
    private final int used;

    /**
     * @param drawn stage by stage in the order of the draw, the reserve last
     * @param delivered items with at least one label
     */
    SampleItems(List<DrawnItem> drawn, Set<String> delivered) {
        Map<String, Deque<DrawnItem>> replacements = new HashMap<>();
        drawn.stream()
                .filter(item -> item.used() && delivered.contains(item.item()))
                .forEach(item -> replacements
                        .computeIfAbsent(item.stratum(), unseen -> new ArrayDeque<>())
                        .add(item));
        drawn.stream()
                .filter(item -> item.part() != DrawPart.RESERVE)
                .forEach(item -> place(item, delivered, replacements.getOrDefault(item.stratum(), new ArrayDeque<>())));
        unused = drawn.stream()
                .filter(item -> item.part() == DrawPart.RESERVE && !item.used())
                .toList();
        used = Math.toIntExact(drawn.stream().filter(DrawnItem::used).count());
    }

    private void place(DrawnItem item, Set<String> delivered, Deque<DrawnItem> replacements) {
        int stage = item.part().ordinal();
        if (delivered.contains(item.item())) {
            counting.get(stage).put(item.item(), item.label());
        } else if (replacements.isEmpty()) {
            missing.get(stage).add(item);
        } else {
            DrawnItem replacement = replacements.remove();
            counting.get(stage).put(replacement.item(), replacement.label());
        }
    }

    /** The true label by item of what counts in a stage, from 0. */
    Map<String, String> counting(int stage) {
        return counting.get(stage);
    }

    /** Drawn items of a stage that were neither delivered nor replaced, in the order of the draw. */
    List<DrawnItem> missing(int stage) {
        return missing.get(stage);
    }

    /** What is left of the reserve, in the order of the draw. */
    List<DrawnItem> unused() {
        return unused;
    }

    /** How many items of the reserve were used. */
    int used() {
        return used;
    }

    /**
     * What of the reserve is used up to replace these items, in draw order: an item of it that was not delivered either is
     * used up without replacing any.
     */
    List<DrawnItem> taken(List<DrawnItem> toReplace, Set<String> delivered) {
        Map<String, Integer> wanted = new HashMap<>();
        toReplace.forEach(item -> wanted.merge(item.stratum(), 1, Integer::sum));
        List<DrawnItem> taken = new ArrayList<>();
        for (DrawnItem spare : unused) {
            if (wanted.getOrDefault(spare.stratum(), 0) > 0) {
                taken.add(spare);
                if (delivered.contains(spare.item())) {
                    wanted.merge(spare.stratum(), -1, Integer::sum);
                }
            }
        }
        return taken;
    }
}
