package io.pilotgate.process;

import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationTimings;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.pilot.Pilot;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When an answer is due, by the contract's turnaround, and a new SOP version's signature, the next working day. */
@Component
class EscalationDates implements ResumedDates {

    private final Escalations escalations;
    private final EscalationTimings timings;
    private final Clock clock;

    EscalationDates(Escalations escalations, EscalationTimings timings, Clock clock) {
        this.escalations = escalations;
        this.timings = timings;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return EscalationProcess.PROCESS;
    }

    @Override
    public Map<String, Object> datesOf(Pilot pilot, String subject) {
        Escalation escalation = escalations.find(pilot.id(), numberOf(subject));
        Instant now = clock.instant();
        Map<String, Object> dates = new HashMap<>();
        dates.putAll(SideDates.of("answer", timings.expected(pilot, escalation), escalation.openSince()));
        dates.putAll(SideDates.of("revision", SideDates.nextWorkingCutOff(pilot.schedule(), now), now));
        return dates;
    }

    /** The number in {@code E-3}. */
    static int numberOf(String subject) {
        return Integer.parseInt(subject.substring(2));
    }
}
