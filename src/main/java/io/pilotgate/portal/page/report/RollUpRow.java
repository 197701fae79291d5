package io.pilotgate.portal.page.report;

import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.QaStep;
import io.pilotgate.delivery.ReportTotals;
import io.pilotgate.delivery.RollUp;
import io.pilotgate.delivery.SlaTier;
import io.pilotgate.kernel.Percent;
import io.pilotgate.portal.page.Shares;
import io.pilotgate.portal.page.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A week or a month of reports in a list.
 *
 * @param period such as "2026-W03" with its first and last report day in {@code span}
 * @param standing "closed" or "goes on"
 * @param reported how many of its report days are reported
 * @param gaps missing and waiting days by name, a sentence each
 * @param layers errors found per QA layer, in the layers' order
 * @param turnaround items within the SLA per tier, in the tiers' order
 */
public record RollUpRow(
        String period,
        String span,
        String standing,
        String reported,
        List<String> gaps,
        String items,
        String exceptions,
        String claim,
        List<String> layers,
        List<String> turnaround,
        String annotators) {

    static RollUpRow of(RollUp rollUp) {
        ReportTotals totals = rollUp.totals();
        Percent claim = totals.claimedAccuracy();
        Long items = totals.items();
        return new RollUpRow(
                rollUp.period(),
                Words.date(rollUp.first()) + " to " + Words.date(rollUp.last()),
                rollUp.closed() ? "closed" : "goes on",
                rollUp.days().reported().size() + " of "
                        + Words.count(rollUp.days().all().size(), "day"),
                gaps(rollUp),
                items == null ? Shares.NO_DATA : items.toString(),
                Shares.of(totals.exceptions()),
                claim == null ? Shares.NO_DATA : Words.share(claim.asDouble()),
                Arrays.stream(QaStep.values())
                        .map(step -> Shares.of(share(totals.errorsFound().get(step))))
                        .toList(),
                Arrays.stream(SlaTier.values())
                        .map(tier -> Shares.of(share(totals.withinSla().get(tier))))
                        .toList(),
                annotators(totals.fewestAnnotators(), totals.mostAnnotators()));
    }

    private static CountedShare share(@Nullable CountedShare share) {
        return share == null ? new CountedShare(0, 0) : share;
    }

    private static List<String> gaps(RollUp rollUp) {
        return java.util.stream.Stream.of(
                        gap("Missing: ", rollUp.days().missing()),
                        gap("Waiting for approval: ", rollUp.days().waiting()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String gap(String what, List<LocalDate> days) {
        return days.isEmpty() ? "" : what + days.stream().map(Words::date).collect(Collectors.joining("; "));
    }

    private static String annotators(@Nullable Long fewest, @Nullable Long most) {
        if (fewest == null || most == null) {
            return Shares.NO_DATA;
        }
        return fewest.equals(most) ? fewest.toString() : fewest + " to " + most;
    }
}
