package io.pilotgate.portal.api;

import io.pilotgate.grading.ConsequenceDecision;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.AuditDesk;
import io.pilotgate.portal.AuditShown;
import io.pilotgate.portal.Doorkeeper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}/audits")
@Tag(name = "Audits", description = "Accuracy of closed weeks against the sealed sample")
class AuditsApi {

    /**
     * An audited period as the buyer's people see it.
     *
     * @param alpha the chance of a false alarm that the period was given
     * @param upperBound one-sided, Clopper-Pearson, with confidence 1 - alpha
     * @param decision what a person made of a breach, null where there is none
     */
    record AuditJson(
            String label,
            LocalDate from,
            LocalDate to,
            ProportionJson accuracy,
            String threshold,
            int weeksPlanned,
            BigDecimal alpha,
            double upperBound,
            boolean breached,
            @Nullable ConsequenceDecision decision) {}

    private final AuditDesk desk;
    private final Doorkeeper door;

    AuditsApi(AuditDesk desk, Doorkeeper door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "Audited accuracy in whole per cent, for both sides",
            description = "A period is as many closed weeks as it takes for 50 audited items; its figure is frozen.")
    List<AuditShown> shown(@PathVariable String pilotId) {
        return desk.shown(door.pilot(pilotId));
    }

    @GetMapping("/details")
    @Operation(summary = "Audited accuracy with counts, intervals and what followed", description = "For staff.")
    List<AuditJson> details(@PathVariable String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        return desk.audits(pilot).stream()
                .map(audit -> new AuditJson(
                        audit.label(),
                        audit.firstDay(),
                        audit.lastDay(),
                        ProportionJson.of(audit.proportion()),
                        audit.threshold().toString(),
                        audit.weeksPlanned(),
                        audit.alpha(),
                        audit.upperBound(),
                        audit.breached(),
                        desk.decision(pilot, audit).orElse(null)))
                .toList();
    }
}
