package io.pilotgate.delivery;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Pilots;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reads handed-in daily reports and holds them to what a report must say. The one way for forms, programs and files. */
@Component
class ReportCheck {

    private final ReportReader reader;
    private final DailyReports reports;
    private final Pilots pilots;
    private final Clock clock;

    ReportCheck(ReportReader reader, DailyReports reports, Pilots pilots, Clock clock) {
        this.reader = reader;
        this.reports = reports;
        this.pilots = pilots;
        this.clock = clock;
    }

    /** @throws Refusal with everything that is wrong with any of them */
    List<NumberedReport> read(Upload upload, Supplier<InputStream> file) {
        return read(upload, bytes(file));
    }

    /** What is wrong is told by findings. */
    CheckOutcome check(Upload upload, Supplier<InputStream> file, FindingCollector findings) {
        byte[] content = bytes(file);
        try {
            List<NumberedReport> read = read(upload, content);
            return outcome(read.size(), notices(upload, read), findings);
        } catch (Refusal refused) {
            var words = new ReportFindings(reader, content);
            refused.reasons().forEach(reason -> findings.add(words.finding(reason)));
            return outcome(0, List.of(), findings);
        }
    }

    private List<NumberedReport> read(Upload upload, byte[] content) {
        ReadReports read = reader.read(content);
        List<Reason> reasons = new ArrayList<>(read.reasons());
        reasons.addAll(NumberedReport.reasons(read.reports(), schedule(upload), now(upload)));
        if (!reasons.isEmpty()) {
            reasons.sort(Comparator.comparingLong(NumberedReport::rowOf));
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return read.reports();
    }

    private List<String> notices(Upload upload, List<NumberedReport> read) {
        if (upload.isConfirmed()) {
            return List.of();
        }
        return new ReportOutlook(schedule(upload), reports.versions(upload.pilot()), now(upload)).on(read);
    }

    private PilotSchedule schedule(Upload upload) {
        return pilots.find(upload.pilot()).schedule();
    }

    /** A report is received when it is confirmed. */
    private Instant now(Upload upload) {
        return Objects.requireNonNullElseGet(upload.confirmedAt(), clock::instant);
    }

    private static CheckOutcome outcome(long rows, List<String> notices, FindingCollector findings) {
        return new CheckOutcome(
                rows,
                0,
                Map.of(),
                findings.groups().total(),
                findings.kept().size(),
                findings.groups().list(),
                notices,
                0);
    }

    private static byte[] bytes(Supplier<InputStream> file) {
        try (InputStream content = file.get()) {
            byte[] bytes = content.readNBytes(ReportReader.MOST_BYTES + 1);
            if (bytes.length > ReportReader.MOST_BYTES) {
                throw Refusal.invalid("file", "A file of reports has at most 1 MB. Send less at once.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
