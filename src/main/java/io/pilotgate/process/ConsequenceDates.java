package io.pilotgate.process;

import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows from a breach is decided by the next working day's cut-off. */
@Component
class ConsequenceDates implements ResumedDates {

    private final Clock clock;

    ConsequenceDates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return ConsequenceProcess.PROCESS;
    }

    @Override
    public Map<String, Object> datesOf(Pilot pilot, String subject) {
        Instant now = clock.instant();
        return SideDates.of("consequence", SideDates.nextWorkingCutOff(pilot.schedule(), now), now);
    }
}
