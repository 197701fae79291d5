package io.pilotgate.commercial;

import io.pilotgate.commercial.match.Allocation;
import io.pilotgate.commercial.match.Difference;
import io.pilotgate.commercial.match.Difference.Reason;
import io.pilotgate.kernel.Money;
import io.pilotgate.pilot.Pilot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is worth knowing of an invoice beside its differences: it costs nothing by itself, and is asked about. */
@Component
class InvoiceNotes {

    private static final int NAMED = 5;

    private final ReportedDays reports;
    private final TimeSheets sheets;
    private final JdbcClient jdbc;

    InvoiceNotes(ReportedDays reports, TimeSheets sheets, JdbcClient jdbc) {
        this.reports = reports;
        this.sheets = sheets;
        this.jdbc = jdbc;
    }

    List<Difference> of(Pilot pilot, Invoice invoice, InvoiceWork.Found found) {
        Currency currency = invoice.total().currency();
        List<Difference> notes = new ArrayList<>(reports.notes(pilot, invoice.period(), currency));
        daysOff(pilot, found.hours(), currency).ifPresent(notes::add);
        people(pilot, found.hours(), currency).ifPresent(notes::add);
        if (found.named().sum().signum() > 0) {
            contents(pilot, currency).ifPresent(notes::add);
        }
        return notes;
    }

    private static Optional<Difference> daysOff(Pilot pilot, Allocation hours, Currency currency) {
        List<LocalDate> off = hours.days().keySet().stream()
                .filter(day -> !pilot.schedule().calendar().isWorkingDay(day))
                .sorted()
                .toList();
        BigDecimal sum = off.stream().map(hours.days()::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return off.isEmpty()
                ? Optional.empty()
                : Optional.of(note(
                        Reason.DAYS_OFF,
                        sum.toPlainString() + " hours on days off",
                        "No working day: " + named(off),
                        "The contract pays every hour on the sheets; ask who ordered work on a weekend or a holiday.",
                        currency));
    }

    private Optional<Difference> people(Pilot pilot, Allocation hours, Currency currency) {
        if (hours.days().isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> more = sheets.days(pilot.id()).stream()
                .filter(day -> hours.days().containsKey(day.day()))
                .filter(day -> day.reported() != null && day.people() > day.reported())
                .map(WorkedDay::day)
                .toList();
        return more.isEmpty()
                ? Optional.empty()
                : Optional.of(note(
                        Reason.REPORTS_DIFFER,
                        "Hours of more people than were at work",
                        "By the daily reports, on " + named(more),
                        "Paid is what the sheets say; ask the vendor why its reports name fewer people.",
                        currency));
    }

    /** Where none has a hash, there is nothing to ask about: then only names are compared, as the contract goes. */
    private Optional<Difference> contents(Pilot pilot, Currency currency) {
        Map.Entry<Long, Long> counts = jdbc.sql(
                        "select count(*), count(content_hash) from delivered_item where pilot_id = ?")
                .param(pilot.id().value())
                .query((row, index) -> Map.entry(row.getLong(1), row.getLong(2)))
                .single();
        return counts.getValue() == 0 || counts.getValue().equals(counts.getKey())
                ? Optional.empty()
                : Optional.of(note(
                        Reason.NO_CONTENT,
                        "Items by their ids",
                        counts.getKey() - counts.getValue() + " of " + counts.getKey()
                                + " delivered items came without a content hash",
                        "Whether one of them is the content of another under a new id, nobody can tell; ask the vendor"
                                + " why it gave the hash of the others alone.",
                        currency));
    }

    private static Difference note(Reason reason, String invoiced, String found, String why, Currency currency) {
        return new Difference(reason, invoiced, found, why, new Money(BigDecimal.ZERO, currency).rounded());
    }

    private static String named(List<LocalDate> days) {
        String first = days.stream().limit(NAMED).map(LocalDate::toString).collect(Collectors.joining(", "));
        return days.size() > NAMED ? first + " and more" : first;
    }
}
