package io.pilotgate.portal.page.escalation;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.EscalationDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import io.pilotgate.portal.page.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about escalations on the pilot's page. */
@Component
@Order(20)
class EscalationSubject implements Subject {

    private final EscalationDesk desk;

    EscalationSubject(EscalationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        List<Escalation> all = desk.of(pilot);
        long open = all.stream().filter(Escalation::isOpen).count();
        long overdue = all.stream()
                .filter(escalation -> desk.timing(pilot, escalation).overdue())
                .count();
        String summary = all.isEmpty()
                ? "none raised"
                : Words.count(all.size(), "question") + ", " + open + " open"
                        + (overdue == 0 ? "" : ", " + overdue + " overdue");
        return Optional.of(new SubjectLine("Escalations", "/pilots/" + pilot.id() + "/escalations", summary));
    }
}
