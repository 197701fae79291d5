package io.pilotgate.pilot;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the production will consist of: the share of each part of the work, which the pilot is to have as well.
 *
 * @param shares by the name that the ground truth gives the part, 2 to 100 of them; each above 0, all together 100 %
 */
public record ProductionMix(SortedMap<String, Percent> shares) {

    private static final int MOST_STRATA = 100;
    private static final int LONGEST_NAME = 100;

    /** @throws Refusal where the shares are no mix */
    public ProductionMix {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        if (shares.size() < 2 || shares.size() > MOST_STRATA) {
            throw refused("A mix has 2 to " + MOST_STRATA + " parts; this one has " + shares.size()
                    + ". Name every part of the production, or leave the mix empty.");
        }
        shares.forEach(ProductionMix::check);
        BigDecimal sum = shares.values().stream().map(Percent::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw refused("The shares add up to "
                    + sum.movePointRight(2).stripTrailingZeros().toPlainString()
                    + " %. Together they make 100 %.");
        }
    }

    private static void check(String name, Percent share) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw refused("Give each part of the production a name of 1 to " + LONGEST_NAME + " characters.");
        }
        if (share.fraction().signum() == 0) {
            throw refused(Refusal.quoted(name) + " has a share of 0 %. Leave out what the production has nothing of.");
        }
    }

    /** In the order of the names, such as {@code day 80 %, night 20 %}. */
    public String inWords() {
        return shares.entrySet().stream()
                .map((Map.Entry<String, Percent> part) -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Refusal refused(String text) {
        return Refusal.invalid("productionMix", text);
    }
}
