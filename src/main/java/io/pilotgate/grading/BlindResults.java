package io.pilotgate.grading;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Grades the blind sample, keeps the result and tells of it. */
@Component
class BlindResults {

    private final BlindResultStore store;
    private final BlindFigures figures;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BlindResults(
            BlindResultStore store,
            BlindFigures figures,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.figures = figures;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    Optional<BlindResult> latest(PilotId id) {
        return store.latest(id);
    }

    BlindResult grade(PilotId id) {
        BlindResult result = figures.grade(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.insert(id, result);
        audit.record(
                id,
                PersonId.PILOTGATE,
                "blind-set-graded",
                "blind",
                Map.of(
                        "verdict", result.verdict().name(),
                        "correct", Long.toString(result.proportion().correct()),
                        "graded", Long.toString(result.proportion().n()),
                        "drawn", Integer.toString(result.drawn()),
                        "reserveUsed", Integer.toString(result.reserveUsed())));
        facts.publishEvent(new BlindSetGraded(id, result.verdict()));
        return store.latest(id).orElseThrow();
    }
}
