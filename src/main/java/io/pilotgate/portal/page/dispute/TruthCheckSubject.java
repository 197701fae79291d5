package io.pilotgate.portal.page.dispute;

import io.pilotgate.grading.GroundTruth;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.TruthCheckDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line about the second labelling on the pilot's page, of the buyer's people alone, once there is truth to check. */
@Component
@Order(29)
class TruthCheckSubject implements Subject {

    private final GroundTruth truth;
    private final TruthCheckDesk desk;
    private final TruthCheckViews views;

    TruthCheckSubject(GroundTruth truth, TruthCheckDesk desk, TruthCheckViews views) {
        this.truth = truth;
        this.desk = desk;
        this.views = views;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        return !staff || truth.of(pilot.id(), TruthPurpose.BLIND).isEmpty()
                ? Optional.empty()
                : Optional.of(new SubjectLine(
                        "Check of the truth",
                        "/pilots/" + pilot.id() + "/truth-check",
                        views.sentence(pilot, desk.of(pilot))));
    }
}
