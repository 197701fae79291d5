package io.pilotgate.portal.api;

import io.pilotgate.agreement.ContractTerms;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.VendorId;
import io.pilotgate.pilot.Gate;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.pilot.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pilot as the API tells it.
 *
 * @param day the day of the pilot it is now, 1 being the kick-off; 0 or less before it
 */
record PilotJson(
        PilotId id,
        String name,
        VendorId vendorId,
        String phase,
        int day,
        ScheduleJson schedule,
        Scope scope,
        ContractTerms terms,
        @Nullable Long pilotVolume,
        @Nullable Instant pausedSince,
        List<String> warnings) {

    /** @param gates the date each gate is due on */
    record ScheduleJson(
            LocalDate kickOff,
            LocalDate lastDay,
            int lengthDays,
            ZoneId zone,
            LocalTime cutOff,
            LocalDate midPilotReview,
            List<LocalDate> reportDays,
            List<GateDate> gates) {}

    record GateDate(String gate, LocalDate date) {}

    static PilotJson of(Pilot pilot, ContractTerms terms, Instant now) {
        var schedule = pilot.schedule();
        return new PilotJson(
                pilot.id(),
                pilot.name(),
                pilot.vendor(),
                pilot.phase().name(),
                schedule.dayAt(now),
                new ScheduleJson(
                        schedule.kickOff(),
                        schedule.lastDay(),
                        schedule.lengthDays(),
                        schedule.zone(),
                        schedule.cutOff(),
                        schedule.midPilotReview(),
                        schedule.reportDays(),
                        Arrays.stream(Gate.values())
                                .map(gate -> new GateDate(gate.name(), schedule.gateDate(gate)))
                                .toList()),
                pilot.scope(),
                terms,
                pilot.pilotVolume(),
                schedule.pausedSince().orElse(null),
                terms.warnings());
    }
}
