package io.pilotgate.grading;

import io.pilotgate.grading.statistics.MixOfItems;
import io.pilotgate.pilot.ProductionMix;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * The sealed items of a pilot beside the mix that was declared of the production. Whether they differ says chi-square, by how much
 * Cramer's V, and it is the second that needs a reason.
 *
 * @param sealed blind items by stratum; empty where nothing is sealed
 * @param reason why they are mixed otherwise, where somebody said so
 */
public record MixComparison(ProductionMix declared, SortedMap<String, Integer> sealed, Optional<MixReason> reason) {

    public int items() {
        return sealed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there is anything to compare: truth that names no strata is no data, not a mix of one. */
    public boolean isNoData() {
        return sealed.keySet().stream().allMatch(String::isEmpty);
    }

    /** Empty without data. */
    public Optional<MixOfItems> figure() {
        if (isNoData()) {
            return Optional.empty();
        }
        Map<String, Long> counts = new HashMap<>();
        sealed.forEach((stratum, items) -> counts.put(stratum, (long) items));
        Map<String, Double> shares = new HashMap<>();
        declared.shares().forEach((stratum, share) -> shares.put(stratum, share.asDouble()));
        return Optional.of(MixOfItems.of(counts, shares));
    }

    public boolean needsReason() {
        return figure().filter(MixOfItems::needsReason).isPresent() && reason.isEmpty();
    }

    /** In a sentence that tells no stratum: gates are read by many. */
    public String sentence() {
        return figure().map(MixComparison::measured).orElseGet(this::missing);
    }

    private String missing() {
        return sealed.isEmpty()
                ? "No blind truth is sealed yet, so there are no items to compare with the declared mix."
                : "The production's mix is declared, but the sealed truth names no strata: no data, which is neither a good"
                        + " mix nor a bad one.";
    }

    private static String measured(MixOfItems mix) {
        OptionalDouble v = mix.cramersV();
        String figure = String.format(
                Locale.ROOT,
                "Cramer's V %.3f (chi-square %s, degrees of freedom %d, p %s)",
                v.orElse(0),
                Double.isInfinite(mix.chiSquare())
                        ? "beyond all measure, as a stratum was never declared"
                        : String.format(Locale.ROOT, "%.2f", mix.chiSquare()),
                mix.degrees(),
                mix.pValue() < 0.0001 ? "< 0.0001" : String.format(Locale.ROOT, "= %.4f", mix.pValue()));
        return "The sealed items beside the declared mix of the production: " + figure + "; a reason is due above "
                + MixOfItems.NEEDS_REASON + ".";
    }
}
