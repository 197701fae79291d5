package io.pilotgate.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * What kind of day a report day of the pilot that plays itself is. Its second week of deliveries goes well; in its
 * fourth much goes wrong: labels, a report that is late, one that never comes, a claim under the threshold, a question
 * that nobody answers.
 */
enum DemoDay {
    USUAL(0.008),
    GOOD(0),
    BAD(0.2);

    private static final int GOOD_WEEK = 1;
    private static final int BAD_WEEK = 3;

    private final double wrongShare;

    DemoDay(double wrongShare) {
        this.wrongShare = wrongShare;
    }

    /** Share of wrong labels, 0 to 1. */
    double wrongShare() {
        return wrongShare;
    }

    static DemoDay of(LocalDate day, List<LocalDate> reportDays) {
        LocalDate firstWeek = monday(reportDays.get(0));
        long week = java.time.temporal.ChronoUnit.WEEKS.between(firstWeek, monday(day));
        return week == GOOD_WEEK ? GOOD : week == BAD_WEEK ? BAD : USUAL;
    }

    /** The report of this day is never written. */
    boolean isForgotten(LocalDate day) {
        return this == BAD && day.getDayOfWeek() == DayOfWeek.TUESDAY;
    }

    /** The report of this day is written a day late. */
    boolean isLate(LocalDate day) {
        return this == BAD && day.getDayOfWeek() == DayOfWeek.WEDNESDAY;
    }

    /** The vendor itself claims less than the threshold on this day. */
    boolean hasLowClaim(LocalDate day) {
        return this == BAD && day.getDayOfWeek() == DayOfWeek.THURSDAY;
    }

    boolean isMonday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
