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
import java.util.stream.Collectors;

/**
 * What each criterion counts for. The weights add to 100.00, each counts for something: tool flexibility too, which is a
 * sign of a mature vendor.
 *
 * @param points by the code of the criterion, per cent in hundredths
 */
public record Weights(Map<String, BigDecimal> points) {

    private static final BigDecimal ALL = new BigDecimal("100.00");
    private static final BigDecimal LEAST = new BigDecimal("1.00");
    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    public Weights {
        List<String> codes = Criteria.all().stream().map(Criterion::code).toList();
        if (!points.keySet().equals(Set.copyOf(codes))) {
            throw Refusal.invalid("weights", "Each of the 25 criteria has a weight, and nothing else has one.");
        }
        points = points.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, weight -> checked(weight.getKey(), weight.getValue())));
        BigDecimal sum = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(ALL) != 0) {
            throw Refusal.invalid(
                    "weights", "The weights add to " + sum.toPlainString() + ". Make them add to 100.00.");
        }
    }

    private static BigDecimal checked(String code, BigDecimal weight) {
        if (weight.compareTo(LEAST) < 0 || weight.compareTo(ALL) > 0) {
            throw Refusal.invalid(
                    code,
                    code + " weighs at least 1 and at most 100, here " + weight.toPlainString()
                            + "; no criterion counts for nothing.");
        }
        if (weight.stripTrailingZeros().scale() > ALL.scale()) {
            throw Refusal.invalid(code, "Write the weight of " + code + " with two digits behind the point at most.");
        }
        return weight.setScale(ALL.scale());
    }

    /** Four each, but for tool flexibility, which weighs more. */
    static Weights shifted(Collection<Map<String, Integer>> emphases) {
        Map<String, Integer> points = new TreeMap<>();
        Criteria.all()
                .forEach(criterion -> points.put(
                        criterion.code(), ALL.intValue() / Criteria.all().size()));
        points.merge("OPS4", 1, Integer::sum);
        points.merge("COM3", -1, Integer::sum);
        emphases.forEach(emphasis -> emphasis.forEach((code, shift) -> points.merge(code, shift, Integer::sum)));
        return new Weights(points.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, point -> BigDecimal.valueOf(point.getValue()))));
    }

    public BigDecimal of(String code) {
        return points.getOrDefault(code, BigDecimal.ZERO);
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
        BigDecimal rest = counted.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        Map<String, BigDecimal> spread = new LinkedHashMap<>();
        for (String code : counted) {
            exact.put(code, of(code).multiply(ALL).divide(rest, 10, RoundingMode.HALF_UP));
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
        return ALL.subtract(sum).divide(SMALLEST, 0, RoundingMode.HALF_UP).longValue();
    }
}
