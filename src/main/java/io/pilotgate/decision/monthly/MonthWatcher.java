package io.pilotgate.decision.monthly;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Notices that a month has begun. */
@Component
class MonthWatcher implements PilotWatcher {

    private final MonthlyReviews reviews;
    private final Engagements engagements;

    MonthWatcher(MonthlyReviews reviews, Engagements engagements) {
        this.reviews = reviews;
        this.engagements = engagements;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        reviews.look(pilot, now);
    }

    @Override
    public boolean goesOn(Pilot pilot) {
        return pilot.phase() != Phase.DECIDED || engagements.goesOn(pilot.id());
    }
}
