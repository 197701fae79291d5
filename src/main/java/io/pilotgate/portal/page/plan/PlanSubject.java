package io.pilotgate.portal.page.plan;

import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.PlanDesk;
import io.pilotgate.portal.page.Subject;
import io.pilotgate.portal.page.SubjectLine;
import io.pilotgate.portal.page.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan, as a line on the pilot's page. */
@Component
@Order(10)
class PlanSubject implements Subject {

    private final PlanDesk desk;

    PlanSubject(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<SubjectLine> line(Pilot pilot, boolean staff) {
        return Optional.of(new SubjectLine(
                "Plan", "/pilots/" + pilot.id() + "/plan", runs(pilot) + pauses(pilot) + (staff ? stop(pilot) : "")));
    }

    private static String runs(Pilot pilot) {
        return pilot.schedule()
                .pausedSince()
                .map(since ->
                        "paused since " + Words.time(since, pilot.schedule().zone()))
                .orElseGet(() -> "runs to " + Words.date(pilot.schedule().lastDay()));
    }

    private String pauses(Pilot pilot) {
        PauseTerms terms = desk.pauseTerms(pilot);
        return terms.agreed()
                ? ", " + Words.count(Math.max(0, desk.pauseDaysLeft(pilot)), "day") + " of pause left"
                : ", no pause agreed";
    }

    private String stop(Pilot pilot) {
        return desk.waitingStop(pilot).isPresent() ? ", a stop waits for a second person" : "";
    }
}
