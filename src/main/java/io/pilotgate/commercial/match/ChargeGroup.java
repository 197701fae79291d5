package io.pilotgate.commercial.match;

import io.pilotgate.agreement.prices.PriceModel;
import io.pilotgate.agreement.prices.TimeUnit;
import io.pilotgate.commercial.pricing.ChargeKind;

/** Charges that are matched together: surge and discount belong to the work that they are a share of. */
public enum ChargeGroup {
    ITEMS("Items"),
    HOURS("Hours"),
    TEAM("Team"),
    FIXED("Fixed price"),
    CHANGE_ORDER("Change orders"),
    RAMP("Ramp"),
    EXIT("Early exit"),
    HAND_OVER("Hand-over"),
    OTHER("Other");

    private final String title;

    ChargeGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What it is counted in. */
    String unit() {
        return switch (this) {
            case HOURS -> "hours";
            case TEAM -> "days";
            default -> "items";
        };
    }

    /** Where a charge belongs under a contract. */
    public static ChargeGroup of(ChargeKind kind, PriceModel model) {
        return switch (kind) {
            case ITEMS -> ITEMS;
            case HOURS -> HOURS;
            case SURGE, DISCOUNT -> paysByHour(model) ? HOURS : ITEMS;
            case TEAM -> TEAM;
            case FIXED -> FIXED;
            case CHANGE_ORDER -> CHANGE_ORDER;
            case RAMP -> RAMP;
            case EXIT -> EXIT;
            case HAND_OVER -> HAND_OVER;
            case OTHER -> OTHER;
        };
    }

    private static boolean paysByHour(PriceModel model) {
        return model instanceof PriceModel.PerTime time && time.unit() == TimeUnit.HOUR;
    }
}
