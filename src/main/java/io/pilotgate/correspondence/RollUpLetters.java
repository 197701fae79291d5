package io.pilotgate.correspondence;

import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.PeriodClosed;
import io.pilotgate.delivery.QaStep;
import io.pilotgate.delivery.ReportDays;
import io.pilotgate.delivery.ReportTotals;
import io.pilotgate.delivery.RollUp;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends both sides what a week or a month of daily reports came to: the vendor's own figures, so both may read them. */
@Component
class RollUpLetters {

    private static final String NO_DATA = "no data";

    private final LetterDesk desk;

    RollUpLetters(LetterDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(PeriodClosed closed) {
        RollUp rollUp = closed.rollUp();
        String kind = rollUp.kind() == RollUp.Kind.WEEK ? "week" : "month";
        desk.toBoth(
                closed.pilot(),
                "roll-up-" + kind,
                rollUp.period(),
                "Roll-up of " + kind + " " + rollUp.period(),
                "What the daily reports of " + kind + " " + rollUp.period() + " (" + LetterWords.date(rollUp.first())
                        + " to " + LetterWords.date(rollUp.last()) + ") say together:\n\n"
                        + days(rollUp.days()) + "\n" + figures(rollUp.totals())
                        + "\n\nThese are the vendor's own figures; a day without a report adds nothing to them.");
    }

    private static String days(ReportDays days) {
        return "Report days: " + days.reported().size() + " of " + days.all().size() + " in force\nMissing: "
                + named(days.missing()) + "\nWaiting for approval: " + named(days.waiting());
    }

    private static String figures(ReportTotals totals) {
        List<String> lines = new ArrayList<>();
        Percent claimed = totals.claimedAccuracy();
        lines.add("Items delivered: " + (totals.items() == null ? NO_DATA : totals.items()));
        lines.add("Exceptions: " + share(totals.exceptions()));
        lines.add("Claimed accuracy: "
                + (claimed == null ? NO_DATA : percent(claimed.fraction()) + ", weighted by items"));
        for (QaStep step : QaStep.values()) {
            lines.add(step.title() + ", errors found: "
                    + share(totals.errorsFound().get(step)));
        }
        for (SlaTier tier : SlaTier.values()) {
            lines.add(tier.title() + " turnaround kept: "
                    + share(totals.withinSla().get(tier)));
        }
        lines.add("Annotators at work: "
                + (totals.fewestAnnotators() == null
                        ? NO_DATA
                        : totals.fewestAnnotators() + " to " + totals.mostAnnotators()));
        return String.join("\n", lines);
    }

    private static String share(@Nullable CountedShare share) {
        return share == null
                ? NO_DATA
                : share.value()
                        .map(value -> share.k() + " of " + share.n() + " (" + percent(value) + ")")
                        .orElse(NO_DATA);
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP) + " %";
    }

    private static String named(List<LocalDate> days) {
        return days.isEmpty() ? "none" : days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
