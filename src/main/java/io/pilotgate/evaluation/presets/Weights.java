package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Criteria;
import io.pilotgate.evaluation.criteria.Criterion;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each criterion counts for. The weights add to 100, each counts for something.
 *
 * @param points by the code of the criterion, whole per cent
 */
public record Weights(Map<String, Integer> points) {

    private static final int ALL = 100;
    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    public Weights {
        points = Map.copyOf(points);
        List<String> codes = Criteria.all().stream().map(Criterion::code).toList();
        if (!points.keySet().equals(Set.copyOf(codes))) {
            throw Refusal.invalid("weights", "Each of the 25 criteria has a weight, and nothing else has one.");
        }
        if (points.values().stream().anyMatch(weight -> weight < 1)) {
            throw Refusal.invalid("weights", "Each criterion weighs at least 1; none of them counts for nothing.");
        }
        int sum = points.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != ALL) {
            throw Refusal.invalid("weights", "The weights add to " + sum + ". Make them add to 100.");
        }
    }

    /** Four each, but for tool flexibility, which is a sign of a mature vendor. */
    static Weights shifted(Collection<Map<String, Integer>> emphases) {
        Map<String, Integer> points = new TreeMap<>();
        Criteria.all()
                .forEach(criterion ->
                        points.put(criterion.code(), ALL / Criteria.all().size()));
        points.merge("OPS4", 1, Integer::sum);
        points.merge("COM3", -1, Integer::sum);
        emphases.forEach(emphasis -> emphasis.forEach((code, shift) -> points.merge(code, shift, Integer::sum)));
        return new Weights(points);
    }

    public int of(String code) {
        return points.getOrDefault(code, 0);
    }

    /**
     * The weights with some criteria left out: theirs is spread over the rest by the weight that it has, to hundredths
     * that add to 100 again. What rounding leaves goes to those that lost most by it.
     */
    public Map<String, BigDecimal> spread(Set<String> leftOut) {
        List<String> counted = Criteria.all().stream()
                .map(Criterion::code)
                .filter(code -> !leftOut.contains(code))
                .toList();
        BigDecimal rest = BigDecimal.valueOf(counted.stream().mapToInt(this::of).sum());
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        Map<String, BigDecimal> spread = new LinkedHashMap<>();
        for (String code : counted) {
            exact.put(code, BigDecimal.valueOf((long) of(code) * ALL).divide(rest, 10, RoundingMode.HALF_UP));
            spread.put(code, exact.get(code).setScale(2, RoundingMode.DOWN));
        }
        counted.stream()
                .sorted(Comparator.comparing((String code) -> exact.getOrDefault(code, BigDecimal.ZERO)
                                .subtract(spread.getOrDefault(code, BigDecimal.ZERO)))
                        .reversed())
                .limit(missing(spread.values()))
                .forEach(code -> spread.merge(code, SMALLEST, BigDecimal::add));
        return spread;
    }

    private static long missing(Collection<BigDecimal> spread) {
        BigDecimal sum = spread.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return BigDecimal.valueOf(ALL)
                .subtract(sum)
                .divide(SMALLEST, 0, RoundingMode.HALF_UP)
                .longValue();
    }
}
