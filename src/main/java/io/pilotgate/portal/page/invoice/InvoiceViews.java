package io.pilotgate.portal.page.invoice;

import io.pilotgate.commercial.Invoice;
import io.pilotgate.commercial.InvoiceState;
import io.pilotgate.commercial.MatchProgress;
import io.pilotgate.commercial.ReportedDay;
import io.pilotgate.commercial.WaitedFor;
import io.pilotgate.commercial.WorkedDay;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.InvoiceDesk;
import io.pilotgate.portal.TaskDesk;
import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.MoneyWords;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import io.pilotgate.portal.page.chart.Chart;
import io.pilotgate.portal.page.chart.ChartSeries;
import io.pilotgate.portal.page.chart.ChartValue;
import io.pilotgate.portal.page.invoice.InvoicesView.DayRow;
import io.pilotgate.portal.page.invoice.InvoicesView.Row;
import io.pilotgate.portal.page.invoice.InvoicesView.SheetRow;
import io.pilotgate.portal.page.task.TaskRow;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the pages of invoices. */
@Component
class InvoiceViews {

    private static final String TASKS = "(approve|confirm|settle)Invoice";
    private static final int LINES = 50;

    private final InvoiceDesk desk;
    private final TaskDesk tasks;
    private final Doorkeeper door;
    private final Clock clock;

    InvoiceViews(InvoiceDesk desk, TaskDesk tasks, Doorkeeper door, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.door = door;
        this.clock = clock;
    }

    InvoicesView of(Pilot pilot) {
        ZoneId zone = pilot.schedule().zone();
        List<Invoice> invoices = desk.all(pilot);
        return new InvoicesView(
                pilot.id().value(),
                pilot.name(),
                invoices.stream().map(InvoiceViews::row).toList(),
                invoices.isEmpty() ? null : chart(invoices),
                tasks(pilot, null),
                desk.sheets(pilot).stream()
                        .map(sheet -> new SheetRow(
                                sheet.fileName(),
                                span(sheet.days()),
                                Words.number(sheet.rows()),
                                Named.of(sheet.submittedBy()) + ", " + Words.time(sheet.receivedAt(), zone)))
                        .toList(),
                desk.workedDays(pilot).stream().map(InvoiceViews::day).toList(),
                desk.mayHandIn(pilot));
    }

    InvoiceView of(Pilot pilot, Invoice invoice) {
        ZoneId zone = pilot.schedule().zone();
        List<ReportedDay> days = desk.days(invoice);
        return new InvoiceView(
                pilot.id().value(),
                pilot.name(),
                row(invoice),
                facts(pilot, invoice, zone),
                MatchCharts.of(invoice, days),
                InvoiceView.groups(invoice),
                InvoiceView.differences(invoice),
                InvoiceView.lines(desk.withheld(invoice, LINES)),
                InvoiceView.days(days),
                desk.deeds(invoice).stream()
                        .map(deed -> new InvoiceView.DeedRow(
                                deed.kind().title(),
                                deed.amount() == null ? "" : MoneyWords.of(deed.amount()),
                                deed.remark(),
                                Words.time(deed.at(), zone)
                                        + (door.person().isStaff() ? ", " + Named.of(deed.by()) : "")))
                        .toList(),
                tasks(pilot, Long.toString(invoice.id())),
                invoice.matchedAt() != null,
                invoice.matching() == null ? "" : invoice.matching().sentence(),
                hasFailed(invoice),
                invoice.waitsFor(),
                desk.mayMatch()
                        && invoice.state() == InvoiceState.RECEIVED
                        && (invoice.matching() == null || hasFailed(invoice)));
    }

    private static boolean hasFailed(Invoice invoice) {
        MatchProgress progress = invoice.matching();
        return progress != null && progress.failed();
    }

    private static String payable(Invoice invoice) {
        if (hasFailed(invoice)) {
            return "matching failed";
        }
        if (invoice.matching() != null) {
            WaitedFor other = invoice.waitsFor();
            return other == null ? "is being matched" : "waits for " + other.number();
        }
        return invoice.matchedAt() == null ? "no data" : MoneyWords.of(invoice.payable());
    }

    private static List<Fact> facts(Pilot pilot, Invoice invoice, ZoneId zone) {
        Instant matched = invoice.matchedAt();
        return Stream.of(
                        new Fact("Work of", span(invoice.period())),
                        new Fact("Issued", Words.date(invoice.issuedOn())),
                        new Fact("Lines", Words.number(invoice.lines())),
                        new Fact("Invoiced", MoneyWords.of(invoice.total())),
                        new Fact("Tax as invoiced, not matched", MoneyWords.of(invoice.tax())),
                        new Fact(
                                "Received",
                                Named.of(invoice.submittedBy()) + ", " + Words.time(invoice.receivedAt(), zone)),
                        matched == null ? null : new Fact("Matched", Words.time(matched, zone)),
                        new Fact("File", invoice.fileName() + ", SHA-256 " + invoice.sha256()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<TaskRow> tasks(Pilot pilot, @Nullable String subject) {
        return !door.person().isStaff()
                ? List.of()
                : tasks.of(pilot).stream()
                        .filter(task -> task.key().replace("userTask_", "").matches(TASKS))
                        .filter(task -> subject == null || subject.equals(task.subject()))
                        .map(task ->
                                TaskRow.of(task, pilot.name(), pilot.schedule().zone(), clock.instant()))
                        .toList();
    }

    private static Row row(Invoice invoice) {
        Money approved = invoice.approved();
        return new Row(
                (invoice.isCreditNote() ? "Credit note " : "Invoice ") + invoice.number(),
                "/pilots/" + invoice.pilot() + "/invoices/" + invoice.id(),
                span(invoice.period()),
                MoneyWords.of(invoice.match().invoiced()),
                payable(invoice),
                approved == null || !invoice.state().equals(InvoiceState.APPROVED) ? "" : MoneyWords.of(approved),
                invoice.state().title(),
                mark(invoice.state()));
    }

    private static String mark(InvoiceState state) {
        return switch (state) {
            case APPROVED -> "met";
            case DISPUTED -> "held";
            case RECEIVED, SECOND_LOOK -> "soon";
            case WITHDRAWN -> "waived";
        };
    }

    private static DayRow day(WorkedDay day) {
        return new DayRow(
                Words.date(day.day()),
                day.hours().stripTrailingZeros().toPlainString(),
                Words.number(day.people()),
                day.reported() == null ? "no data" : Words.number(day.reported()),
                day.differs());
    }

    private static String span(DateSpan days) {
        return days.first().equals(days.last())
                ? Words.date(days.first())
                : Words.date(days.first()) + " to " + Words.date(days.last());
    }

    private static Chart chart(List<Invoice> invoices) {
        return Chart.bars(
                "Invoiced and payable",
                "Invoice",
                invoices.get(0).total().currency().getCurrencyCode(),
                invoices.stream().map(Invoice::number).toList(),
                List.of(
                        series("Invoiced", invoices, invoice -> invoice.match().invoiced()),
                        series(
                                "Payable",
                                invoices,
                                invoice -> invoice.matchedAt() == null ? null : invoice.payable())));
    }

    private static ChartSeries series(String name, List<Invoice> invoices, Function<Invoice, @Nullable Money> amount) {
        return new ChartSeries(
                name, invoices.stream().map(amount).map(InvoiceViews::value).toList());
    }

    private static ChartValue value(@Nullable Money amount) {
        return amount == null
                ? ChartValue.NO_DATA
                : ChartValue.of(Math.max(0, amount.amount().doubleValue()), MoneyWords.of(amount));
    }
}
