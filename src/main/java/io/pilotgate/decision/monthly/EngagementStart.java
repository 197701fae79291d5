package io.pilotgate.decision.monthly;

import io.pilotgate.commercial.RampPlanned;
import io.pilotgate.commercial.RampPlans;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With its ramp plan a pilot that was scaled up goes on. */
@Component
class EngagementStart {

    private final Engagements engagements;
    private final RampPlans ramps;

    EngagementStart(Engagements engagements, RampPlans ramps) {
        this.engagements = engagements;
        this.ramps = ramps;
    }

    @EventListener
    void on(RampPlanned planned) {
        ramps.of(planned.pilot()).ifPresent(ramp -> engagements.begin(planned.pilot(), ramp.startsOn()));
    }
}
