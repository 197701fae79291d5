package io.pilotgate.decision;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Pilots;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the recommendation and keeps it with everything that it was made of. */
@Service
public class Recommendations {

    private final RecommendationStore store;
    private final RecommendationInputs inputs;
    private final RecommendationTable table;
    private final Pilots pilots;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Recommendations(
            RecommendationStore store,
            RecommendationInputs inputs,
            RecommendationTable table,
            Pilots pilots,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.inputs = inputs;
        this.table = table;
        this.pilots = pilots;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Asks the table with the pilot's figures as they stand. Unchanged figures make no second recommendation. */
    @Transactional
    public Recommendation recommend(PilotId id) {
        Pilot pilot = pilots.find(id);
        pilot.requirePhase(Phase.DECISION, "The recommendation");
        RecommendationInput input = inputs.of(pilot);
        RecommendationOutput output = table.evaluate(input);
        Optional<Recommendation> known = store.newest(id)
                .filter(made -> made.input().equals(input) && made.output().equals(output));
        if (known.isPresent()) {
            return known.get();
        }
        Recommendation made = new Recommendation(input, output, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.append(id, made);
        audit.record(
                id,
                PersonId.PILOTGATE,
                "recommendation-made",
                output.recommendation().word(),
                details(made));
        facts.publishEvent(new RecommendationMade(id, output.recommendation()));
        return made;
    }

    /** The newest recommendation; empty before the first. */
    public Optional<Recommendation> of(PilotId id) {
        return store.newest(id);
    }

    private static Map<String, String> details(Recommendation made) {
        RecommendationInput input = made.input();
        return Map.of(
                "blindVerdict", input.blindVerdict().word(),
                "calibration", input.calibration().word(),
                "openRedFlags", Integer.toString(input.openRedFlags()),
                "waitingRedFlags", String.valueOf(input.waitingRedFlags()),
                "missingReportDays", Integer.toString(input.missingReportDays()),
                "figures", input.figures().word(),
                "rules", String.join(", ", made.output().ruleIds()));
    }
}
