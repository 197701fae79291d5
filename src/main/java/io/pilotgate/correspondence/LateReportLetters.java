package io.pilotgate.correspondence;

import io.pilotgate.delivery.LateReportApproved;
import io.pilotgate.delivery.LateReportReceived;
import io.pilotgate.delivery.LateReportRejected;
import io.pilotgate.delivery.LateReports;
import io.pilotgate.delivery.ReportStillMissing;
import io.pilotgate.pilot.PilotSchedule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Letters about reports that are missing or came late. */
@Component
class LateReportLetters {

    private final LetterDesk desk;
    private final LateReports late;

    LateReportLetters(LetterDesk desk, LateReports late) {
        this.desk = desk;
        this.late = late;
    }

    @EventListener
    void on(ReportStillMissing missing) {
        desk.toLead(
                missing.pilot(),
                "report-still-missing",
                missing.day().toString(),
                "The daily report of " + missing.day() + " is still missing",
                "No daily report of " + LetterWords.date(missing.day())
                        + " has been handed in; the vendor was told at the cut-off. The delivery gate shows the gap until"
                        + " the report is there, or until the gap is waived with a reason.");
    }

    @EventListener
    void on(LateReportReceived received) {
        PilotSchedule schedule = desk.pilot(received.pilot()).schedule();
        String due = LetterWords.time(late.due(received.pilot(), received.day(), received.version()), schedule.zone());
        desk.toLead(
                received.pilot(),
                "late-report-received",
                received.day() + "/" + received.version(),
                "A late report of " + received.day() + " waits for you",
                "Version " + received.version() + " of the daily report of " + LetterWords.date(received.day())
                        + " came after the cut-off. It counts when you approve it in Tasklist; rejecting it needs a"
                        + " reason.\n\nDue: " + due);
    }

    @EventListener
    void on(LateReportApproved approved) {
        desk.toVendor(
                approved.pilot(),
                "late-report-approved",
                approved.day() + "/" + approved.version(),
                "Your late report of " + approved.day() + " counts",
                "Version " + approved.version() + " of your daily report of " + LetterWords.date(approved.day())
                        + " was approved; it is the one in force.");
    }

    @EventListener
    void on(LateReportRejected rejected) {
        desk.toVendor(
                rejected.pilot(),
                "late-report-rejected",
                rejected.day() + "/" + rejected.version(),
                "Your late report of " + rejected.day() + " does not count",
                "Version " + rejected.version() + " of your daily report of " + LetterWords.date(rejected.day())
                        + " was rejected: the version before stays in force, or the day stays missing. The reason given:\n\n"
                        + rejected.reason());
    }
}
