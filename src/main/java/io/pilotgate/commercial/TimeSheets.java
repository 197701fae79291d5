package io.pilotgate.commercial;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.intake.TimeRow;
import io.pilotgate.commercial.intake.TimeSheetFile;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.files.FileName;
import io.pilotgate.files.FileStore;
import io.pilotgate.files.KeptFile;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours that the vendor's people worked: what a contract by the hour is paid by. */
@Service
public class TimeSheets {

    private static final int NAMED = 20;

    private final TimeSheetStore store;
    private final ReconciliationStore accounts;
    private final DailyReports reports;
    private final FileStore files;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final WorkedHours worked;
    private final Clock clock;

    TimeSheets(
            TimeSheetStore store,
            ReconciliationStore accounts,
            DailyReports reports,
            FileStore files,
            Pilots pilots,
            AuditTrail audit,
            WorkedHours worked,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.reports = reports;
        this.files = files;
        this.pilots = pilots;
        this.audit = audit;
        this.worked = worked;
        this.clock = clock;
    }

    /** Takes a sheet in; the same file again is the same sheet. Of two that name a person's day the newer one counts. */
    @Transactional
    public TimeSheet takeIn(PilotId id, String fileName, InputStream content, PersonId by) {
        Pilot pilot = pilots.find(id);
        KeptFile kept = files.keep(content);
        accounts.lock(id);
        Optional<TimeSheet> known = all(id).stream()
                .filter(sheet -> sheet.sha256().equals(kept.hash()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        List<TimeRow> rows = read(kept);
        requireWorked(pilot, rows);
        TimeSheet sheet = new TimeSheet(
                0,
                FileName.of(fileName).value(),
                kept.hash(),
                rows.size(),
                days(rows),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        long number = store.insert(id, sheet, rows);
        audit.record(
                id,
                by,
                "time-sheet-received",
                Long.toString(number),
                Map.of(
                        "rows",
                        Integer.toString(rows.size()),
                        "sha256",
                        kept.hash().hex()));
        return all(id).stream()
                .filter(stored -> stored.id() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Oldest first. */
    public List<TimeSheet> all(PilotId id) {
        return store.all(id);
    }

    /** Each day with hours beside the people that the day's report names. */
    public List<WorkedDay> days(PilotId id) {
        Map<LocalDate, StoredReport> inForce = reports.of(id);
        return store.days(id).stream()
                .map(day -> new WorkedDay(
                        day.day(),
                        day.hours(),
                        day.people(),
                        Optional.ofNullable(inForce.get(day.day()))
                                .map(stored -> stored.report().annotatorsAtWork())
                                .orElse(null)))
                .toList();
    }

    private List<TimeRow> read(KeptFile kept) {
        try (InputStream file = files.open(kept.hash())) {
            return TimeSheetFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireWorked(Pilot pilot, List<TimeRow> rows) {
        PayableDays days = worked.of(pilot);
        List<Reason> reasons = rows.stream()
                .map(days::against)
                .flatMap(Optional::stream)
                .limit(NAMED)
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private static DateSpan days(List<TimeRow> rows) {
        return new DateSpan(
                rows.stream().map(TimeRow::day).min(LocalDate::compareTo).orElseThrow(),
                rows.stream().map(TimeRow::day).max(LocalDate::compareTo).orElseThrow());
    }
}
