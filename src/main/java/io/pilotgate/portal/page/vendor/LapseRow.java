package io.pilotgate.portal.page.vendor;

import io.pilotgate.evaluation.assurance.Lapse;
import io.pilotgate.portal.page.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A paper of a vendor and its end.
 *
 * @param left how many days there are, in words
 * @param style its class in the style sheet: held where it has ended or does so within 30 days
 */
public record LapseRow(String title, String lastDay, String left, String style) {

    static LapseRow of(Lapse lapse, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lapse.lastDay());
        return new LapseRow(lapse.title(), Words.date(lapse.lastDay()), words(days), days <= 30 ? "held" : "met");
    }

    private static String words(long days) {
        if (days < 0) {
            return "ended " + Words.count(-days, "day") + " ago";
        }
        return days == 0 ? "last day is today" : Words.count(days, "day") + " left";
    }
}
