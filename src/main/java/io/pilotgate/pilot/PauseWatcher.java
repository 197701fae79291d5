package io.pilotgate.pilot;

import io.pilotgate.agreement.Agreements;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notices a pause that outlasts what the contract allows. Whoever tells of it does so once a pause. */
@Component
class PauseWatcher implements PilotWatcher {

    private final Agreements agreements;
    private final ApplicationEventPublisher facts;

    PauseWatcher(Agreements agreements, ApplicationEventPublisher facts) {
        this.agreements = agreements;
        this.facts = facts;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        int allowed = agreements.of(pilot.id()).terms().pause().maximumDays();
        if (pilot.schedule().pausedSince().isPresent() && pilot.schedule().pausedDays(now) > allowed) {
            facts.publishEvent(new PauseOutlasted(pilot.id(), allowed));
        }
    }
}
