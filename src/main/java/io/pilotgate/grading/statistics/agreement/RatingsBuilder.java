package io.pilotgate.grading.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gathers ratings one by one, in any order, by the names of items, raters and categories. Memory follows the ratings. Where every
 * category is a number, equal numbers are one category: {@code 0}, {@code -0} and {@code 0.0}.
 */
public final class RatingsBuilder {

    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final Map<String, Integer> raters = new LinkedHashMap<>();
    private final Map<String, Integer> categories = new LinkedHashMap<>();
    private int[] item = new int[1024];
    private int[] rater = new int[1024];
    private int[] category = new int[1024];
    private int size;

    public void add(String itemName, String raterName, String categoryName) {
        if (size == item.length) {
            item = Arrays.copyOf(item, 2 * size);
            rater = Arrays.copyOf(rater, 2 * size);
            category = Arrays.copyOf(category, 2 * size);
        }
        item[size] = number(items, itemName);
        rater[size] = number(raters, raterName);
        category[size] = number(categories, categoryName);
        size++;
    }

    private static int number(Map<String, Integer> known, String name) {
        Integer found = known.get(name);
        if (found == null) {
            found = known.size();
            known.put(name, found);
        }
        return found;
    }

    /** The categories that occurred, in this order; of equal numbers the one that came first. */
    public List<String> categories(Comparator<String> order) {
        return merged(order).stream().map(same -> same.get(0).getKey()).toList();
    }

    /** The raters, in the order in which they came. */
    public List<String> raters() {
        return List.copyOf(raters.keySet());
    }

    public List<String> items() {
        return new ArrayList<>(items.keySet());
    }

    /**
     * The ratings by item.
     *
     * @param order of the categories, which are numbered in it
     */
    public Ratings build(Comparator<String> order) {
        int[] rank = ranks(order);
        int[] start = new int[items.size() + 1];
        for (int rating = 0; rating < size; rating++) {
            start[item[rating] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = Arrays.copyOf(start, items.size());
        int[] categoriesByItem = new int[size];
        int[] ratersByItem = new int[size];
        for (int rating = 0; rating < size; rating++) {
            int place = next[item[rating]]++;
            categoriesByItem[place] = rank[category[rating]];
            ratersByItem[place] = rater[rating];
        }
        return new Ratings(start, categoriesByItem, ratersByItem, merged(order).size(), raters.size());
    }

    private int[] ranks(Comparator<String> order) {
        List<List<Map.Entry<String, Integer>>> merged = merged(order);
        int[] rank = new int[categories.size()];
        IntStream.range(0, merged.size())
                .forEach(place -> merged.get(place).forEach(category -> rank[category.getValue()] = place));
        return rank;
    }

    /** Categories that are one, together, in this order. */
    private List<List<Map.Entry<String, Integer>>> merged(Comparator<String> order) {
        boolean numbers = categories.keySet().stream()
                .allMatch(name -> CategoryValues.number(name).isPresent());
        Map<Object, List<Map.Entry<String, Integer>>> same = new LinkedHashMap<>();
        categories
                .entrySet()
                .forEach(category -> same.computeIfAbsent(
                                numbers ? CategoryValues.number(category.getKey()) : category.getKey(),
                                unseen -> new ArrayList<>())
                        .add(category));
        return same.values().stream()
                .sorted(Comparator.comparing(
                        (List<Map.Entry<String, Integer>> each) -> each.get(0).getKey(), order))
                .toList();
    }
}
