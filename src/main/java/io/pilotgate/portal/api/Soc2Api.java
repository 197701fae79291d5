package io.pilotgate.portal.api;

import io.pilotgate.evaluation.assurance.RecordedSoc2;
import io.pilotgate.evaluation.assurance.Soc2Report;
import io.pilotgate.evaluation.assurance.Soc2Standing;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.portal.AssuranceDesk;
import io.pilotgate.portal.entry.Soc2Entry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/vendors/{vendorId}/soc2-reports")
@Tag(name = "Vendors")
class Soc2Api {

    /** @param meaning how the report stands today, and what to do */
    record Soc2Json(
            long id,
            Soc2Report report,
            LocalDate coveredTo,
            Soc2Standing standing,
            String meaning,
            PersonId recordedBy,
            Instant recordedAt) {}

    private final AssuranceDesk desk;

    Soc2Api(AssuranceDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The vendor's SOC 2 reports, the one to judge by first")
    List<Soc2Json> all(@PathVariable String vendorId) {
        return desk.soc2(vendorId).stream().map(this::json).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put a SOC 2 report on record", description = "For leads, security and administrators.")
    List<Soc2Json> record(@PathVariable String vendorId, @RequestBody Soc2Entry entry) {
        desk.record(vendorId, entry);
        return all(vendorId);
    }

    private Soc2Json json(RecordedSoc2 recorded) {
        Soc2Standing standing = desk.standing(recorded.report());
        return new Soc2Json(
                recorded.id(),
                recorded.report(),
                recorded.report().coveredTo(),
                standing,
                standing.meaning(),
                recorded.by(),
                recorded.at());
    }
}
