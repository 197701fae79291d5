package io.pilotgate.correspondence;

import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which deadlines of a pilot wait for their deed, and since when they can be done. */
@Component
class Reminders {

    static final String REVIEW_CONDITION = "midPilotReview";

    private final Gates gates;

    Reminders(Gates gates) {
        this.gates = gates;
    }

    /** The next gate, and the review while the delivery gate waits for it. */
    List<Deadline> open(Pilot pilot) {
        if (pilot.phase() == Phase.DECIDED) {
            return List.of();
        }
        return Arrays.stream(Deadline.values())
                .filter(deadline -> deadline.phase() == pilot.phase())
                .filter(deadline -> deadline != Deadline.MID_PILOT_REVIEW || isReviewOpen(pilot))
                .toList();
    }

    ReminderDates datesOf(Pilot pilot) {
        return new ReminderDates(pilot.schedule(), openSince(pilot));
    }

    /** What holds the gate, for the buyer's people alone: a finding may tell of blind items. */
    List<String> gaps(Pilot pilot, Deadline deadline) {
        return gates.assess(pilot.id(), deadline.gate()).stream()
                .filter(ConditionFinding::holdsTheGate)
                .filter(gap ->
                        deadline != Deadline.MID_PILOT_REVIEW || gap.key().equals(REVIEW_CONDITION))
                .map(gap -> gap.title() + " (" + gap.verdict() + "): "
                        + gap.finding().reason())
                .toList();
    }

    private boolean isReviewOpen(Pilot pilot) {
        return !gaps(pilot, Deadline.MID_PILOT_REVIEW).isEmpty();
    }

    private Instant openSince(Pilot pilot) {
        return gates.decisions(pilot.id()).stream()
                .filter(decision -> decision.outcome().equals("approved"))
                .map(GateDecision::at)
                .max(Comparator.naturalOrder())
                .orElse(pilot.launchedAt());
    }
}
