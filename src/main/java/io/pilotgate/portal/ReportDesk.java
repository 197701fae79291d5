package io.pilotgate.portal;

import io.pilotgate.access.Account;
import io.pilotgate.delivery.ClaimQueries;
import io.pilotgate.delivery.ClaimQuery;
import io.pilotgate.delivery.DailyReports;
import io.pilotgate.delivery.MidPilotReview;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.delivery.ReportDayState;
import io.pilotgate.delivery.ReportDays;
import io.pilotgate.delivery.ReportTotals;
import io.pilotgate.delivery.RollUp;
import io.pilotgate.delivery.RollUps;
import io.pilotgate.delivery.StoredReport;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.entry.AnswerEntry;
import io.pilotgate.portal.entry.ReviewEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Daily reports and what is made of them: versions, roll-ups, the mid-pilot review, questions on the vendor's figures. */
@Component
public class ReportDesk {

    private final Doorkeeper door;
    private final DailyReports reports;
    private final RollUps rollUps;
    private final MidPilotReviews reviews;
    private final ClaimQueries queries;

    ReportDesk(Doorkeeper door, DailyReports reports, RollUps rollUps, MidPilotReviews reviews, ClaimQueries queries) {
        this.door = door;
        this.reports = reports;
        this.rollUps = rollUps;
        this.reviews = reviews;
        this.queries = queries;
    }

    /** The version in force of each day's report. */
    public Collection<StoredReport> reports(Pilot pilot) {
        return reports.of(pilot.id()).values();
    }

    public List<StoredReport> versions(Pilot pilot) {
        return reports.versions(pilot.id());
    }

    public ReportDays days(Pilot pilot) {
        return reports.days(pilot.id());
    }

    /** How each report day stands. */
    public Map<LocalDate, ReportDayState> states(Pilot pilot) {
        return reports.states(pilot.id());
    }

    /** What all reports in force say together. */
    public ReportTotals total(Pilot pilot) {
        return rollUps.total(pilot.id());
    }

    public List<RollUp> rollUps(Pilot pilot, RollUp.Kind kind) {
        return kind == RollUp.Kind.WEEK ? rollUps.weekly(pilot.id()) : rollUps.monthly(pilot.id());
    }

    public MidPilotReview review(Pilot pilot) {
        return reviews.of(pilot.id());
    }

    /** Whether the vendor can enter its part of the review now. */
    public boolean isReviewOpen(Pilot pilot) {
        return reviews.isOpen(pilot);
    }

    public List<ClaimQuery> queries(Pilot pilot) {
        return queries.of(pilot.id());
    }

    public void enterReview(String pilotId, ReviewEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        reviews.enterForVendor(pilot.id(), entry.worksWellText(), entry.toAdjustText(), person.id());
    }

    public void answer(String pilotId, String day, String version, AnswerEntry entry) {
        Pilot pilot = door.pilot(pilotId);
        Account person = door.vendorOf(pilot);
        queries.answer(pilot.id(), AnswerEntry.day(day), AnswerEntry.version(version), entry.text(), person.id());
    }
}
