package io.pilotgate.portal.api;

import io.pilotgate.audit.AuditEntry;
import io.pilotgate.audit.AuditTrail;
import io.pilotgate.commercial.Billed;
import io.pilotgate.commercial.Reconciliation;
import io.pilotgate.commercial.Reconciliations;
import io.pilotgate.decision.Decision;
import io.pilotgate.decision.Decisions;
import io.pilotgate.decision.Recommendation;
import io.pilotgate.decision.Recommendations;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.portal.Doorkeeper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(
        name = "Decision",
        description = "What is owed, what is recommended, what was decided, and who did what; for staff")
class DecisionApi {

    /** @param recommendation null before it was made; @param decision null before one was proposed */
    record DecisionJson(
            @Nullable Recommendation recommendation,
            @Nullable Decision decision) {}

    /** @param billed what the invoices on record come to; null where there is none */
    record ReconciliationJson(
            long deliveredItems,
            Money unitPrice,
            Money owed,
            @Nullable Billed billed,
            @Nullable Reconciliation reconciliation) {}

    private final Doorkeeper door;
    private final Recommendations recommendations;
    private final Decisions decisions;
    private final Reconciliations reconciliations;
    private final AuditTrail audit;

    DecisionApi(
            Doorkeeper door,
            Recommendations recommendations,
            Decisions decisions,
            Reconciliations reconciliations,
            AuditTrail audit) {
        this.door = door;
        this.recommendations = recommendations;
        this.decisions = decisions;
        this.reconciliations = reconciliations;
        this.audit = audit;
    }

    @GetMapping("/decision")
    @Operation(summary = "The recommendation with its reasons, and the decision")
    DecisionJson decision(@PathVariable String pilotId) {
        PilotId pilot = door.pilotForStaff(pilotId).id();
        return new DecisionJson(
                recommendations.of(pilot).orElse(null), decisions.of(pilot).orElse(null));
    }

    @GetMapping("/reconciliation")
    @Operation(summary = "What is owed and what was invoiced")
    ReconciliationJson reconciliation(@PathVariable String pilotId) {
        PilotId pilot = door.pilotForStaff(pilotId).id();
        var statement = reconciliations.statement(pilot);
        return new ReconciliationJson(
                statement.deliveredItems(),
                statement.unitPrice(),
                statement.owed(),
                reconciliations.billed(pilot).orElse(null),
                reconciliations.of(pilot).orElse(null));
    }

    @GetMapping("/timeline")
    @Operation(summary = "Who did what, oldest first")
    List<AuditEntry> timeline(@PathVariable String pilotId) {
        return audit.of(door.pilotForStaff(pilotId).id());
    }
}
