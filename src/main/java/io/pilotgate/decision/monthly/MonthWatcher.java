package io.pilotgate.decision.monthly;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Notices that a month has begun. */
@Component
class MonthWatcher implements PilotWatcher {

    private final ReviewMonths months;
    private final Engagements engagements;

    MonthWatcher(ReviewMonths months, Engagements engagements) {
        this.months = months;
        this.engagements = engagements;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        months.look(pilot, now);
    }

    @Override
    public boolean goesOn(Pilot pilot) {
        return pilot.phase() != Phase.DECIDED || engagements.goesOn(pilot.id());
    }
}
