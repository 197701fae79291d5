package io.pilotgate.onboarding;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Maps each security control to its evidence; all five at once or none. */
@Service
public class SecurityControls {

    private final OnboardingStore store;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    SecurityControls(OnboardingStore store, Pilots pilots, AuditTrail audit, Clock clock) {
        this.store = store;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void map(PilotId pilot, Map<SecurityControl, String> evidence, PersonId by) {
        pilots.find(pilot).requirePhase(Phase.ONBOARDING, "Mapping security controls");
        check(evidence);
        for (SecurityControl control : SecurityControl.values()) {
            store.append(
                    pilot,
                    new MappedControl(
                            control,
                            evidence.getOrDefault(control, "").trim(),
                            by,
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
        audit.record(pilot, by, "security-controls-mapped", "SEC1-SEC5", Map.of());
    }

    /** The newest evidence for each control; empty before they were mapped. */
    public List<MappedControl> of(PilotId pilot) {
        return store.controls(pilot);
    }

    private static void check(Map<SecurityControl, String> evidence) {
        List<Reason> reasons = new ArrayList<>();
        for (SecurityControl control : SecurityControl.values()) {
            String found = evidence.getOrDefault(control, "");
            if (found.isBlank() || found.length() > 2000) {
                reasons.add(new Reason(
                        control.name().toLowerCase(Locale.ROOT),
                        control.name() + " " + control.title()
                                + ": name the evidence (document, page, date) in 1 to 2000 characters."));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }
}
