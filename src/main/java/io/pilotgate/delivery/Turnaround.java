package io.pilotgate.delivery;

import org.jspecify.annotations.Nullable;

/** A day's turnaround per tier of the contract, counted apart; null where no item was of that tier. */
public record Turnaround(
        @Nullable TierCount typical,
        @Nullable TierCount peak,
        @Nullable TierCount rush) {

    public static final Turnaround NONE = new Turnaround(null, null, null);

    public @Nullable TierCount of(SlaTier tier) {
        return switch (tier) {
            case TYPICAL -> typical;
            case PEAK -> peak;
            case RUSH -> rush;
        };
    }
}
