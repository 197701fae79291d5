package io.pilotgate.decision.quality;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.delivery.Deliveries;
import io.pilotgate.delivery.Side;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainings, each linked to the errors that it followed from; either side records them. */
@Service
public class Retrainings {

    private static final int LONGEST = 2000;
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 60;

    private final RetrainingStore store;
    private final ErrorCauses causes;
    private final Deliveries deliveries;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    Retrainings(
            RetrainingStore store,
            ErrorCauses causes,
            Deliveries deliveries,
            Pilots pilots,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.causes = causes;
        this.deliveries = deliveries;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /** By number. */
    public List<RetrainingCycle> of(PilotId pilot) {
        return store.all(pilot);
    }

    @Transactional
    public RetrainingCycle log(PilotId id, NewRetraining told, Side side, PersonId by) {
        Pilot pilot = pilots.find(id);
        check(pilot, told);
        deliveries.awaitUploads(id); // Two at once would take one number.
        RetrainingCycle cycle = new RetrainingCycle(
                store.all(id).size() + 1,
                told.heldOn(),
                told.topic().strip(),
                told.people(),
                told.causes(),
                side,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.insert(id, cycle);
        audit.record(
                id,
                by,
                "retraining-logged",
                cycle.label(),
                Map.of(
                        "heldOn", cycle.heldOn().toString(),
                        "topic", cycle.topic(),
                        "causes", String.join(", ", cycle.causes())));
        return cycle;
    }

    private void check(Pilot pilot, NewRetraining told) {
        List<Reason> reasons = new ArrayList<>();
        if (told.topic().isBlank() || told.topic().strip().length() > LONGEST) {
            reasons.add(new Reason("topic", "Say in 1 to " + LONGEST + " characters what was trained."));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), pilot.schedule().zone());
        if (told.heldOn().isAfter(today)
                || told.heldOn().isBefore(pilot.schedule().kickOff())) {
            reasons.add(new Reason(
                    "heldOn",
                    "A training is logged once it is held: from "
                            + pilot.schedule().kickOff() + " to today, " + today + "."));
        }
        if (told.people().size() > MOST
                || told.people().stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)) {
            reasons.add(new Reason(
                    "people",
                    "Name up to " + MOST + " people, one a line of at most " + LONGEST_NAME
                            + " characters, as label files name them."));
        }
        reasons.addAll(causes.check(pilot.id(), told.causes()));
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
