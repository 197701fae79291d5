package io.pilotgate.correspondence;

/** When a reminder goes out, at the time of day at which the deadline is. */
public enum Moment {
    THREE_DAYS_BEFORE(-3, "3 days before"),
    ONE_DAY_BEFORE(-1, "1 day before"),
    AT_IT(0, "at it"),
    ONE_DAY_AFTER(1, "1 day after"),
    TWO_DAYS_AFTER(2, "2 days after"),
    THREE_DAYS_AFTER(3, "3 days after"),
    /** The people were reminded in vain: now somebody else hears of it. */
    ESCALATED(4, "4 days after");

    private final int days;
    private final String title;

    Moment(int days, String title) {
        this.days = days;
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Calendar days from the deadline; negative before it. */
    int days() {
        return days;
    }

    /** How what is reminded of stands, after its name. */
    String standing() {
        return switch (this) {
            case THREE_DAYS_BEFORE -> "is due in 3 days";
            case ONE_DAY_BEFORE -> "is due tomorrow";
            case AT_IT -> "is due now";
            case ONE_DAY_AFTER, TWO_DAYS_AFTER, THREE_DAYS_AFTER -> "is overdue";
            case ESCALATED -> "is overdue: escalated";
        };
    }

    boolean isOverdue() {
        return days > 0;
    }
}
