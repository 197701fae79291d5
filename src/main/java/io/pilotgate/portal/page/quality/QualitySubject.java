package io.pilotgate.portal.page.quality;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.QualityDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import io.pilotgate.portal.page.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about quality over time on the pilot's page. */
@Component
@Order(29)
class QualitySubject implements Subject {

    private final QualityDesk desk;

    QualitySubject(QualityDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        if (pilot.phase().compareTo(Phase.DELIVERY) < 0) {
            return Optional.empty();
        }
        return Optional.of(new SubjectLine(
                "Quality over time",
                "/pilots/" + pilot.id() + "/quality",
                Words.count(desk.trainings(pilot).size(), "training") + ", "
                        + Words.count(
                                desk.tests(pilot).stream()
                                        .filter(test -> test.calledOff().isEmpty())
                                        .count(),
                                "surge or shrink test")));
    }
}
