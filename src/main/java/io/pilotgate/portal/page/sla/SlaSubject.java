package io.pilotgate.portal.page.sla;

import io.pilotgate.delivery.turnaround.SlaReport;
import io.pilotgate.delivery.turnaround.SlaStanding;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.SlaDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import io.pilotgate.portal.page.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about turnaround on the pilot's page. */
@Component
@Order(24)
class SlaSubject implements Subject {

    private final SlaDesk desk;

    SlaSubject(SlaDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        if (pilot.phase().compareTo(Phase.DELIVERY) < 0) {
            return Optional.empty();
        }
        SlaReport report = desk.report(pilot);
        long settled = report.requests().stream().filter(SlaStanding::isSettled).count();
        long kept = report.requests().stream().filter(SlaStanding::isKept).count();
        return Optional.of(new SubjectLine(
                "SLA",
                "/pilots/" + pilot.id() + "/sla",
                settled == 0
                        ? "no data on requests yet"
                        : kept + " of " + Words.count(settled, "request") + " in time"));
    }
}
