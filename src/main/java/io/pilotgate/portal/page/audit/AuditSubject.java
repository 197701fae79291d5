package io.pilotgate.portal.page.audit;

import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AuditDesk;
import io.pilotgate.portal.AuditShown;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import io.pilotgate.portal.page.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about audited weeks on the pilot's page. */
@Component
@Order(30)
class AuditSubject implements Subject {

    private static final String TITLE = "Audited weeks";

    private final AuditDesk desk;

    AuditSubject(AuditDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        String place = "/pilots/" + pilot.id() + "/audits";
        if (!staff) {
            // The line stands on every page of the pilot; a figure is a look that counts.
            return Optional.of(new SubjectLine(TITLE, place, "accuracy of closed weeks, in whole per cent"));
        }
        List<AuditShown> shown = desk.shown(pilot);
        String summary = shown.isEmpty()
                ? "no closed week has been audited"
                : Words.count(shown.size(), "period") + ", the last one at "
                        + shown.get(shown.size() - 1).percent() + " %";
        return Optional.of(new SubjectLine(TITLE, place, summary));
    }
}
