package io.pilotgate.portal.page;

import io.pilotgate.agreement.Agreements;
import io.pilotgate.delivery.MidPilotReviews;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Gates;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what stands on top of a pilot's page. */
@Component
public class PilotHeads {

    private final Vendors vendors;
    private final Agreements agreements;
    private final ObjectProvider<Subject> subjects;
    private final Gates gates;
    private final MidPilotReviews reviews;
    private final Doorkeeper door;
    private final Clock clock;

    PilotHeads(
            Vendors vendors,
            Agreements agreements,
            ObjectProvider<Subject> subjects,
            Gates gates,
            MidPilotReviews reviews,
            Doorkeeper door,
            Clock clock) {
        this.vendors = vendors;
        this.agreements = agreements;
        this.subjects = subjects;
        this.gates = gates;
        this.reviews = reviews;
        this.door = door;
        this.clock = clock;
    }

    public PilotHead of(Pilot pilot) {
        Instant now = clock.instant();
        return new PilotHead(
                PilotHeader.of(
                        pilot,
                        vendors.find(pilot.vendor()).name(),
                        agreements.of(pilot.id()).terms(),
                        now),
                subjects(pilot),
                PhaseStrip.of(
                        pilot, passed(pilot), reviews.of(pilot.id()).lacking().isEmpty(), now));
    }

    private Set<Gate> passed(Pilot pilot) {
        return gates.decisions(pilot.id()).stream()
                .filter(decision -> !Set.of("rejected", "stopped").contains(decision.outcome()))
                .map(GateDecision::gate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<SubjectLine> subjects(Pilot pilot) {
        boolean staff = door.person().isStaff();
        return subjects.orderedStream()
                .flatMap(subject -> subject.line(pilot, staff).stream())
                .toList();
    }
}
