package io.pilotgate.grading;

import io.pilotgate.grading.seal.DrawCounts;
import io.pilotgate.grading.statistics.StagedPlan;
import io.pilotgate.grading.statistics.StrataShares;
import io.pilotgate.kernel.Refusal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Divides the plan's items between the strata of the sealed pool: the stages in proportion to the strata, the reserve in
 * proportion to what is drawn of each, for an item is only replaced by one of its own stratum.
 */
final class SampleAllocation {

    private final SortedMap<String, Integer> strata;
    private final int pool;

    /** @param strata how many sealed items each has */
    SampleAllocation(SortedMap<String, Integer> strata) {
        this.strata = strata;
        this.pool = sum(strata);
    }

    /**
     * A pool that is smaller than a plan of one stage is drawn whole.
     *
     * @throws Refusal where the pool cannot give what is asked for
     */
    SortedMap<String, DrawCounts> of(StagedPlan rule, int reserve, Map<String, Integer> least) {
        if (rule.hasTwoStages() && pool < rule.items()) {
            throw Refusal.conflict(
                    "shape",
                    "Two stages take " + rule.items() + " sealed items, and the blind pool has " + pool
                            + ". Seal more of them, or choose one stage.");
        }
        int first = Math.min(rule.first().n(), pool);
        check(least, first);
        SortedMap<String, Integer> stage1 = StrataShares.of(first, strata, least, strata);
        SortedMap<String, Integer> stage2 = rule.hasTwoStages()
                ? StrataShares.of(rule.last().n(), strata, Map.of(), left(stage1))
                : StrataShares.of(0, strata, Map.of(), strata);
        SortedMap<String, Integer> drawn = new TreeMap<>(stage1);
        stage2.forEach((name, count) -> drawn.merge(name, count, Integer::sum));
        SortedMap<String, Integer> spare = reserve(reserve, drawn);
        SortedMap<String, DrawCounts> counts = new TreeMap<>();
        strata.keySet()
                .forEach(name -> counts.put(
                        name,
                        new DrawCounts(
                                stage1.getOrDefault(name, 0),
                                stage2.getOrDefault(name, 0),
                                spare.getOrDefault(name, 0))));
        return counts;
    }

    private SortedMap<String, Integer> reserve(int items, SortedMap<String, Integer> drawn) {
        SortedMap<String, Integer> left = left(drawn);
        left.keySet().removeIf(name -> drawn.getOrDefault(name, 0) == 0);
        int most = sum(left);
        if (items < 0 || items > most) {
            throw Refusal.invalid(
                    "reserve",
                    "The reserve has 0 to " + most + " items: so many are sealed beside the " + sum(drawn)
                            + " that are drawn, in strata that something is drawn from. " + items + " is not.");
        }
        return left.isEmpty() ? left : StrataShares.of(items, drawnOf(left, drawn), Map.of(), left);
    }

    private void check(Map<String, Integer> least, int first) {
        least.forEach((name, count) -> {
            Integer size = strata.get(name);
            if (size == null) {
                throw Refusal.invalid(
                        "least",
                        "The sealed pool has no stratum '" + name + "'. It has "
                                + strata.keySet().stream()
                                        .map(SampleAllocation::quoted)
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
            if (count < 0 || count > size) {
                throw Refusal.invalid(
                        "least",
                        "Of " + quoted(name) + " " + PlanWords.items(size) + " are sealed; " + count
                                + " cannot be drawn. Enter 0 to " + size + ".");
            }
        });
        if (sum(least) > first) {
            throw Refusal.invalid(
                    "least",
                    "The least counts of the strata add up to " + sum(least) + ", and the first stage has "
                            + PlanWords.items(first)
                            + ". Lower them, or enter stages of which the first is larger.");
        }
    }

    private SortedMap<String, Integer> left(Map<String, Integer> drawn) {
        SortedMap<String, Integer> left = new TreeMap<>();
        strata.forEach((name, size) -> left.put(name, size - drawn.getOrDefault(name, 0)));
        return left;
    }

    private static Map<String, Integer> drawnOf(Map<String, Integer> names, Map<String, Integer> drawn) {
        return names.keySet().stream().collect(Collectors.toMap(name -> name, name -> drawn.getOrDefault(name, 0)));
    }

    private static String quoted(String stratum) {
        return stratum.isEmpty() ? "items without a stratum" : "'" + stratum + "'";
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
