package io.pilotgate.demo;

import io.pilotgate.delivery.QaLayer;
import io.pilotgate.delivery.QaLayers;
import io.pilotgate.demo.PlayedDay.Writing;
import io.pilotgate.kernel.Percent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What kind of day a report day of the pilot of ninety days is. Its second week of deliveries goes well; in its
 * fourth much goes wrong: labels, a report that is late, one that never comes, a claim under the threshold, a question
 * that nobody answers.
 */
enum DemoDay {
    USUAL,
    GOOD,
    BAD;

    /** The vendor of the pilot of ninety days. */
    static final Script SCRIPT = (day, reportDays) -> of(day, reportDays).played(day);

    private static final int GOOD_WEEK = 1;
    private static final int BAD_WEEK = 3;

    /** So much that every sample shows it, whichever items are drawn: the consequence is part of the play. */
    private static final double MUCH = 0.5;

    static DemoDay of(LocalDate day, List<LocalDate> reportDays) {
        LocalDate firstWeek = monday(reportDays.get(0));
        long week = ChronoUnit.WEEKS.between(firstWeek, monday(day));
        return week == GOOD_WEEK ? GOOD : week == BAD_WEEK ? BAD : USUAL;
    }

    private PlayedDay played(LocalDate day) {
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        return switch (this) {
            case USUAL -> PlayedDay.of(0.008, Percent.of("0.995"), 1);
            case GOOD ->
                monday
                        ? PlayedDay.of(0, Percent.of("0.995"), 1).asking(PlayedQuestion.OF_AN_ITEM)
                        : PlayedDay.of(0, Percent.of("0.995"), 1);
            case BAD -> monday ? bad(day).asking(PlayedQuestion.OF_THE_SOP) : bad(day);
        };
    }

    private static PlayedDay bad(LocalDate day) {
        Percent claim = Percent.of(day.getDayOfWeek() == DayOfWeek.THURSDAY ? "0.94" : "0.985");
        return PlayedDay.of(MUCH, claim, 7)
                .withLayers(items -> new QaLayers(new QaLayer(items, 9), new QaLayer(items / 3, 4), new QaLayer(6, 0)))
                .shortOf(4, 15)
                .written(writing(day));
    }

    private static Writing writing(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case TUESDAY -> Writing.NEVER;
            case WEDNESDAY -> Writing.A_DAY_LATE;
            default -> Writing.IN_TIME;
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
