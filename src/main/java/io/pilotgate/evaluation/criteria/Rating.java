package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Refusal;

/** How far a vendor meets a criterion. The order is the order of the figures. */
public enum Rating {
    ABSENT("absent"),
    CLAIMED("claimed"),
    DOCUMENTED("documented"),
    PROVED("proved");

    private final String word;

    Rating(String word) {
        this.word = word;
    }

    /** 0 to 3. */
    public int points() {
        return ordinal();
    }

    public static Rating of(int points) {
        if (points < 0 || points >= values().length) {
            throw Refusal.invalid(
                    "rating", "A rating is 0 (absent), 1 (claimed), 2 (documented) or 3 (proved), not " + points + ".");
        }
        return values()[points];
    }

    public boolean isUnder(Rating other) {
        return compareTo(other) < 0;
    }

    public Rating atMost(Rating other) {
        return isUnder(other) ? this : other;
    }

    /** As people read it: {@code 2 documented}. */
    @Override
    public String toString() {
        return points() + " " + word;
    }
}
