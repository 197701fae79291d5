package io.pilotgate.pilot;

import io.pilotgate.evaluation.PilotDecisions;
import io.pilotgate.kernel.VendorId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the room of vendors when their pilots were decided, each in its own zone. */
@Component
class DecidedPilots implements PilotDecisions {

    private final PilotStore pilots;
    private final GateStore gates;

    DecidedPilots(PilotStore pilots, GateStore gates) {
        this.pilots = pilots;
        this.gates = gates;
    }

    @Override
    public Optional<LocalDate> firstOf(VendorId vendor) {
        return pilots.ofVendor(vendor).stream()
                .filter(pilot -> pilot.phase() == Phase.DECIDED)
                .flatMap(pilot -> gates.decisions(pilot.id()).stream()
                        .filter(decision -> decision.gate() == Gate.DECISION)
                        .map(decision -> LocalDate.ofInstant(
                                decision.at(), pilot.schedule().zone())))
                .min(LocalDate::compareTo);
    }
}
