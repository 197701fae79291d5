package io.pilotgate.portal.api;

import io.pilotgate.agreement.PauseTerms;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.PilotSchedule;
import io.pilotgate.pilot.Stop;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.PlanDesk;
import io.pilotgate.portal.entry.PlanReasonEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pilots/{pilotId}")
@Tag(name = "Plan", description = "The days of a pilot; pausing, resuming and stopping it is for leads")
class PlanApi {

    /**
     * @param pauses in order; dates of the schedule account for those that have ended
     * @param pauseDays null where the contract has no pause clause
     * @param stops proposals to stop the pilot; null for a vendor's person
     */
    record PlanJson(
            String phase,
            LocalDate kickOff,
            LocalDate lastDay,
            ZoneId zone,
            LocalTime cutOff,
            LocalDate midPilotReview,
            List<LocalDate> reportDays,
            List<GateJson> gates,
            @Nullable Instant pausedSince,
            List<Pause> pauses,
            @Nullable PauseDaysJson pauseDays,
            @Nullable List<StopJson> stops) {}

    record GateJson(String gate, LocalDate date, Instant due) {}

    /** @param left below zero when an open pause has outlasted what the contract allows */
    record PauseDaysJson(int allowed, long used, long left) {}

    /** @param standing "proposed", "confirmed" or "withdrawn" */
    record StopJson(String reason, PersonId proposedBy, Instant proposedAt, String standing) {

        static StopJson of(Stop stop) {
            return new StopJson(
                    stop.reason(),
                    stop.proposedBy(),
                    stop.proposedAt(),
                    stop.review()
                            .map(review -> review.confirmed() ? "confirmed" : "withdrawn")
                            .orElse("proposed"));
        }
    }

    private final Doorkeeper door;
    private final PlanDesk desk;
    private final Clock clock;

    PlanApi(Doorkeeper door, PlanDesk desk, Clock clock) {
        this.door = door;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/schedule")
    @Operation(summary = "The pilot's days, its pauses and, for staff, proposals to stop it")
    PlanJson schedule(@PathVariable String pilotId) {
        return json(door.pilot(pilotId));
    }

    @PostMapping("/pause")
    @Operation(
            summary = "Pause the pilot",
            description = "Needs the pause clause of a signed MSA and days of pause that are left.")
    PlanJson pause(@PathVariable String pilotId, @RequestBody PlanReasonEntry entry) {
        desk.pause(pilotId, entry);
        return schedule(pilotId);
    }

    @PostMapping("/resume")
    @Operation(summary = "Let the pilot go on", description = "Gates and report days move by the days of the pause.")
    PlanJson resume(@PathVariable String pilotId) {
        desk.resume(pilotId);
        return schedule(pilotId);
    }

    @PostMapping("/stop")
    @Operation(summary = "Propose to stop the pilot before its end", description = "Another lead has to confirm it.")
    PlanJson propose(@PathVariable String pilotId, @RequestBody PlanReasonEntry entry) {
        desk.proposeStop(pilotId, entry);
        return schedule(pilotId);
    }

    @PostMapping("/stop/confirm")
    @Operation(summary = "Stop the pilot for good", description = "Never by the person who proposed it.")
    PlanJson confirm(@PathVariable String pilotId) {
        desk.confirmStop(pilotId);
        return schedule(pilotId);
    }

    @PostMapping("/stop/withdraw")
    @Operation(summary = "Withdraw the proposal to stop the pilot")
    PlanJson withdraw(@PathVariable String pilotId) {
        desk.withdrawStop(pilotId);
        return schedule(pilotId);
    }

    private PlanJson json(Pilot pilot) {
        PilotSchedule schedule = pilot.schedule();
        return new PlanJson(
                pilot.phase().name(),
                schedule.kickOff(),
                schedule.lastDay(),
                schedule.zone(),
                schedule.cutOff(),
                schedule.midPilotReview(),
                schedule.reportDays(),
                Arrays.stream(Gate.values())
                        .map(gate -> new GateJson(gate.name(), schedule.gateDate(gate), schedule.gateDue(gate)))
                        .toList(),
                schedule.pausedSince().orElse(null),
                schedule.pauses(),
                pauseDays(pilot),
                door.person().isStaff()
                        ? desk.stops(pilot).stream().map(StopJson::of).toList()
                        : null);
    }

    private @Nullable PauseDaysJson pauseDays(Pilot pilot) {
        PauseTerms terms = desk.pauseTerms(pilot);
        return terms.agreed()
                ? new PauseDaysJson(
                        terms.maximumDays(), pilot.schedule().pausedDays(clock.instant()), desk.pauseDaysLeft(pilot))
                : null;
    }
}
