package io.pilotgate.grading.tasks;

import io.pilotgate.grading.statistics.agreement.CategoryValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Ratings in numbers by item and rater; what is no number is counted and left out. */
final class NumberedRatings {

    private final Map<String, Map<String, Double>> byItem = new LinkedHashMap<>();
    private final Set<String> raters = new TreeSet<>();
    private long noNumbers;
    private long duplicates;
    private long ratings;

    /** @return whether it counts: a number, and the rater's first one of this item */
    boolean add(String item, String rater, String said) {
        OptionalDouble number = CategoryValues.number(said);
        if (number.isEmpty()) {
            noNumbers++;
            return false;
        }
        Map<String, Double> row = byItem.computeIfAbsent(item, unseen -> new LinkedHashMap<>());
        // Without a rater's name each rating is somebody's.
        String name = rater.isEmpty() ? "rating " + (row.size() + 1) : rater;
        if (row.putIfAbsent(name, number.getAsDouble()) != null) {
            duplicates++;
            return false;
        }
        raters.add(name);
        ratings++;
        return true;
    }

    long items() {
        return byItem.size();
    }

    long ratings() {
        return ratings;
    }

    long noNumbers() {
        return noNumbers;
    }

    long duplicates() {
        return duplicates;
    }

    Set<String> raters() {
        return raters;
    }

    Map<String, Map<String, Double>> byItem() {
        return byItem;
    }

    /** The mean rating by item. */
    Map<String, Double> means() {
        Map<String, Double> means = new LinkedHashMap<>();
        byItem.forEach((item, row) -> means.put(
                item,
                row.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
        return means;
    }

    /** Items that every rater rated: rows of a table with a column a rater. */
    double[][] crossed() {
        List<double[]> rows = new ArrayList<>();
        for (Map<String, Double> row : byItem.values()) {
            if (row.size() == raters.size()) {
                rows.add(raters.stream()
                        .mapToDouble(rater -> Objects.requireNonNull(row.get(rater)))
                        .toArray());
            }
        }
        return rows.toArray(double[][]::new);
    }

    /** Whether each item has as many ratings as the others, whoever gave them. */
    boolean isEven() {
        return byItem.values().stream().mapToInt(Map::size).distinct().count() < 2;
    }

    /** All items, if each has as many ratings as the others; else those that every rater rated, as R's {@code irr::icc} does. */
    double[][] nested() {
        return isEven()
                ? byItem.values().stream()
                        .map(row -> row.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                        .toArray(double[][]::new)
                : crossed();
    }
}
