package io.pilotgate.portal.page.records;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.TrailDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import io.pilotgate.portal.page.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about the audit trail on the pilot's page, for the buyer's people. */
@Component
@Order(60)
class TrailSubject implements Subject {

    private final TrailDesk desk;

    TrailSubject(TrailDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        return staff
                ? Optional.of(new SubjectLine(
                        "Audit trail",
                        "/pilots/" + pilot.id() + "/audit-trail",
                        Words.count(desk.head(pilot.id().value()).entries(), "link") + "; check and download"))
                : Optional.empty();
    }
}
