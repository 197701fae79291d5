package io.pilotgate.portal.api;

import io.pilotgate.pilot.ConditionFinding;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.GateDecision;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Waiver;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.GateDesk;
import io.pilotgate.portal.entry.WaiverEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Gates", description = "What a gate asks for, what was decided, and waivers; for staff")
class GatesApi {

    record GateJson(String gate, LocalDate due, List<ConditionJson> conditions, List<GateDecision> decisions) {}

    /** @param verdict "met", "not met" or "no data", the last two with "(waived)" where they were */
    record ConditionJson(
            String key,
            String title,
            String verdict,
            String reason,
            boolean holdsTheGate,
            boolean waivable,
            @Nullable Waiver waiver) {

        static ConditionJson of(ConditionFinding found) {
            return new ConditionJson(
                    found.key(),
                    found.title(),
                    found.verdict(),
                    found.finding().reason(),
                    found.holdsTheGate(),
                    found.waivable(),
                    found.waiver().orElse(null));
        }
    }

    private final GateDesk desk;
    private final Doorkeeper door;

    GatesApi(GateDesk desk, Doorkeeper door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping("/gates")
    @Operation(summary = "The gates with their conditions as of now")
    List<GateJson> gates(@PathVariable String pilotId) {
        Pilot pilot = door.pilotForStaff(pilotId);
        return Arrays.stream(Gate.values()).map(gate -> json(pilot, gate)).toList();
    }

    @PostMapping("/waivers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Let a named gap pass, with a reason", description = "For leads.")
    List<ConditionJson> waive(@PathVariable String pilotId, @RequestBody WaiverEntry entry) {
        desk.waive(pilotId, entry);
        return conditions(door.pilotForStaff(pilotId), entry.read().gate());
    }

    private GateJson json(Pilot pilot, Gate gate) {
        return new GateJson(
                gate.name(),
                pilot.schedule().gateDate(gate),
                conditions(pilot, gate),
                desk.decisions(pilot).stream()
                        .filter(decision -> decision.gate() == gate)
                        .toList());
    }

    private List<ConditionJson> conditions(Pilot pilot, Gate gate) {
        return desk.assess(pilot, gate).stream().map(ConditionJson::of).toList();
    }
}
