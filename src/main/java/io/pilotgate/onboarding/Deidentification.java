package io.pilotgate.onboarding;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Health data is de-identified before it is transferred: by which method, and by what evidence. */
@Service
public class Deidentification {

    private final OnboardingStore store;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    Deidentification(OnboardingStore store, Pilots pilots, AuditTrail audit, Clock clock) {
        this.store = store;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void confirm(PilotId id, DeidentificationMethod method, String evidence, PersonId by) {
        Pilot pilot = pilots.find(id);
        pilot.requirePhase(Phase.ONBOARDING, "Confirming de-identification");
        if (!pilot.scope().isHealthcare()) {
            throw Refusal.conflict("industry", "Only a healthcare pilot confirms de-identification.");
        }
        if (evidence.isBlank() || evidence.length() > 2000) {
            throw Refusal.invalid("evidence", "Name the evidence of de-identification in 1 to 2000 characters.");
        }
        store.appendDeidentification(id, method, evidence, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(id, by, "deidentification-confirmed", method.name(), Map.of("evidence", evidence));
    }

    public Optional<DeidentificationMethod> of(PilotId pilot) {
        return confirmed(pilot).map(ConfirmedDeidentification::method);
    }

    /** The newest confirmation with its evidence. */
    public Optional<ConfirmedDeidentification> confirmed(PilotId pilot) {
        return store.deidentification(pilot);
    }
}
