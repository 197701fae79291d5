package io.pilotgate.onboarding;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Maps each security control to its evidence, all five at once or none; SEC3 in its five points. */
@Service
public class SecurityControls {

    private final OnboardingStore store;
    private final AccessStore access;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final Clock clock;

    SecurityControls(OnboardingStore store, AccessStore access, Pilots pilots, AuditTrail audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.pilots = pilots;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Maps all controls.
     *
     * @param evidence of each control; of SEC3 only where its form is that of an older release, which knows no points:
     *     they are then still to be answered
     * @param claims what is said of each point of SEC3
     */
    @Transactional
    public void map(
            PilotId pilot, Map<SecurityControl, String> evidence, Map<AccessControl, AccessClaim> claims, PersonId by) {
        pilots.find(pilot).requirePhase(Phase.ONBOARDING, "Mapping security controls");
        new ControlRules(evidence, claims).check();
        for (SecurityControl control : SecurityControl.values()) {
            String found = evidence.getOrDefault(control, "").trim();
            String text = found.isEmpty() ? "In its points, each with its own evidence." : found;
            store.append(pilot, new MappedControl(control, text, by, now()));
        }
        keep(pilot, claims, by);
        audit.record(pilot, by, "security-controls-mapped", "SEC1-SEC5", details(claims));
    }

    /** Answers the points of SEC3 anew, before the onboarding gate: what was missing is there, or the other way round. */
    @Transactional
    public void answer(PilotId pilot, Map<AccessControl, AccessClaim> claims, PersonId by) {
        pilots.find(pilot).requirePhase(Phase.ONBOARDING, "Answering the points of SEC3");
        if (of(pilot).isEmpty()) {
            throw Refusal.conflict(
                    "securityControls",
                    "The security controls are not mapped yet. Complete the task 'Map the security controls', which asks"
                            + " for these points too.");
        }
        new ControlRules(Map.of(), claims).checkClaims();
        keep(pilot, claims, by);
        audit.record(pilot, by, "access-controls-answered", SecurityControl.SEC3.name(), details(claims));
    }

    /** The newest evidence for each control; empty before they were mapped. */
    public List<MappedControl> of(PilotId pilot) {
        return store.controls(pilot);
    }

    public AccessControls access(PilotId pilot) {
        return new AccessControls(access.of(pilot), access.areAsked(pilot));
    }

    private void keep(PilotId pilot, Map<AccessControl, AccessClaim> claims, PersonId by) {
        Instant now = now();
        claims.forEach((point, claim) -> access.append(
                pilot, new AccessAnswer(point, claim.inPlace(), claim.evidence().trim(), by, now)));
    }

    private static Map<String, String> details(Map<AccessControl, AccessClaim> claims) {
        return claims.entrySet().stream()
                .collect(Collectors.toMap(
                        claim -> claim.getKey().title(),
                        claim -> claim.getValue().inPlace() ? "yes" : "no"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
