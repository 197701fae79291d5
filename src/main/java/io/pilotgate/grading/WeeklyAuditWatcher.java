package io.pilotgate.grading;

import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotWatcher;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Audits a week once it is over. A pause holds it up, and what closed meanwhile is audited when the pilot goes on. */
@Component
class WeeklyAuditWatcher implements PilotWatcher {

    private final WeeklyAudits audits;

    WeeklyAuditWatcher(WeeklyAudits audits) {
        this.audits = audits;
    }

    @Override
    public void look(Pilot pilot, Instant now) {
        boolean delivering = pilot.phase() == Phase.DELIVERY || pilot.phase() == Phase.DECISION;
        if (delivering && !pilot.schedule().isPausedAt(now)) {
            audits.auditClosedWeeks(pilot, now);
        }
    }
}
