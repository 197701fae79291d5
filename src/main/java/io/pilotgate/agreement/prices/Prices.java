package io.pilotgate.agreement.prices;

import io.pilotgate.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;

/** What holds for every price, count and list of a contract. */
final class Prices {

    private static final int MOST_TIERS = 20;
    private static final int LONGEST_SCOPE = 2000;
    private static final long MOST_ITEMS = 1_000_000_000_000L;

    private Prices() {}

    /** 0 or more, with no more digits than can be kept; one amount is written in one way. */
    static BigDecimal price(String place, BigDecimal amount) {
        BigDecimal plain = plain(amount);
        if (plain.signum() < 0) {
            throw Refusal.invalid(place, "A price is 0 or more, not " + amount.toPlainString() + ".");
        }
        if (plain.scale() > 6 || plain.precision() - plain.scale() > 12) {
            throw Refusal.invalid(place, "An amount has at most 12 digits before the point and 6 after it.");
        }
        return plain;
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static void people(int people, int least, int most) {
        if (people < least || people > most) {
            throw Refusal.invalid(
                    "people",
                    most == 0
                            ? "Hours are paid as the time sheets say: leave the people out, or pay by the month."
                            : "A team that is paid by the month has " + least + " to " + most + " people, not " + people
                                    + ".");
        }
    }

    static String team(int people) {
        return people == 1 ? "1 person" : people + " people";
    }

    static void items(String place, long items, long least) {
        if (items < least || items > MOST_ITEMS) {
            throw Refusal.invalid(place, "State " + least + " to " + MOST_ITEMS + " items, not " + items + ".");
        }
    }

    static String scope(String scope) {
        String said = scope.strip();
        if (said.isEmpty() || said.length() > LONGEST_SCOPE) {
            throw Refusal.invalid(
                    "scope",
                    "A fixed price is for a scope: say in 1 to " + LONGEST_SCOPE + " characters what is in it.");
        }
        return said;
    }

    static List<Tier> tiers(List<Tier> tiers) {
        if (tiers.size() < 2 || tiers.size() > MOST_TIERS) {
            throw Refusal.invalid(
                    "tiers", "Tiered prices have 2 to " + MOST_TIERS + " tiers, not " + tiers.size() + ".");
        }
        long before = 0;
        for (Tier tier : tiers.subList(0, tiers.size() - 1)) {
            if (tier.upTo() == null || tier.upTo() <= before) {
                throw Refusal.invalid(
                        "tiers", "Each tier but the last ends at more items than the one before it, from 1 on.");
            }
            before = tier.upTo();
        }
        if (tiers.get(tiers.size() - 1).upTo() != null) {
            throw Refusal.invalid("tiers", "The last tier has no end: whatever comes has a price.");
        }
        return List.copyOf(tiers);
    }

    static String shown(BigDecimal amount, String currency) {
        return amount.toPlainString() + " " + currency;
    }

    static String listed(List<Tier> tiers, String currency) {
        StringBuilder listed = new StringBuilder();
        for (Tier tier : tiers) {
            listed.append(listed.isEmpty() ? "" : ", ")
                    .append(tier.upTo() == null ? "then " : "to item " + tier.upTo() + " ")
                    .append(shown(tier.unitPrice(), currency));
        }
        return listed.toString();
    }
}
