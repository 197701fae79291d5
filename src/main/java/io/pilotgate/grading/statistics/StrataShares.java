package io.pilotgate.grading.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Divides a number of items between strata in proportion to their weights: everybody gets the whole part of the share, and
 * what is left goes one each to the largest remainders (Hamilton's method), ties by name. A stratum that would get less
 * than its least or more than its most gets just that, and the others share the rest.
 */
public final class StrataShares {

    private final SortedMap<String, Integer> open;
    private final SortedMap<String, Integer> given = new TreeMap<>();
    private int left;

    private StrataShares(int items, Map<String, Integer> weights) {
        this.open = new TreeMap<>(weights);
        this.left = items;
    }

    /**
     * @param items 0 to the sum of {@code most}, and no fewer than the sum of {@code least}
     * @param weights by stratum, what the shares are in proportion to; above 0 wherever {@code most} is
     * @param least by stratum; none for a stratum that it does not name
     * @param most by stratum
     */
    public static SortedMap<String, Integer> of(
            int items, Map<String, Integer> weights, Map<String, Integer> least, Map<String, Integer> most) {
        return new StrataShares(items, weights).divided(least, most);
    }

    private SortedMap<String, Integer> divided(Map<String, Integer> least, Map<String, Integer> most) {
        SortedMap<String, Integer> shares = proportional();
        while (settle(shares, least, -1) || settle(shares, most, 1)) {
            shares = proportional();
        }
        given.putAll(shares);
        return given;
    }

    /**
     * Gives those beyond a bound just the bound. Answers whether there were any.
     *
     * @param side 1 where more than the bound is beyond it, -1 where less is
     */
    private boolean settle(Map<String, Integer> shares, Map<String, Integer> bounds, int side) {
        List<Map.Entry<String, Integer>> beyond = bounds.entrySet().stream()
                .filter(bound -> open.containsKey(bound.getKey()))
                .filter(bound -> Integer.compare(shares.getOrDefault(bound.getKey(), 0), bound.getValue()) == side)
                .toList();
        beyond.forEach(bound -> {
            open.remove(bound.getKey());
            given.put(bound.getKey(), bound.getValue());
            left -= bound.getValue();
        });
        return !beyond.isEmpty();
    }

    /** Of what is left, between the strata that have nothing yet. */
    private SortedMap<String, Integer> proportional() {
        long sum = open.values().stream().mapToLong(Integer::longValue).sum();
        SortedMap<String, Integer> shares = new TreeMap<>();
        SortedMap<String, Long> remainders = new TreeMap<>();
        open.forEach((name, weight) -> {
            long product = (long) left * weight;
            shares.put(name, Math.toIntExact(sum == 0 ? 0 : product / sum));
            remainders.put(name, sum == 0 ? 0 : product % sum);
        });
        int rest = left - shares.values().stream().mapToInt(Integer::intValue).sum();
        // The sort is stable, and they come by name.
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(rest)
                .forEach(largest -> shares.merge(largest.getKey(), 1, Integer::sum));
        return shares;
    }
}
