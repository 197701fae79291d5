package io.pilotgate.portal.page.dispute;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about disputes on the pilot's page, from the grading on. */
@Component
@Order(40)
class DisputeSubject implements Subject {

    private final DisputeStanding standing;

    DisputeSubject(DisputeStanding standing) {
        this.standing = standing;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        return pilot.phase().compareTo(Phase.DECISION) < 0
                ? Optional.empty()
                : Optional.of(new SubjectLine(
                        "Disputes", "/pilots/" + pilot.id() + "/disputes", standing.sentence(pilot, !staff)));
    }
}
