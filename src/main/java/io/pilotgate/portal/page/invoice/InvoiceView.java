package io.pilotgate.portal.page.invoice;

import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.MatchedLine;
import io.pilotgate.commercial.ReportedDay;
import io.pilotgate.commercial.WaitedFor;
import io.pilotgate.commercial.match.Difference;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.MoneyWords;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.task.TaskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one invoice: what of it is payable, and what is not and why.
 *
 * @param charts of the match; empty where nothing was matched
 * @param lines the first lines whose items are not paid
 * @param matched whether anything is known of it yet
 * @param matching how far the matching has come, a sentence; empty where none goes on
 * @param failed whether the matching failed, and does not go on by itself
 * @param waitsFor the invoice that is matched before this one goes on; null where none is
 * @param mayMatch whether it is open, and the person may match it again
 */
public record InvoiceView(
        String id,
        String name,
        InvoicesView.Row invoice,
        List<Fact> facts,
        List<Chart> charts,
        List<GroupRow> groups,
        List<DifferenceRow> differences,
        List<LineRow> lines,
        List<DayRow> days,
        List<DeedRow> deeds,
        List<TaskRow> tasks,
        boolean matched,
        String matching,
        boolean failed,
        @Nullable WaitedFor waitsFor,
        boolean mayMatch) {

    public record GroupRow(String group, String invoiced, String due, String payable) {}

    public record DifferenceRow(String reason, String invoiced, String found, String why, String amount) {}

    public record LineRow(String line, String item, String amount, String finding) {}

    public record DayRow(String day, String reported, String delivered, String billed, boolean differs) {}

    public record DeedRow(String deed, String amount, String remark, String done) {}

    static List<GroupRow> groups(Invoice invoice) {
        return invoice.match().groups().stream()
                .map(group -> new GroupRow(
                        group.group().title(),
                        MoneyWords.of(group.invoiced()),
                        MoneyWords.of(group.due()),
                        MoneyWords.of(group.payable())))
                .toList();
    }

    static List<DifferenceRow> differences(Invoice invoice) {
        return invoice.match().differences().stream().map(InvoiceView::row).toList();
    }

    static List<LineRow> lines(List<MatchedLine> lines) {
        return lines.stream()
                .map(line -> new LineRow(
                        Words.number(line.number()),
                        line.item(),
                        line.amount().stripTrailingZeros().toPlainString(),
                        line.finding().title()))
                .toList();
    }

    static List<DayRow> days(List<ReportedDay> days) {
        return days.stream()
                .map(day -> new DayRow(
                        Words.date(day.day()),
                        day.reported() == null ? "no data" : Words.number(day.reported()),
                        Words.number(day.delivered()),
                        Words.number(day.billed()),
                        day.differs()))
                .toList();
    }

    private static DifferenceRow row(Difference difference) {
        return new DifferenceRow(
                Words.name(difference.reason()),
                difference.invoiced(),
                difference.found(),
                difference.why(),
                MoneyWords.of(difference.amount()));
    }
}
