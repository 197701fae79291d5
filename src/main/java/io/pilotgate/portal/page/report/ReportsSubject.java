package io.pilotgate.portal.page.report;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.ReportDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The reports of a pilot as a line on its page. */
@Component
@Order(10)
class ReportsSubject implements Subject {

    private final ReportDesk desk;

    ReportsSubject(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        return Optional.of(new SubjectLine(
                "Reports and mid-pilot review",
                "/pilots/" + pilot.id() + "/reports",
                ReportsViews.line(pilot, desk.days(pilot))));
    }
}
